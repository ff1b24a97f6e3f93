import type {Json} from '../answers/answers.ts';
import {cleanLine, textLines} from '../text/clean.ts';
import type {Inline, Kind} from './types.ts';

type Task = {text: string; done?: boolean};

const taskInline: Inline = {
	pattern: () => '\\[[ xX]\\] .+?',
	write: (value) => writeTask(value as Task),
	read: (text) => {
		const found = /^\[([ xX])\]\s+(.+)$/s.exec(text);
		return found ? task(found[2] ?? '', found[1] !== ' ') : undefined;
	},
};

/** Things to do, each open or done. */
export const tasks: Kind = {
	name: 'tasks',
	control: 'area',
	schema: (_field, z) =>
		z.array(
			z.strictObject(
				{
					text: z.string('what is to be done, a line of text'),
					done: z.optional(z.boolean('true or false')),
				},
				'a task: {text, done}',
			),
			'a list of tasks: {text, done}',
		),
	normal: (value) => filled((value as Task[]).map((entry) => task(entry.text, entry.done === true))),
	parse: (typed) => ({value: filled(textLines(typed).map(parseTask))}),
	show: (value) => (value as Task[]).map(showTask).join('\n'),
	form: {bullets: taskInline},
};

/** The same as plain bullets: without a box it is still to be done. */
export const steps: Kind = {
	...tasks,
	name: 'steps',
	form: {
		bullets: {
			pattern: () => '.+?',
			write: (value) => writeStep(value as Task),
			read: (text, field) => taskInline.read(text, field) ?? task(text.replace(/^\\(?=\[[ xX]\]\s)/, ''), false),
		},
	},
};

function writeStep(entry: Task): string {
	if (entry.done) return writeTask(entry);
	return /^\\?\[[ xX]\]\s/.test(entry.text) ? `\\${entry.text}` : entry.text;
}

function task(text: string, done: boolean): Task | undefined {
	const cleaned = cleanLine(text);
	if (cleaned === '') return undefined;
	return done ? {text: cleaned, done} : {text: cleaned};
}

function filled(found: (Task | undefined)[]): Json | undefined {
	const kept = found.filter((entry) => entry !== undefined);
	return kept.length > 0 ? kept : undefined;
}

function parseTask(typed: string): Task | undefined {
	const plain = cleanLine(typed).replace(/^[-*+](?:\s+|$)/, '');
	const found = /^\[([ xX]?)\](?:\s+(.*))?$/s.exec(plain);
	return found ? task(found[2] ?? '', /x/i.test(found[1] ?? '')) : task(plain, false);
}

function writeTask(entry: Task): string {
	return `[${entry.done ? 'x' : ' '}] ${entry.text}`;
}

/** A plain line for what is open, unless that would be read as something else. */
function showTask(entry: Task): string {
	const plain = parseTask(entry.text);
	return !entry.done && plain?.text === entry.text && !plain.done ? entry.text : writeTask(entry);
}

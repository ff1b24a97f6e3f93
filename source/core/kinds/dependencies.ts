import type {Json} from '../answers/answers.ts';
import {cleanLine, textLines} from '../text/clean.ts';
import {guard} from '../text/escape.ts';
import type {Inline, Kind} from './types.ts';

type Dependency = {phase: string; milestone?: string};

const separator = guard('>(?: |$)', '^| ');

const dependencyInline: Inline = {
	pattern: () => '.+?',
	write: (value) => show(value as Dependency),
	read: (text) => read(cleanLine(text)) ?? undefined,
};

/** What must be done before: a phase, or a milestone inside it, as "Phase > Milestone". */
export const dependencies: Kind = {
	name: 'dependencies',
	control: 'area',
	schema: (_field, z) => {
		const name = z.string('the name of a phase');
		const whole = z.strictObject({phase: name, milestone: z.optional(z.string('the name of a milestone'))});
		return z.array(
			z.union([name, whole], 'the name of a phase, or {phase, milestone}'),
			'a list of phases: [name] or [{phase, milestone}]',
		);
	},
	normal: (value) => filled((value as (string | Dependency)[]).map(clean)),
	parse: (typed) => ({value: filled(textLines(typed).map((line) => read(cleanLine(line))))}),
	show: (value) => (value as Dependency[]).map(show).join('\n'),
	form: {bullets: dependencyInline},
};

function clean(entry: string | Dependency): Dependency | undefined {
	const {phase, milestone} = typeof entry === 'string' ? {phase: entry, milestone: undefined} : entry;
	const cleaned = cleanLine(milestone ?? '');
	if (cleanLine(phase) === '') return undefined;
	return cleaned === '' ? {phase: cleanLine(phase)} : {phase: cleanLine(phase), milestone: cleaned};
}

function filled(entries: (Dependency | undefined)[]): Json | undefined {
	const kept = entries.filter((entry) => entry !== undefined);
	return kept.length > 0 ? kept : undefined;
}

function show({phase, milestone}: Dependency): string {
	const before = separator.add(phase, true);
	return milestone === undefined ? before : `${before} > ${milestone}`;
}

function read(text: string): Dependency | undefined {
	const at = text.indexOf(' > ');
	if (at < 0) return clean(separator.remove(text));
	return clean({phase: separator.remove(text.slice(0, at)), milestone: text.slice(at + 3)});
}

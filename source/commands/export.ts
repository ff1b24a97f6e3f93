import path from 'node:path';
import {Problem, UsageProblem} from '../core/errors.ts';
import {exportOf} from '../core/exports/handed.ts';
import {exportFormats} from '../core/exports/table.ts';
import type {Exported, ExportFormat} from '../core/exports/types.ts';
import {checkForMarkdown} from '../core/house/naming/markup.ts';
import {stemOf} from '../core/house/naming/numbered.ts';
import {jsonLine, jsonText} from '../core/text/json.ts';
import {visibleLine} from '../core/text/visible.ts';
import type {World} from '../ports/world.ts';
import {readInput} from './shared/answers.ts';
import {deliver, targetNamed} from './shared/deliver.ts';
import {dayOption, oneOf, textOption} from './shared/options.ts';
import {recognise} from './shared/recognise.ts';
import type {Arguments} from './types.ts';

/**
 * A document in, the same in the format of somebody else out; what could not be told is said on standard error. The
 * clock has no say: what depends on a day depends on the one that is named.
 */
export async function run(args: Arguments, world: World): Promise<number> {
	const format = formatOf(args);
	const today = dayOption(args, 'today');
	checkShape(args, format);
	const ports = await world.ports();
	const [file = '-'] = args.words;
	checkForMarkdown(file);
	checkTarget(file, textOption(args, 'output'), world);
	const target = await targetNamed(world, ports, textOption(args, 'output') ?? '-');
	const text = await readInput(world, ports, file);
	if (text.trim() === '')
		throw new Problem(`There is nothing to export: ${file === '-' ? 'standard input' : file} is empty.`, {
			next: `Name a document: rfc-wizard export FILE --to ${format.name}`,
		});
	const recognised = await recognise(world, ports, text, textOption(args, 'template'), file);
	const template = 'foreign' in recognised ? recognised.foreign : recognised.template;
	const name = file === '-' ? '' : stemOf(path.basename(file));
	const exported = exportOf(format, template, text, {name, today});
	for (const note of exported.notes) world.stderr.write(`${visibleLine(note)}\n`);
	await deliver(world, ports, target, written(args, format, exported), args.options.force === true);
	return 0;
}

function formatOf(args: Arguments): ExportFormat {
	const names = exportFormats.map(({name}) => name);
	const name = oneOf(args, 'to', names);
	const format = exportFormats.find((one) => one.name === name);
	if (format) return format;
	throw new UsageProblem('export needs --to, which says what to make of the document.', {
		next: exportFormats.map(({name: one, summary}) => `--to ${one}: ${summary}`).join('\n'),
	});
}

function checkShape({options}: Arguments, {name, hasText}: ExportFormat): void {
	if (options.json === true && options.text === true)
		throw new UsageProblem('--json and --text exclude each other.', {next: 'Leave one of them out.'});
	if (options.text !== true || hasText) return;
	const others = exportFormats.filter((format) => format.hasText).map((format) => format.name);
	throw new UsageProblem(`${name} is made for programs and has no text.`, {
		next: `Those with a text are ${others.join(', ')}.`,
	});
}

/** With --force it would be gone, and nothing of it is in what would stand there. */
function checkTarget(file: string, output: string | undefined, {cwd}: World): void {
	if (output === undefined || output === '-' || path.resolve(cwd, output) !== path.resolve(cwd, file)) return;
	throw new UsageProblem('What is exported cannot take the place of the document.', {
		next: 'Name another file with -o.',
	});
}

function written({options}: Arguments, {mediaType}: ExportFormat, {value, text = ''}: Exported): string {
	const isText = options.text === true || (options.json !== true && mediaType === 'text/markdown');
	if (isText) return text;
	return `${mediaType === 'application/jsonl' ? jsonLine(value) : jsonText(value)}\n`;
}

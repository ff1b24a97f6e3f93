import path from 'node:path';
import {Problem, UsageProblem} from '../core/errors.ts';
import {visibleLine} from '../core/text/visible.ts';
import type {Ports, World} from '../ports/world.ts';
import {changeDocument} from '../shell/documents/writing.ts';
import {destinationOf} from '../shell/documents.ts';
import {deliver, targetNamed, tellWritten} from './shared/deliver.ts';
import {printDifferences} from './shared/difference.ts';
import {inNewest} from './shared/newest.ts';
import {textOption} from './shared/options.ts';
import {tellOtherNames} from './shared/other-names.ts';
import {recognise} from './shared/recognise.ts';
import type {Arguments} from './types.ts';

/** Shows a document in the newest form of its template, and writes it with --yes. */
export async function toNewForm(args: Arguments, world: World, file: string): Promise<number> {
	const {options} = args;
	check(args);
	const ports = await world.ports();
	const text = await ports.disk.readText(path.resolve(world.cwd, file));
	const change = (current: string): Promise<string> =>
		inForm(world, ports, file, current, textOption(args, 'template'));
	const output = textOption(args, 'output');
	if (options.yes === true && output === undefined) return write(args, world, ports, {file, text, change});
	const after = await change(text);
	if (after === text) tellNewest(world, file);
	else if (options.diff === true || options.yes !== true) await printDifferences(ports.disk, world, file, text, after);
	if (options.yes === true && output !== undefined)
		await deliver(world, ports, await targetNamed(world, ports, output), after, options.force === true);
	else if (after !== text) world.stderr.write('Nothing is written yet. Add --yes to write it.\n');
	return 0;
}

function check({options}: Arguments): void {
	const other = (['answers', 'keep-both'] as const).find((name) => options[name] !== undefined);
	if (other === undefined) return;
	throw new UsageProblem(`--new-form and --${other} do not go together.`, {
		next: 'Move the document first, and change answers with a second command.',
	});
}

type Editing = {file: string; text: string; change: (current: string) => Promise<string>};

async function write(args: Arguments, world: World, ports: Ports, {file, text, change}: Editing): Promise<number> {
	const destination = await destinationOf(ports.git, world.cwd, file);
	const written = await changeDocument(ports, destination, text, change, () =>
		tellOtherNames(world, ports.disk, destination, file),
	);
	if (!written) {
		tellNewest(world, file);
		return 0;
	}

	if (args.options.diff === true) await printDifferences(ports.disk, world, file, written.before, written.text);
	await tellWritten(world, ports, file, written);
	return 0;
}

/** The text in that form; the same where it has it. Throws a Problem where it would say another thing. */
async function inForm(world: World, ports: Ports, file: string, text: string, named: string | undefined) {
	const recognised = await recognise(world, ports, text, named);
	if ('foreign' in recognised)
		throw new Problem(`${file} has no form but its own.`, {
			seen: 'It is of no template that this program knows.',
			next: 'Name its template with --template, or change it as it is: rfc-wizard edit FILE.',
		});
	return inNewest(recognised.template, text, file);
}

function tellNewest({stderr}: World, file: string): void {
	stderr.write(`${visibleLine(file)} has the newest form already and was not touched.\n`);
}

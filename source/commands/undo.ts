import {UsageProblem} from '../core/errors.ts';
import {shellWord} from '../core/text/shell-word.ts';
import {visibleLine} from '../core/text/visible.ts';
import type {World} from '../ports/world.ts';
import {undoingOf} from '../shell/documents/undoing.ts';
import {writeDocument} from '../shell/documents/writing.ts';
import {destinationOf} from '../shell/documents.ts';
import {ageOf} from './shared/age.ts';
import {changedFiles} from './shared/changed-files.ts';
import {printDifferences} from './shared/difference.ts';
import {tellOtherNames} from './shared/other-names.ts';
import type {Arguments} from './types.ts';

/** Gives a document the text that it had before the last write; once more, and the undo is undone. */
export async function undo(args: Arguments, world: World, file: string): Promise<number> {
	const {yes, diff} = args.options;
	check(args, world);
	const ports = await world.ports();
	const destination = await destinationOf(ports.git, world.cwd, file);
	const {text, before, at} = await undoingOf(ports, destination, file);
	if (diff === true) await printDifferences(ports.disk, world, file, text, before);
	if (diff === true && yes !== true) return 0;
	const changed = await changedFiles(ports.disk, world.cwd, file, text, before);
	await tellOtherNames(world, ports.disk, destination, file);
	await writeDocument(ports, destination, before, text);
	const names = changed.map(({name}) => visibleLine(name)).join(' and ');
	const age = ageOf(at, ports.clock.now());
	world.stderr.write(
		`${names} ${changed.length > 1 ? 'have the texts again that they' : 'has the text again that it'} had before the write of ${at} (${age}).\n`,
	);
	world.stderr.write(`The same command undoes the undo: rfc-wizard edit ${visibleLine(shellWord(file))} --undo\n`);
	return 0;
}

function check({options}: Arguments, {stdin, stdout}: World): void {
	const other = (['answers', 'new-form', 'output', 'template', 'force'] as const).find(
		(name) => options[name] !== undefined,
	);
	if (other !== undefined) {
		throw new UsageProblem(`--undo and --${other} do not go together.`, {
			next: 'Undo first, and change answers with a second command.',
		});
	}

	if (options.yes === true || options.diff === true || (stdin.isTTY && stdout.isTTY)) return;
	throw new UsageProblem('Without a terminal, nothing is undone unless that is asked for.', {
		next: 'Add --yes to undo the last write, or --diff to see what that would change.',
	});
}

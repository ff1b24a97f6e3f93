import {ChangedSince, Problem} from '../../core/errors.ts';
import {shellWord} from '../../core/text/shell-word.ts';
import {visibleLine} from '../../core/text/visible.ts';
import type {Destination} from '../../ports/disk.ts';
import type {Ports, World} from '../../ports/world.ts';
import {type Written, writeDocument} from '../../shell/documents/writing.ts';
import {destinationOf} from '../../shell/documents.ts';
import {changedFiles} from './changed-files.ts';
import {tellOtherNames} from './other-names.ts';

/** Where a command writes to: as it is named, and the text that it has there when the command begins, if any. */
export type Target = {name: string; destination: Destination; existing: string | undefined} | 'standard output';

/** To be asked for before anything that takes time, since what is there at that moment is all that may be replaced. */
export async function targetNamed(world: World, ports: Ports, name: string): Promise<Target> {
	if (name === '-') return 'standard output';
	const destination = await destinationOf(ports.git, world.cwd, name);
	return {name, destination, existing: await ports.disk.inspect(destination)};
}

/**
 * Puts a text where a command writes to, and says on stderr what was written. A file that exists is replaced only
 * when that was asked for, and when it is as it was when the command began.
 */
export async function deliver(world: World, ports: Ports, target: Target, text: string, force: boolean): Promise<void> {
	if (target === 'standard output') {
		world.stdout.write(text);
		return;
	}

	const {name, destination, existing} = target;
	if (existing === text) return tellUntouched(world, name);
	if (existing !== undefined && !force) throw new Problem(...existsAlready(name));
	if (existing !== undefined) await tellOtherNames(world, ports.disk, destination, name);
	try {
		const backup = await writeDocument(ports, destination, text, existing);
		await tellWritten(world, ports, name, backup === undefined ? undefined : {text, before: existing ?? '', backup});
	} catch (error) {
		if (!(error instanceof ChangedSince)) throw error;
		// Somebody may have written the very same.
		if ((await ports.disk.inspect(destination)) === text) return tellUntouched(world, name);
		throw changedSince(error, name, existing);
	}
}

/** Says which files were written, and how that is undone; nothing of a text before where there was none. */
export async function tellWritten(
	{cwd, stderr}: World,
	{disk}: Ports,
	name: string,
	written: Written | undefined,
): Promise<void> {
	const changed = written ? await changedFiles(disk, cwd, name, written.before, written.text) : [{name}];
	stderr.write(`Wrote ${changed.map((file) => visibleLine(file.name)).join(' and ')}\n`);
	if (!written) return;
	stderr.write(`The text before is kept as ${visibleLine(written.backup)}\n`);
	stderr.write(`To undo the write: rfc-wizard edit ${visibleLine(shellWord(name))} --undo\n`);
}

export function tellUntouched({stderr}: World, name: string): void {
	stderr.write(`${visibleLine(name)} says all of this already and was not touched.\n`);
}

type ProblemArguments = ConstructorParameters<typeof Problem>;

function existsAlready(name: string): ProblemArguments {
	return [
		`${name} exists already and was not touched.`,
		{next: 'Add --force to replace it, or name another file with -o.'},
	];
}

function changedSince({message, seen = ''}: ChangedSince, name: string, existing: string | undefined): ChangedSince {
	if (existing === undefined) return new ChangedSince(...existsAlready(name));
	return new ChangedSince(message, {seen, next: `Look at ${name}, and run the same command again to replace it.`});
}

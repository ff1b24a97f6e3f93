import {Problem} from '../../core/errors.ts';
import {shellWord} from '../../core/text/shell-word.ts';
import {visibleLine} from '../../core/text/visible.ts';
import type {Ports, World} from '../../ports/world.ts';
import {destinationOf, writeDocument} from '../../shell/documents.ts';
import {changedFiles} from './changed-files.ts';

/**
 * Puts a text on standard output for `-`, else into a file, and says on stderr what was written. A file that
 * exists is replaced only when that was asked for.
 */
export async function deliver(world: World, ports: Ports, target: string, text: string, force: boolean): Promise<void> {
	if (target === '-') {
		world.stdout.write(text);
		return;
	}

	const destination = await destinationOf(ports.git, world.cwd, target);
	const existing = await ports.disk.inspect(destination);
	if (existing === text) {
		world.stderr.write(`${visibleLine(target)} says all of this already and was not touched.\n`);
		return;
	}

	if (existing !== undefined && !force) {
		throw new Problem(`${target} exists already and was not touched.`, {
			next: 'Add --force to replace it, or name another file with -o.',
		});
	}

	const changed = existing === undefined ? [] : await changedFiles(ports.disk, world.cwd, target, existing, text);
	const backup = await writeDocument(ports, destination, text, existing);
	const names = existing === undefined ? [target] : changed.map(({name}) => name);
	world.stderr.write(`Wrote ${names.map(visibleLine).join(' and ')}\n`);
	if (backup === undefined) return;
	world.stderr.write(`The text before is kept as ${visibleLine(backup)}\n`);
	world.stderr.write(`To undo the write: rfc-wizard edit ${visibleLine(shellWord(target))} --undo\n`);
}

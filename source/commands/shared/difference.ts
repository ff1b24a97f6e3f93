import path from 'node:path';
import {visible} from '../../core/text/visible.ts';
import type {Disk} from '../../ports/disk.ts';
import type {World} from '../../ports/world.ts';
import {changedFiles} from './changed-files.ts';
import {hasColour} from './colour.ts';
import {slashed} from './slashed.ts';

/** The same of a document, whose metadata may stand in a file beside it. */
export async function printDifferences(
	disk: Disk,
	world: Pick<World, 'cwd' | 'env' | 'stdout'>,
	file: string,
	before: string,
	after: string,
): Promise<void> {
	for (const part of await changedFiles(disk, world.cwd, file, before, after))
		await printDifference(world, part.name, part.before, part.after);
}

/** Prints what a change does to a file as a unified diff, which `git apply` and `patch -p1` take; nothing when it does nothing. */
export async function printDifference(
	{cwd, env, stdout}: Pick<World, 'cwd' | 'env' | 'stdout'>,
	file: string,
	before: string,
	after: string,
): Promise<void> {
	if (before === after) return;
	const patch = await patchOf(nameIn(cwd, file), before, after);
	if (!stdout.isTTY) stdout.write(patch);
	// A text from a file may hold what a terminal would obey.
	else stdout.write(hasColour({env, stdout}) ? coloured(visible(patch)) : visible(patch));
}

async function patchOf(name: string, before: string, after: string): Promise<string> {
	const {createTwoFilesPatch, FILE_HEADERS_ONLY} = await import('diff');
	// Behind a name with spaces, a tab says where it ends.
	const header = /\s/u.test(name) ? '' : undefined;
	return createTwoFilesPatch(`a/${name}`, `b/${name}`, before, after, header, header, {
		context: 3,
		headerOptions: FILE_HEADERS_ONLY,
	});
}

/** As git names it: from the folder at hand, with slashes. */
function nameIn(cwd: string, file: string): string {
	const absolute = path.resolve(cwd, file);
	const relative = path.relative(cwd, absolute);
	const isInside = !path.isAbsolute(relative) && relative.split(path.sep)[0] !== '..';
	return slashed(isInside ? relative : absolute).replace(/^\//, '');
}

const colours: readonly (readonly [RegExp, number])[] = [
	[/^(?:---|\+\+\+) /, 1],
	[/^@@ /, 36],
	[/^\+/, 32],
	[/^-/, 31],
];

/** In the sixteen colours that every terminal has. The two lines of names come first, and never again. */
function coloured(patch: string): string {
	return patch
		.split('\n')
		.map((line, index) => {
			const code = colours.slice(index < 2 ? 0 : 1).find(([start]) => start.test(line))?.[1];
			return code === undefined ? line : `\u001B[${code}m${line}\u001B[0m`;
		})
		.join('\n');
}

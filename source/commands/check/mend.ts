import path from 'node:path';
import {Problem, UsageProblem} from '../../core/errors.ts';
import type {Examined} from '../../core/review/check.ts';
import {type Fixed, fixed} from '../../core/review/fix.ts';
import {counted} from '../../core/text/plural.ts';
import {shellWord} from '../../core/text/shell-word.ts';
import {visibleLine} from '../../core/text/visible.ts';
import type {Ports, World} from '../../ports/world.ts';
import {changeDocument} from '../../shell/documents/writing.ts';
import {destinationOf} from '../../shell/documents.ts';
import {report} from '../failure.ts';
import {printDifferences} from '../shared/difference.ts';
import {tellOtherNames} from '../shared/other-names.ts';
import {slashed} from '../shared/slashed.ts';
import type {Arguments} from '../types.ts';
import type {Sieve} from './baseline.ts';
import type {Examiner} from './examine.ts';

/** Gives a document as it is once its safe fixes are in; undefined when they could not be written, which is said. */
export type Mender = (file: string, examined: Examined, examine: Examiner) => Promise<Examined | undefined>;

/**
 * With `--fix` the fixes of what is told are written, with `--diff` they are only shown; without either, nothing is
 * mended.
 */
export function menderFor({options}: Arguments, world: World, ports: Ports, sift: Sieve['sift']): Mender {
	if (options.fix !== true && options.diff === true)
		throw new UsageProblem('--diff shows what --fix would write.', {next: 'Add --fix.'});
	if (options.fix !== true) return async (_, examined) => examined;
	return async (file, examined, examine) => {
		const fixedIn = (found: Examined): Fixed =>
			fixed(found, (findings) => sift({path: slashed(file), findings}).findings);
		const first = fixedIn(examined);
		if (first.fixed.length === 0) return examined;
		if (options.diff === true) {
			await printDifferences(ports.disk, world, file, examined.text, first.examined.text);
			return first.examined;
		}

		const fixedText = async (text: string): Promise<Fixed> =>
			text === examined.text ? first : fixedIn(await examine(file, text));
		return unlessRefused(world, () => written(world, ports, file, examined.text, fixedText));
	};
}

async function unlessRefused<Result>(world: World, task: () => Promise<Result>): Promise<Result | undefined> {
	try {
		return await task();
	} catch (error) {
		if (!(error instanceof Problem)) throw error;
		report(error, world);
		return undefined;
	}
}

/** What somebody else writes meanwhile is looked at, and mended, in its turn. */
async function written(
	world: World,
	ports: Ports,
	file: string,
	read: string,
	fixedText: (text: string) => Promise<Fixed>,
): Promise<Examined> {
	const destination = await destinationOf(ports.git, world.cwd, path.resolve(world.cwd, file));
	let last = await fixedText(read);
	const change = async (current: string): Promise<string> => {
		last = await fixedText(current);
		return last.examined.text;
	};
	const isWritten = await changeDocument(ports, destination, read, change, () =>
		tellOtherNames(world, ports.disk, destination, file),
	);
	if (!isWritten) return last.examined;
	const [count, name, word] = [last.fixed.length, visibleLine(file), visibleLine(shellWord(file))];
	world.stderr.write(`Fixed ${counted(count, 'finding')} in ${name}; to undo it: rfc-wizard edit ${word} --undo\n`);
	return last.examined;
}

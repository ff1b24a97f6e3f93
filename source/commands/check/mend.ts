import path from 'node:path';
import {Problem, UsageProblem} from '../../core/errors.ts';
import type {Examined} from '../../core/review/check.ts';
import {fixed} from '../../core/review/fix.ts';
import {counted} from '../../core/text/plural.ts';
import {shellWord} from '../../core/text/shell-word.ts';
import {visibleLine} from '../../core/text/visible.ts';
import type {Ports, World} from '../../ports/world.ts';
import {destinationOf, writeDocument} from '../../shell/documents.ts';
import {report} from '../failure.ts';
import {printDifferences} from '../shared/difference.ts';
import {slashed} from '../shared/slashed.ts';
import type {Arguments} from '../types.ts';
import type {Sieve} from './baseline.ts';

/** Gives a document as it is once its safe fixes are in; undefined when they could not be written, which is said. */
export type Mender = (file: string, examined: Examined) => Promise<Examined | undefined>;

/**
 * With `--fix` the fixes of what is told are written, with `--diff` they are only shown; without either, nothing is
 * mended.
 */
export function menderFor({options}: Arguments, world: World, ports: Ports, sift: Sieve['sift']): Mender {
	if (options.fix !== true && options.diff === true)
		throw new UsageProblem('--diff shows what --fix would write.', {next: 'Add --fix.'});
	if (options.fix !== true) return async (_, examined) => examined;
	return async (file, examined) => {
		const result = fixed(examined, (findings) => sift({path: slashed(file), findings}).findings);
		if (result.fixed.length === 0) return examined;
		const {text} = result.examined;
		if (options.diff === true) await printDifferences(ports.disk, world, file, examined.text, text);
		else if (!(await isWritten(world, ports, file, examined.text, text, result.fixed.length))) return undefined;
		return result.examined;
	};
}

async function isWritten(
	world: World,
	ports: Ports,
	file: string,
	before: string,
	text: string,
	count: number,
): Promise<boolean> {
	try {
		const destination = await destinationOf(ports.git, world.cwd, path.resolve(world.cwd, file));
		await writeDocument(ports, destination, text, before);
	} catch (error) {
		if (!(error instanceof Problem)) throw error;
		report(error, world);
		return false;
	}

	const [name, word] = [visibleLine(file), visibleLine(shellWord(file))];
	world.stderr.write(`Fixed ${counted(count, 'finding')} in ${name}; to undo it: rfc-wizard edit ${word} --undo\n`);
	return true;
}

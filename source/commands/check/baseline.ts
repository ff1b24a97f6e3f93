import path from 'node:path';
import {Problem, UsageProblem} from '../../core/errors.ts';
import {type Baseline, baselineIn, baselineMarks, baselineText, withoutKnown} from '../../core/review/baseline.ts';
import type {Checked} from '../../core/review/formats/types.ts';
import type {Ports, World} from '../../ports/world.ts';
import {deliver, targetNamed} from '../shared/deliver.ts';
import {mostOf} from '../shared/limits.ts';
import {textOption} from '../shared/options.ts';
import type {Arguments} from '../types.ts';

/** Takes out of what was found what is not to be told, and does its part when all is told. */
export type Sieve = {
	/** May be asked again of the same file, which changes nothing. */
	sift(checked: Checked): Checked;
	finish(): Promise<void>;
};

/** With a baseline only what is new is told; while one is written, nothing. */
export async function sieveFor(args: Arguments, world: World, ports: Ports): Promise<Sieve> {
	const file = textOption(args, 'baseline');
	const isWritten = args.options['write-baseline'] === true;
	if (file === undefined) {
		if (!isWritten) return {sift: (checked) => checked, finish: async () => undefined};
		throw new UsageProblem('There is no file to write the baseline to.', {next: 'Name it with --baseline FILE.'});
	}

	if (isWritten) return writing(world, ports, file);
	const baseline = await readBaseline(world, ports, file);
	return {sift: (checked) => withoutKnown(checked, baseline), finish: async () => undefined};
}

/** What is known of files that are there, and not looked at this time, stays known. */
async function writing(world: World, ports: Ports, file: string): Promise<Sieve> {
	const {disk} = ports;
	const target = path.resolve(world.cwd, file);
	const isThere = (await disk.kind({path: target, within: target})) !== undefined;
	const to = await targetNamed(world, ports, file);
	const before = isThere ? await readBaseline(world, ports, file) : {};
	const found = new Map<string, string[]>();
	return {
		sift(checked) {
			found.set(checked.path, baselineMarks(checked));
			return {...checked, findings: [], isOther: false};
		},
		async finish() {
			const baseline: Baseline = {};
			for (const [name, marks] of Object.entries(before)) {
				const at = path.resolve(world.cwd, name);
				if (!found.has(name) && (await disk.kind({path: at, within: at})) !== undefined) baseline[name] = marks;
			}

			for (const [name, marks] of found) if (marks.length > 0) baseline[name] = marks;
			await deliver(world, ports, to, baselineText(baseline), true);
		},
	};
}

async function readBaseline({cwd}: World, {disk}: Ports, file: string): Promise<Baseline> {
	const baseline = baselineIn(parsedJson(await disk.readText(path.resolve(cwd, file), mostOf.answers)));
	if (baseline) return baseline;
	throw new Problem(`${file} is not a baseline.`, {
		next: `Write one to a file that is not there yet: rfc-wizard check --baseline FILE --write-baseline`,
	});
}

function parsedJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

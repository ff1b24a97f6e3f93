import path from 'node:path';
import {Problem, UsageProblem} from '../../core/errors.ts';
import {type Baseline, baselineIn, baselineText, marksOf, withoutKnown} from '../../core/review/baseline.ts';
import type {Checked} from '../../core/review/formats/types.ts';
import type {Ports, World} from '../../ports/world.ts';
import {deliver} from '../shared/deliver.ts';
import {textOption} from '../shared/options.ts';
import type {Arguments} from '../types.ts';

/** Takes out of what was found what is not to be told, and does its part when all is told. */
export type Sieve = {
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

	if (isWritten) return collecting((baseline) => deliver(world, ports, file, baselineText(baseline), true));
	const baseline = await readBaseline(world, ports, file);
	return {sift: (checked) => withoutKnown(checked, baseline), finish: async () => undefined};
}

function collecting(write: (baseline: Baseline) => Promise<void>): Sieve {
	const baseline: Baseline = {};
	return {
		sift(checked) {
			if (checked.findings.length > 0) baseline[checked.path] = marksOf(checked);
			return {...checked, findings: []};
		},
		finish: () => write(baseline),
	};
}

async function readBaseline({cwd}: World, {disk}: Ports, file: string): Promise<Baseline> {
	const baseline = baselineIn(parsedJson(await disk.readText(path.resolve(cwd, file))));
	if (baseline) return baseline;
	throw new Problem(`${file} is no baseline.`, {
		next: `Write one: rfc-wizard check --baseline ${file} --write-baseline`,
	});
}

function parsedJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

import process from 'node:process';
import type {Template} from '../../../source/core/template/parse.ts';
import type {Shape} from './filled.ts';
import {takeSteps} from './steps.ts';

/** A step that takes much more than four times as long when a document is four times as large. */
export type Steep = {step: string; once: number; four: number};

/** About 4 is linear and 16 is quadratic; the rest is what a machine does besides. */
const steepest = 8;

/** Milliseconds: below, a garbage collection is most of what is measured. */
const least = 100;

/** So often a step must be too steep to be told, from a larger size each time: what is steep stays so. */
const times = 3;

/** The steps that grow too steeply from a size, in characters, to four times that; milliseconds are of the processor. */
export function steepSteps(known: readonly Template[], {text}: Shape, characters: number): Steep[] {
	let steep: Steep[] | undefined;
	for (let turn = 0; turn < times && steep?.length !== 0; turn++) {
		const size = (turn + 1) * characters;
		const four = measured(known, text(4 * size));
		if (Math.max(...four.values()) < least) return [];
		const once = measured(known, text(size));
		const now = [...four].map(([step, time]) => ({step, once: once.get(step) ?? 0, four: time}));
		const before = steep;
		steep = now.filter((one) => isSteep(one) && (before?.some(({step}) => step === one.step) ?? true));
	}

	return steep ?? [];
}

function isSteep({once, four}: Steep): boolean {
	return four >= least && four / Math.max(once, 1) > steepest;
}

/** Processor time does not count what others do on the machine meanwhile. */
export function measured(known: readonly Template[], text: string): Map<string, number> {
	const all = new Map<string, number>();
	takeSteps(known, text, (step, run) => {
		const start = process.cpuUsage();
		try {
			return run();
		} finally {
			const {user, system} = process.cpuUsage(start);
			all.set(step, (user + system) / 1000);
		}
	});
	return all;
}

import process from 'node:process';
import {measured, steepSteps} from '../support/growth/measure.ts';
import {shapes} from '../support/growth/shapes.ts';
import {allShipped} from '../support/templates.ts';

/**
 * Reads, writes, edits and checks documents that grow in one direction, at a size and at four times that, and tells
 * the steps that then take more than eight times as long: about 4 is linear, 16 is quadratic.
 * node build/run.mjs test/campaigns/growth.ts [characters] [part of a name]; the exit code is 1 when there are such steps.
 */
const [, , size = '25000', part = ''] = process.argv;
const known = allShipped();
// What is compiled on first use is not the first document's.
measured(known, '# RFC: T\n\n## Summary\n\nWords.\n');
let found = 0;
for (const shape of shapes.filter(({name}) => name.includes(part))) {
	const start = performance.now();
	const steep = steepSteps(known, shape, Number(size));
	found += steep.length;
	const seconds = ((performance.now() - start) / 1000).toFixed(1);
	process.stdout.write(`${steep.length > 0 ? 'STEEP' : 'ok'} ${shape.name} (${seconds} s)\n`);
	for (const {step, once, four} of steep)
		process.stdout.write(
			`  ${step}: ${once.toFixed(0)} ms, then ${four.toFixed(0)} ms, x ${(four / Math.max(once, 1)).toFixed(1)}\n`,
		);
}

process.stdout.write(`${shapes.length} shapes; too steep: ${found} steps\n`);
process.exitCode = found > 0 ? 1 : 0;

import {readFileSync} from 'node:fs';
import process from 'node:process';
import fc from 'fast-check';
import {parseTemplate, type Template} from '../../source/core/template/parse.ts';
import {beginning, visited, visitsOf} from '../support/typing-campaign.ts';

/**
 * Types on every control of a template and compares what becomes of it with what each key means:
 * node build/run.mjs test/campaigns/typing.ts [keys] [seed]; the exit code is 1 when a key means something else.
 */
const wanted = Number(process.argv[2] ?? 10_000);
const seed = Number(process.argv[3] ?? 1);
const {interview} = parseTemplate(readFileSync('templates/staff-rfc.md', 'utf8')) as Template;
const visits = fc.array(visitsOf(interview), {minLength: 1, maxLength: 30});
const start = beginning(interview);

let keys = 0;
let wrong = 0;
for (let round = 0; keys < wanted; round++) {
	const [sitting = []] = fc.sample(visits, {numRuns: 1, seed: seed + round});
	try {
		let state = start;
		for (const visit of sitting) {
			const next = visited(state, visit);
			({state} = next);
			keys += next.steps;
		}
	} catch (error) {
		wrong += 1;
		process.stdout.write(`seed ${seed + round}: ${String(error)}\n`);
	}
}

process.stdout.write(`${keys} keys, ${wrong} that meant something else\n`);
process.exitCode = wrong > 0 ? 1 : 0;

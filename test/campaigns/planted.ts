import process from 'node:process';
import fc from 'fast-check';
import {planted, wrongWith} from '../support/planted.ts';
import {plantedSentence, wronglyAsked} from '../support/planted-sentences.ts';

/**
 * Plants statements in documents of random dialects, and looks whether each is read, changed in its place, and said once;
 * and sentences that nothing reads, and looks whether they are found before they would be said again:
 * node build/run.mjs test/campaigns/planted.ts [count] [seed]; the exit code is 1 when one was not.
 */
const [, , count = '20000', seed = '1'] = process.argv;
const wrong: string[] = [];
const samples = fc.sample(planted, {numRuns: Number(count), seed: Number(seed)});
for (const document of samples)
	for (const found of wrongWith(document)) wrong.push(`${JSON.stringify(document)}: ${found}`);
for (const document of fc.sample(plantedSentence, {numRuns: Number(count), seed: Number(seed)})) {
	const found = wronglyAsked(document);
	if (found !== undefined) wrong.push(`${JSON.stringify(document)}: ${found}`);
}

for (const line of wrong.slice(0, 20)) process.stdout.write(`${line}\n`);
process.stdout.write(
	`${samples.length} documents of statements and as many of sentences, seed ${seed}: ${wrong.length} wrong\n`,
);
process.exitCode = wrong.length > 0 ? 1 : 0;

import process from 'node:process';
import fc from 'fast-check';
import {corpus} from '../support/corpus.ts';
import {damages} from '../support/damage.ts';
import {changesOf} from '../support/one-answer/changes.ts';
import {outcomeOf} from '../support/one-answer/law.ts';
import {untouchedBreaches} from '../support/one-answer/untouched.ts';
import {allShipped} from '../support/templates.ts';

/**
 * Damages each real document in each way and holds it to the laws, as it is and with some answers changed:
 * node build/run.mjs test/campaigns/damage.ts [every nth document] [seed]; the exit code is 1 when a law broke.
 */
const [, , every = '1', seed = '1'] = process.argv;
const known = allShipped();
const documents = corpus.filter((_, index) => index % Number(every) === 0);
const found: string[] = [];

process.stdout.write('| damage | documents | answers changed | refused | broke a law |\n|---|---|---|---|---|\n');
for (const {name, of} of damages) {
	const counts = {documents: 0, changes: 0, refused: 0, breached: 0};
	for (const [index, document] of documents.entries()) {
		process.stderr.write(`\r${name}: ${index + 1} of ${documents.length}, ${found.length} found   `);
		const [text = ''] = fc.sample(of(document.text), {seed: Number(seed) + index, numRuns: 1});
		counts.documents++;
		try {
			look(text, `${name} (seed ${Number(seed) + index}) | ${document.name}`, index, counts);
		} catch (error) {
			counts.breached++;
			found.push(
				`| ${name} (seed ${Number(seed) + index}) | ${document.name} | | ${(error as Error).stack?.split('\n', 3).join(' ')} |`,
			);
		}
	}

	process.stdout.write(`| ${[name, ...Object.values(counts)].join(' | ')} |\n`);
}

if (found.length > 0)
	process.stdout.write(`\n| damage | document | change | what happened |\n|---|---|---|---|\n${found.join('\n')}\n`);
process.exitCode = found.length > 0 ? 1 : 0;

type Counts = {changes: number; refused: number; breached: number};

/** Some of the changes only: each document is damaged in many ways. */
function look(text: string, place: string, pick: number, counts: Counts): void {
	const {opened, breaches} = untouchedBreaches(known, text);
	for (const breach of breaches) found.push(`| ${place} | none | ${breach} |`);
	const changes = [...changesOf(opened.template.interview, opened.reading)];
	const some = changes.filter(
		(_, index) => index % Math.ceil(changes.length / 6) === pick % Math.ceil(changes.length / 6),
	);
	counts.breached += breaches.length;
	counts.changes += some.length;
	for (const change of some) {
		const outcome = outcomeOf(opened.template, text, opened.reading, change);
		if (outcome.refused.length > 0) counts.refused++;
		if (outcome.breaches.length > 0) counts.breached++;
		for (const breach of outcome.breaches) found.push(`| ${place} | ${change.path}: ${change.what} | ${breach} |`);
	}
}

import process from 'node:process';
import {read} from '../../source/core/document/read.ts';
import {detect} from '../../source/core/edit/detect.ts';
import {templateOfDocument} from '../../source/core/foreign/template.ts';
import {corpus} from '../support/corpus.ts';
import {changesOf} from '../support/one-answer/changes.ts';
import {outcomeOf} from '../support/one-answer/law.ts';
import {allShipped, shipped} from '../support/templates.ts';

/**
 * Changes each answer of each real document, one at a time:
 * node build/run.mjs test/campaigns/each-answer.ts [every nth document] [a template instead of the recognised one]
 * The exit code is 1 when a write broke a law or was refused.
 */
const [, , every = '1', forced] = process.argv;
const templates = allShipped();
const documents = corpus.filter((_, index) => index % Number(every) === 0);
const total = {changes: 0, refused: 0, breached: 0, same: 0};
const found: string[] = [];

for (const [index, {name, text}] of documents.entries()) {
	const template = forced === undefined ? (detect(templates, text) ?? templateOfDocument(text)) : shipped(forced);
	const before = read(template, text);
	for (const change of changesOf(template.interview, before)) {
		const {refused, breaches, back} = outcomeOf(template, text, before, change);
		total.changes++;
		if (refused.length > 0) total.refused++;
		if (breaches.length > 0) total.breached++;
		if (back === text) total.same++;
		const wrong = [...refused, ...breaches];
		if (wrong.length > 0) found.push(`| ${name} | ${change.path} | ${change.what} | ${wrong.join('; ')} |`);
	}

	process.stderr.write(`\r${index + 1} of ${documents.length}, ${total.changes} changes, ${found.length} found `);
}

process.stdout.write(
	[
		'',
		'| documents | answers changed | refused | broke a law | the same bytes when changed back |',
		'|---|---|---|---|---|',
		`| ${documents.length} | ${total.changes} | ${total.refused} | ${total.breached} | ${total.same} |`,
		'',
		...(found.length > 0 ? ['| document | question | change | what happened |', '|---|---|---|---|', ...found] : []),
		'',
	].join('\n'),
);
process.exitCode = found.length > 0 ? 1 : 0;

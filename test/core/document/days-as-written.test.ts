import {expect, it} from 'vitest';
import {read} from '../../../source/core/document/read.ts';
import {write} from '../../../source/core/document/write.ts';
import {shipped} from '../../support/templates.ts';

const template = shipped('staff-rfc');

/** Another day is written as the one that stands there. */
it.each<[name: string, created: string, before: string, after: string]>([
	['below the title', '**Created**: 3 May 2026', '**Updated**: 8 June 2026', '**Updated**: 30 November 2026'],
	['in plain lines', 'Created: 14.04.2026', 'Updated: 29.04.2026', 'Updated: 30.11.2026'],
	['by the day above', 'Created: 22/04/2026', 'Updated: 05/06/2026', 'Updated: 30/11/2026'],
	['in bullets', '- Created: Apr 2, 2026', '- Last updated: Apr 9, 2026', '- Last updated: Nov 30, 2026'],
	['in a table', '|---|---|\n| Created | 3 May 2026 |', '| Updated | 8 June 2026 |', '| Updated | 30 November 2026 |'],
	['where both could stand first', 'Created: 3/2/2026', 'Updated: 3/11/2026', 'Updated: 3/11/2026'],
	['as programs write it', '**Created**: 2026-05-03', '**Updated**: 2026-06-08', '**Updated**: 2026-11-30'],
])('%s', (_name, created, before, after) => {
	const head = created.startsWith('|') ? '| | |\n' : '';
	const text = `# RFC: Carts\n\n${head}${created}\n${before}\n\n## Summary\n\nMove them.\n`;
	const {answers} = read(template, text);
	const isKnown = answers.updated !== undefined;
	const written = write(template, text, isKnown ? {...answers, updated: '2026-11-30'} : answers).text;
	expect(written).toBe(text.replace(before, after));
});

it('in front matter, and in the cell of a row', () => {
	const text =
		'---\nupdated: 8 June 2026\n---\n\n# RFC: Carts\n\n## Consensus\n\n### Reviewers\n\n| Name | Role | By |\n|---|---|---|\n| Ann | driver | 3 May 2026 |\n';
	const {answers} = read(template, text);
	const reviewers = [{name: 'Ann', role: 'driver', by: '2026-05-10'}];
	expect(write(template, text, {...answers, updated: '2026-07-01', reviewers}).text).toBe(
		text.replace('8 June', '1 July').replace('3 May', '10 May'),
	);
});

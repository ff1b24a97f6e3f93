import {expect, it} from 'vitest';
import {statusChoiceLeft} from '../../../source/core/review/rules/status-choice-left.ts';
import {stageOf} from '../../../source/core/review/status.ts';
import {foundBy, toldBy} from '../../support/review.ts';

it.each([
	[
		'our own template, which takes no such word for its answer',
		'# RFC: Carts\n\n**Status**: Draft | Review | Approved\n',
		3,
	],
	['our own template with slashes', '# RFC: Carts\n\n- Status: `Draft / Review / Approved`\n', 3],
	['front matter', '---\nstatus: proposed | accepted | rejected\n---\n\n# Carts\n\n## Context\n\nWords.\n', 2],
	['bullets', '# Carts\n\n- Status: [draft | accepted]\n\n## Context\n\nWords.\n', 3],
])('a choice that is left is found in %s', (_, text, line) => {
	expect(toldBy(statusChoiceLeft, text)).toEqual([
		expect.stringMatching(new RegExp(`^error ${line}: The status is still`)),
	]);
});

it.each([
	'# RFC: Carts\n\n**Status**: Draft\n\n## Motivation\n\nStatus: Draft | Review | Approved are the words for it.\n',
	'# RFC: Carts\n\n**Status**: Review, then approved\n',
	'# Carts\n\n| Status | Final |\n|---|---|\n| Date | 2026-03-01 |\n',
	'# Carts\n\n- Status: Accepted or so\n',
	'# RFC: Carts\n\n**Status**: Draft | Review | **Approved** | Implemented\n',
	'# Carts\n\n- Status: [ ] Draft / [x] Review / [ ] Approved\n',
])('none is found in %j', (text) => {
	expect(foundBy(statusChoiceLeft, text)).toEqual([]);
});

it('takes the one that is marked for the stage', () => {
	expect(stageOf('Draft | Review | **Approved**')).toBe('approved');
	expect(stageOf('**Draft** | **Review** | Approved')).toBe('draft');
	expect(stageOf('**Draft | Review | Approved**')).toBe('draft');
});

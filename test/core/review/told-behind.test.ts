import {expect, it} from 'vitest';
import {reviewOf} from '../../../source/core/review/check.ts';
import {examinedAs} from '../../support/review.ts';

const head = '# RFC: Carts\n\n**Author**: Ann Lee\n**Status**: Review\n\n';
const words = 'Ann and Ben have told the shop all about it in May.';

const phase = '## Implementation Plan\n\n### Phase 1: Build\n\n';
const risk =
	'## Risks\n\n| Risk | Impact | Probability | Mitigation | Owner |\n|---|---|---|---|---|\n| Carts are lost | High | Low |  |  |\n';
const metric = '## Success Metrics\n\n- **Speed**: Opening a cart\n';
const question = '## Open Questions\n\n1. How many carts are there?\n';
const objection = '## Consensus\n\n### Objections\n\n- **Ben**: Redis is new to us\n';

it.each([
	['phase-exit', phase],
	['phase-tasks', phase],
	['phase-time', phase],
	['risk-complete', risk],
	['metric-complete', metric],
	['question-owner', question],
	['objection-open', objection],
])('%s is silent where words behind an item may say what it lacks, and one note tells these', (rule, text) => {
	const told = (document: string) => reviewOf(examinedAs(head + document)).filter((finding) => finding.rule === rule);
	expect(told(text)).not.toEqual([]);
	expect(told(`${text}\n${words}\n`)).toEqual([]);
	expect(told(`${text}\n<!-- ${words} -->\n`)).not.toEqual([]);
	expect(told(`${text}\nAll of it.\n`)).not.toEqual([]);
	const notes = reviewOf(examinedAs(`${head}${text}\n${words}\n`)).filter(
		(finding) => finding.rule === 'not-understood',
	);
	expect(notes).toHaveLength(1);
});

it('asks for a goal only where no sentence about the problem tells one', () => {
	const told = (problem: string) =>
		reviewOf(examinedAs(`${head}## Motivation\n\n### Problem\n\n${problem}\n`))
			.filter(({rule}) => rule === 'goals-nongoals')
			.map(({message}) => message);
	expect(told('Carts are lost.')).toEqual(['No goal is named.', 'No non-goal is named.']);
	expect(told('We want no cart to be lost.')).toEqual(['No non-goal is named.']);
	expect(told('We want no cart to be lost. Carts of guests are out of scope.')).toEqual([]);
});

it('tells a required answer that is missing under its own heading once', () => {
	const found = reviewOf(examinedAs(`${head}## Success Metrics\n`));
	expect(found.filter(({rule}) => rule === 'section-empty')).toEqual([]);
	expect(found.filter(({rule, path}) => rule === 'section-missing' && path === 'metrics')).toHaveLength(1);
});

it('is silent where a cell of the row that nobody asks for may say it', () => {
	const table = (header: string, cells: string) =>
		`${head}## Risks\n\n| ${header} | Impact | Probability |\n|---|---|---|---|\n| ${cells} | High | Low |\n`;
	const told = (text: string) => reviewOf(examinedAs(text)).filter(({rule}) => rule === 'risk-complete');
	expect(told(table('Risk | We dream of', 'Carts are lost | two copies'))).toEqual([]);
	expect(told(table('Risk | We dream of', 'Carts are lost | '))).toHaveLength(1);
	expect(told(table('No. | Risk', '1 | Carts are lost'))).toHaveLength(1);
});

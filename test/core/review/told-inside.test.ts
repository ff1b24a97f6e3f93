import {expect, it} from 'vitest';
import {reviewOf} from '../../../source/core/review/check.ts';
import {examinedAs} from '../../support/review.ts';

const head = '# RFC: Carts\n\n**Author**: Ann Lee\n**Status**: Review\n\n';
const told = (text: string, rule: string) =>
	reviewOf(examinedAs(head + text))
		.filter((finding) => finding.rule === rule)
		.map(({message}) => message);

const metrics = (nested: string) =>
	`## Success Metrics\n\n- **Speed**: Opening a cart\n${nested}- **Loss**: Lost carts\n`;

it('asks nothing of an item inside which a few words stand that nothing reads, and one note tells these', () => {
	expect(told(metrics(''), 'metric-complete')[0]).toBe('None of 2 metrics has a target.');
	const nested = metrics('  - below 200 ms\n');
	expect(told(nested, 'metric-complete')[0]).toBe('"Lost carts" has no target.');
	expect(told(nested, 'metric-complete').filter((message) => message.includes('Opening'))).toEqual([]);
	expect(told(nested, 'not-understood')).toHaveLength(1);
	expect(told(metrics('  - <!-- below 200 ms -->\n'), 'metric-complete')[0]).toBe('None of 2 metrics has a target.');
});

const compared = (above: string) =>
	`## Alternatives Considered\n\n| ${above} |\n|---|---|---|\n| Pros | known | fast |\n| Cons | slow | new |\n`;

it('does not say that there are no options where a short table compares some', () => {
	expect(told(compared(' | Files | Redis'), 'options-lt2')).toEqual([]);
	expect(told(compared(' | Files | Redis'), 'not-understood')).toHaveLength(1);
	const other = compared('Day | Mon | Tue').replace('| Pros', '| Ann').replace('| Cons', '| Ben');
	expect(told(other, 'options-lt2')).toEqual(['There are no options.']);
});

const risk = (text: string) => `## Risks\n\n### Carts are slow\n\n${text}`;

it('does not miss what is done about a risk that has a text of its own', () => {
	const lacks = (columns: string) => [`"Carts are slow" lacks ${columns}.`];
	expect(told(risk(''), 'risk-complete')).toEqual(lacks('impact, probability, mitigation and owner'));
	expect(told(risk('Queue them.\n'), 'risk-complete')).toEqual(lacks('impact, probability and owner'));
});

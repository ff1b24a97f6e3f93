import {describe, expect, it} from 'vitest';
import {type Answers, itemsAt, withValue} from '../../../source/core/answers/answers.ts';
import {changedLines} from '../../../source/core/document/difference/lines.ts';
import {read} from '../../../source/core/document/read.ts';
import {write} from '../../../source/core/document/write.ts';
import {sourceOf} from '../../../source/core/markdown/source.ts';
import {shipped} from '../../support/templates.ts';

const template = shipped('staff-rfc');

/** One option whose disadvantages stand in the list of options and again, others, among the alternatives. */
const text = [
	'# RFC: Move\n\n**Author**: Ann\n\n## Proposed Solution\n\n### Technology Choices\n\n',
	'- **Option A**: Kafka - fast\n  - **Cons**: see Motivation\n- **Option B**: Redis\n- **Selected**: Redis - known\n\n',
	'## Alternatives Considered\n\n### Option 1: Kafka\n\n- **Cons**:\n  - needs people\n  - is heavy\n',
	'- **Why not chosen**: Nobody knows it.\n',
].join('');

const [kafka] = itemsAt(read(template, text).answers, 'options');

function changedTo(path: string, value: Answers[string] | undefined): {lines: string[]; options: Answers[]} {
	const {answers, marks} = read(template, text);
	const options = itemsAt(answers, 'options').map((item, at) => (at === 0 ? withValue(item, path, value) : item));
	const after = write(template, text, {...answers, options}, marks).text;
	const lines = changedLines(sourceOf(text), sourceOf(after)).flatMap(({sign, text: line}) =>
		sign === ' ' ? [] : [`${sign}${line}`],
	);
	return {lines, options: itemsAt(read(template, after).answers, 'options')};
}

describe('an option whose arguments stand in two places', () => {
	it('has all of them', () => {
		expect(kafka?.cons).toEqual(['see Motivation', 'needs people', 'is heavy']);
	});

	it.each([
		['adds one where the last one stands', ['see Motivation', 'needs people', 'is heavy', 'is dear'], ['+  - is dear']],
		['takes one away where it stands', ['needs people', 'is heavy'], ['-  - **Cons**: see Motivation']],
		['changes one where it stands', ['see Motivation', 'needs people', 'is big'], ['-  - is heavy', '+  - is big']],
	])('%s', (_, cons, lines) => {
		const after = changedTo('cons', cons);
		expect(after.lines).toEqual(lines);
		expect(after.options[0]?.cons).toEqual(cons);
	});

	it('takes all away from both', () => {
		const after = changedTo('cons', undefined);
		expect(after.options[0]).toEqual({...kafka, cons: undefined});
		expect(after.lines.every((line) => line.startsWith('-'))).toBe(true);
	});

	it('leaves them when something else is changed', () => {
		expect(changedTo('whyNot', 'It is too big for us.').lines).toEqual([
			'-- **Why not chosen**: Nobody knows it.',
			'+- **Why not chosen**: It is too big for us.',
		]);
	});
});

import {expect, it} from 'vitest';
import {baselineIn, baselineMarks, baselineText, withoutKnown} from '../../../source/core/review/baseline.ts';
import type {Checked} from '../../../source/core/review/formats/types.ts';

function checked(text: string, ...lines: number[]): Checked {
	const findings = lines.map((line) => ({
		rule: 'title',
		code: 'F01',
		lineText: text.split('\n')[line - 1] ?? '',
		severity: 'error' as const,
		start: 0,
		end: 0,
		line,
		column: 1,
		endLine: line,
		endColumn: 2,
		message: 'Wrong.',
		next: 'Mend it.',
	}));
	return {path: 'a.md', findings};
}

const baseline = baselineIn(JSON.parse(baselineText({'a.md': baselineMarks(checked('One\nTwo\nOne\n', 1, 2))}))) ?? {};

it('what a baseline lists is not told again, wherever it has moved to', () => {
	expect(withoutKnown(checked('New\n\n  One\nTwo\n', 3, 4), baseline).findings).toEqual([]);
});

it('what is new is told, also another of the same kind', () => {
	const {findings} = withoutKnown(checked('One\nTwo\nOne\nThree\n', 1, 2, 3, 4), baseline);
	expect(findings.map(({line}) => line)).toEqual([3, 4]);
	expect(withoutKnown({...checked('One\n', 1), path: 'b.md'}, baseline).findings).toHaveLength(1);
});

it('a file may be called like what every object has', () => {
	const {findings} = withoutKnown({...checked('One\n', 1), path: 'constructor'}, baseline);
	expect(findings).toHaveLength(1);
});

it.each([null, [], {}, {findings: {'a.md': 'x'}}, {findings: {'a.md': [1]}}])('%j is no baseline', (value) => {
	expect(baselineIn(value)).toBeUndefined();
});

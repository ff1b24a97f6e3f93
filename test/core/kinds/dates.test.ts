import {expect, it} from 'vitest';
import {dates} from '../../../source/core/kinds/dates.ts';

const field = {path: 'daysOff', label: 'Days off', kind: 'dates', prompt: 'When?'};

it.each([
	['2026-12-25, 2026-12-24', ['2026-12-24', '2026-12-25']],
	[' 2026-12-24;2026-12-24\t2026-12-25 ', ['2026-12-24', '2026-12-25']],
	['', undefined],
])('%j is read as days in their order, each once', (typed, value) => {
	expect(dates.parse(typed, field)).toEqual({value});
});

it.each(['2026-02-30', '2026-12-24, Christmas'])('%j is told what it should be', (typed) => {
	expect(dates.parse(typed, field)).toEqual({
		problem: expect.stringMatching(/ is not a date that exists, as YYYY-MM-DD\.$/),
	});
});

import {describe, expect, it} from 'vitest';
import {dated} from '../../../source/core/draft/dated.ts';
import {shipped} from '../../support/templates.ts';

const {interview} = shipped('staff-rfc');
const monday = '2026-11-16';
const wednesday = '2026-11-18';

describe('a new document, begun on Monday and written on Wednesday', () => {
	it.each([
		['what was filled in on Monday', {created: monday, updated: monday}, {created: monday, updated: wednesday}],
		['what a person typed', {created: monday, updated: '2026-11-17'}, {created: monday, updated: '2026-11-17'}],
		['no date at all', {created: monday}, {created: monday}],
	])('says as its last change: %s', (_, before, after) => {
		expect(dated(interview, before, monday, wednesday)).toEqual(after);
	});

	it('holds what it held where the template has no such date', () => {
		expect(dated(shipped('madr').interview, {date: monday}, monday, wednesday)).toEqual({date: monday});
	});
});

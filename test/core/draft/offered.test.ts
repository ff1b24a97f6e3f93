import {describe, expect, it} from 'vitest';
import {newDraft} from '../../../source/core/draft/new-draft.ts';
import {type Known, offeredValue, withOffer} from '../../../source/core/draft/offered.ts';
import type {House} from '../../../source/core/house/types.ts';
import {shipped} from '../../support/templates.ts';

const {interview} = shipped('staff-rfc');
const emptyDraft = newDraft(interview, 'a', '2026-11-20T09:00:00.000Z');

function question(path: string) {
	const found = interview.questions.find((one) => one.path === path);
	if (!found) throw new Error(`no question ${path}`);
	return found;
}

describe('the days off of a house', () => {
	const known = (daysOff?: string[]): Known => {
		const house: House = daysOff ? {platform: [], daysOff} : {platform: []};
		return {today: '2026-11-20', house};
	};

	it('are offered while they are to come', () => {
		const days = ['2026-12-25', '2026-11-19', '2026-11-20'];
		expect(offeredValue(question('daysOff'), known(days))).toEqual(['2026-11-20', '2026-12-25']);
		expect(offeredValue(question('daysOff'), known(['2026-01-01']))).toBeUndefined();
		expect(offeredValue(question('daysOff'), known())).toBeUndefined();
	});

	it('are not filled in unasked, as the author and the day are', () => {
		const all: Known = {...known(['2026-12-25']), author: 'Ada'};
		expect(withOffer(emptyDraft, question('daysOff'), all).answers).toEqual({});
		expect(withOffer(emptyDraft, question('author'), all).answers).toEqual({author: ['Ada']});
	});
});

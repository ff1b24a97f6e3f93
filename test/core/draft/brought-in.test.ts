import {expect, it} from 'vitest';
import {newDraft} from '../../../source/core/draft/new-draft.ts';
import {isBroughtIn, withOffers} from '../../../source/core/draft/offered.ts';
import {shipped} from '../../support/templates.ts';

const {interview} = shipped('staff-rfc');
const today = '2026-05-02';

it.each([
	[{}, false],
	[{created: today}, false],
	[{created: '2020-01-02'}, true],
	[{updated: '2026-05-01'}, true],
	[{title: '2020-01-02'}, false],
])('a document with %j is brought in: %j', (answers, expected) => {
	expect(isBroughtIn(interview, answers, today)).toBe(expected);
});

it('fills in the day, the author and the first status of a new one', () => {
	const draft = withOffers(interview, newDraft(interview, '', ''), {today, author: 'Ann Lee'});
	expect(draft.answers).toMatchObject({author: ['Ann Lee'], created: today, updated: today, status: 'Draft'});
});

import {describe, expect, it} from 'vitest';
import {newDraft} from '../../source/core/draft/new-draft.ts';
import {contain} from '../../source/core/markdown/contain.ts';
import {sessionOf} from '../../source/flow/session/open.ts';
import {focusView} from '../../source/flow/view/focus.ts';
import {shippedInterview} from '../support/work.ts';
import {at, frozen, keys, known, played} from './support.ts';

const interview = shippedInterview('staff-rfc');
const answers = {
	author: ['Ann Lee'],
	outcome: {goals: ['Search is quick']},
	affected: [{system: 'Catalogue'}, {}],
	events: [{event: 'sent', publisher: 'Orders', consumers: ['Billing']}],
	phases: [{name: 'Build', owner: 'Bo Ray'}, {name: 'Roll out'}, {}],
	requirements: [{id: 'R1'}],
	metrics: [{metric: 'p95'}],
	risks: [{risk: 'lag', owner: 'Annika Berg'}],
};

function opening() {
	const draft = {...newDraft(interview, 'd1', '2026-11-20T08:00:00Z'), answers};
	return sessionOf({interview, draft: frozen(draft), fresh: false}, {...known, author: 'Jane Doe'}, contain);
}

const offered = (...actions: Parameters<typeof played>[1][]) => focusView(played(opening(), ...actions))?.offer;

describe('what is known', () => {
	it.each([
		[at('risks', 0, 'answeredBy'), 'one of Build, Roll out'],
		[at('phases', 2, 'dependsOn'), 'one of Build, Roll out'],
		[at('phases', 1, 'owner'), 'one of Ann Lee, Bo Ray, Annika Berg, Jane Doe'],
		[at('metrics', 0, 'goal'), 'Search is quick'],
		[at('affected', 1, 'system'), 'one of Catalogue, Orders, Billing'],
		[at('requirements', 0, 'phase'), 'one of Build, Roll out'],
		[at('title'), undefined],
	])('is offered where it may stand (%#)', (place, offer) => {
		expect(offered(place)).toBe(offer);
	});

	it('is what goes on with the letters that were typed, those that begin so first', () => {
		expect(offered(at('phases', 1, 'owner'), ...keys('an'))).toBe('one of Ann Lee, Annika Berg, Jane Doe');
		expect(offered(at('phases', 1, 'owner'), ...keys('berg'))).toBe('Annika Berg');
		expect(offered(at('deciders'), ...keys('Ann Lee, bo'))).toBe('Bo Ray');
		expect(offered(at('phases', 1, 'owner'), ...keys('Ann Lee'))).toBeUndefined();
	});

	it('goes in at once where it is the only one, and else is picked from a list', () => {
		const one = played(opening(), at('deciders'), ...keys('Ann Lee, bo'), 'ctrl-f');
		expect([one.buffer?.text, one.overlay]).toEqual(['Ann Lee, Bo Ray', undefined]);
		expect(played(one, 'ctrl-_').buffer?.text).toBe('Ann Lee, bo');
		const several = played(opening(), at('phases', 2, 'dependsOn'), ...keys('Build\n'), 'ctrl-f');
		expect([several.buffer?.text, several.overlay]).toEqual(['Build\nRoll out', undefined]);
		const list = played(opening(), at('phases', 1, 'owner'), ...keys('a'), 'ctrl-f');
		expect(list.overlay).toEqual({name: 'picking', text: 'a', index: 0});
		expect(played(list, 'down', 'enter')).toMatchObject({buffer: {text: 'Annika Berg'}});
		expect(played(list, 'escape').buffer?.text).toBe('a');
	});

	it('is not all that can be typed there', () => {
		const list = played(opening(), at('phases', 1, 'owner'), 'ctrl-f', ...keys('Cleo'), 'enter');
		expect([list.buffer?.text, list.overlay]).toEqual(['Cleo', undefined]);
	});
});

describe('a day in words', () => {
	it('is shown before it is taken, and then is that day', () => {
		const typed = played(opening(), at('start'), ...keys('next friday'));
		expect(focusView(typed)?.offer).toBe('Friday, 2026-11-27; so does Enter');
		const after = played(typed, 'enter');
		expect(after.draft).toMatchObject({answers: {start: '2026-11-27'}, typed: {}});
		expect(played(typed, 'ctrl-f').buffer?.text).toBe('2026-11-27');
		expect(played(after, 'ctrl-_').buffer?.text).toBe('next ');
	});

	it('stays as it was typed where words are an answer, too, unless the day is asked for', () => {
		const typed = played(opening(), at('metrics', 0, 'by'), ...keys('end of March'));
		expect(focusView(typed)?.offer).toBe('Wednesday, 2027-03-31');
		expect(played(typed, 'enter').draft.answers.metrics).toEqual([{metric: 'p95', by: 'end of March'}]);
		expect(played(typed, 'ctrl-f', 'enter').draft.answers.metrics).toEqual([{metric: 'p95', by: '2027-03-31'}]);
	});
});

import {describe, expect, it} from 'vitest';
import {validate} from '../../../source/core/answers-file/validate.ts';
import {read} from '../../../source/core/document/read.ts';
import {render} from '../../../source/core/document/render.ts';
import {newDraft} from '../../../source/core/draft/new-draft.ts';
import {homeOf, keptInLot, parkedItem, parkedKinds, parkedLine, parkedOf} from '../../../source/core/draft/parking.ts';
import {contain} from '../../../source/core/markdown/contain.ts';
import {shipped} from '../../support/templates.ts';

describe('a line that is parked', () => {
	it.each([
		['Who pays?', {kind: 'question', text: 'Who pays?'}],
		['  Who pays?  @Ann Lee ', {kind: 'question', text: 'Who pays?', who: 'Ann Lee'}],
		['risk: the replica lags @ann', {kind: 'risk', text: 'the replica lags', who: 'ann'}],
		['R: the replica lags', {kind: 'risk', text: 'the replica lags'}],
		['a:sellers wait @Ludwig van der Berg', {kind: 'assumption', text: 'sellers wait', who: 'Ludwig van der Berg'}],
		['Objection: too dear', {kind: 'objection', text: 'too dear'}],
		['mail ops@example.com first', {kind: 'question', text: 'mail ops@example.com first'}],
		['use @Cacheable on the reader', {kind: 'question', text: 'use @Cacheable on the reader'}],
		['note: nothing', {kind: 'question', text: 'note: nothing'}],
		['two\nlines', {kind: 'question', text: 'two lines'}],
	])('%j is read as it is meant', (line, expected) => {
		expect(parkedOf('question', line)).toEqual(expected);
	});

	it.each(['', '   ', 'risk:', 'risk:  @Ann'])('%j says nothing', (line) => {
		expect(parkedOf('question', line)).toBeUndefined();
	});

	it('is the same line again', () => {
		const entry = {kind: 'risk', text: 'the replica lags', who: 'Ann Lee'} as const;
		expect(parkedOf('risk', parkedLine(entry))).toEqual(entry);
	});
});

describe('its home', () => {
	const {interview} = shipped('staff-rfc');

	it.each([
		['question', {question: 'Ann: Who pays?'}],
		['risk', {risk: 'Ann: Who pays?'}],
		['assumption', {statement: 'Who pays?', basis: 'assumption', source: 'Ann'}],
		['objection', {who: 'Ann', objection: 'Who pays?'}],
	] as const)('takes a %s with who said it', (kind, item) => {
		const home = homeOf(interview, {kind});
		expect(home && parkedItem(home, {kind, text: 'Who pays?', who: 'Ann'}, contain)).toEqual(item);
	});

	it('is none where a template has no such group', () => {
		expect(parkedKinds.map((kind) => homeOf(shipped('madr').interview, {kind}))).toEqual(Array(4).fill(undefined));
	});

	it('writes what is read again, whatever was typed', () => {
		const lines = [
			'a | b',
			'# not a heading',
			'- [ ] no task',
			'**bold**: x',
			'Who? (Ann, 2026-12-04)',
			'`open',
			'<!-- x',
		];
		for (const kind of parkedKinds) {
			const home = homeOf(interview, {kind});
			if (!home) throw new Error(`No home for ${kind}.`);
			const items = lines.map((text) => parkedItem(home, {kind, text, who: 'Ann Lee'}, contain));
			const answers = {title: 'T', [home.path]: items};
			expect(validate(interview, answers)).toEqual({answers, marks: {}});
			expect(read(shipped('staff-rfc'), render(shipped('staff-rfc'), answers)).answers[home.path]).toEqual(items);
		}
	});
});

it('keeps in the draft what nothing else holds, the open line too', () => {
	const draft = newDraft(shipped('madr').interview, 'd', '2026-11-20T08:00:00Z');
	const parked = [{kind: 'risk' as const, text: 'It lags'}];
	expect(keptInLot(draft)).toEqual([]);
	expect(keptInLot({...draft, parked, parking: {kind: 'question', text: 'Who?'}})).toEqual([
		...parked,
		{kind: 'question', text: 'Who?'},
	]);
	expect(keptInLot({...draft, parked, parking: {kind: 'question', text: 'It lags more', at: 0}})).toEqual(parked);
});

import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {
	initialsOf,
	isOfPeople,
	peopleIn,
	personMeant,
	withNames,
	withPeople,
} from '../../../source/core/meeting/people.ts';

const named = (...names: string[]) => names.map((name) => ({name}));

describe('people in a line', () => {
	it.each([
		['Ann Lee', [{name: 'Ann Lee'}]],
		[' Ann Lee ,, Bob  Ray; Cy', [{name: 'Ann Lee'}, {name: 'Bob  Ray'}, {name: 'Cy'}]],
		[
			'Ann Lee (SRE), Bob (on call)',
			[
				{name: 'Ann Lee', role: 'SRE'},
				{name: 'Bob', role: 'on call'},
			],
		],
		['Ann ()', [{name: 'Ann'}]],
		[' , ', []],
	])('%j', (line, people) => {
		expect(peopleIn(line)).toEqual(people);
	});

	it('are there once, with the role that was said last', () => {
		expect(withPeople([{name: 'Ann Lee'}], [{name: 'ann lee', role: 'SRE'}, {name: 'Bob'}])).toEqual([
			{name: 'Ann Lee', role: 'SRE'},
			{name: 'Bob'},
		]);
		expect(withPeople([{name: 'Ann', role: 'SRE'}], [{name: 'Ann'}])).toEqual([{name: 'Ann', role: 'SRE'}]);
	});
});

describe('initials', () => {
	it.each([
		[
			['Ann Lee', 'Bob Ray'],
			['AL', 'BR'],
		],
		[
			['Ann Lee', 'Alan Low', 'Ada Lo'],
			['AL', 'ALo', 'AL3'],
		],
		[
			['Ann', 'Anna', 'An'],
			['An', 'Ann', 'An3'],
		],
		[
			['Jean-Luc Picard', 'émile Zola'],
			['JLP', 'ÉZ'],
		],
		[
			['山田', '山田太郎'],
			['山田', '山田太'],
		],
	])('of %j are %j', (names, initials) => {
		expect(initialsOf(named(...names))).toEqual(initials);
	});

	it('are those of one person alone, whatever people are called, and name that one', () => {
		const someone = fc.string({minLength: 1, unit: fc.constantFrom('A', 'b', 'B', 'é', '-', ' ', '山', '.')});
		fc.assert(
			fc.property(fc.array(someone, {maxLength: 8}), (names) => {
				const people = withPeople([], names.flatMap(peopleIn));
				const initials = initialsOf(people);
				expect(new Set(initials.map((one) => one.toLowerCase())).size).toBe(people.length);
				const exact = people.map(({name}) => name.toLowerCase());
				for (const [at, own] of initials.entries()) {
					if (!exact.includes(own.toLowerCase())) expect(personMeant(people, own)).toBe(people[at]);
				}
			}),
		);
	});

	it('mean somebody, and so do names and beginnings that are nobody else’s', () => {
		const people = named('Ann Lee', 'Anna Berg', 'Bob Ray');
		expect(personMeant(people, 'br')?.name).toBe('Bob Ray');
		expect(personMeant(people, 'bob')?.name).toBe('Bob Ray');
		expect(personMeant(people, 'ANN LEE')?.name).toBe('Ann Lee');
		expect(personMeant(people, 'Ann')).toBeUndefined();
		expect(personMeant(people, 'Zoe')).toBeUndefined();
		expect(personMeant(people, ' ')).toBeUndefined();
	});
});

describe('a text with initials', () => {
	const people = named('Ann Lee', 'Bob Ray');
	it.each([
		['AL', 'Ann Lee'],
		['al, br', 'Ann Lee, Bob Ray'],
		['AL, Zoe', 'Ann Lee, Zoe'],
		['Bob', 'Bob'],
		['the AL team', 'the AL team'],
		['AL,', 'AL,'],
		['', ''],
	])('%j becomes %j', (text, expected) => {
		expect(withNames(people, text)).toBe(expected);
	});

	it.each([
		['author', {path: 'author', kind: 'people'}, true],
		['openQuestions', {path: 'owner', kind: 'line'}, true],
		['rollback.decider', {path: 'rollback.decider', kind: 'line'}, true],
		['reviewers', {path: 'name', kind: 'line'}, true],
		['options', {path: 'name', kind: 'line'}, false],
		['openQuestions', {path: 'question', kind: 'line'}, false],
	])('is asked for in %s %j: %j', (question, field, expected) => {
		expect(isOfPeople(question, {...field, label: '', prompt: ''})).toBe(expected);
	});
});

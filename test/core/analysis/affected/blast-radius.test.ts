import {describe, expect, it} from 'vitest';
import {blastRadius} from '../../../../source/core/analysis/affected/blast-radius.ts';
import type {Answers} from '../../../../source/core/answers/answers.ts';

const affected: Answers = {
	affected: [
		{system: 'Checkout', relation: 'calls it', owner: 'Ann Lee'},
		{system: 'Search', relation: 'shares data', owner: 'Ben', asked: true},
		{system: 'Old cart', relation: 'replaced', owner: 'Ben'},
		{relation: 'calls it'},
	],
};

function unheardIn(answers: Answers): string[] {
	return blastRadius({...affected, ...answers}).unheard.map(({system}) => system);
}

describe('the blast radius', () => {
	it('counts systems that have a name, and each owner once', () => {
		const {systems, owners} = blastRadius(affected);
		expect(systems.map(({path}) => path)).toEqual(['affected[0]', 'affected[1]', 'affected[2]']);
		expect(owners).toEqual(['Ann Lee', 'Ben']);
	});

	it.each<[string, Answers, string[]]>([
		['who was asked', {}, ['Checkout', 'Old cart']],
		['owners who review it', {reviewers: [{name: 'ann lee', role: 'contributor'}]}, ['Old cart']],
		['a system that somebody reviews', {reviewers: [{name: 'Cleo', area: 'Checkout'}]}, ['Old cart']],
		['people of a system that are told', {communication: [{audience: 'Team of Old Cart'}]}, ['Checkout']],
		['the author', {author: ['Ann Lee']}, ['Old cart']],
		['who works on it', {phases: [{name: 'Build', owner: 'Ann Lee (shops)'}]}, ['Old cart']],
		['no name that only begins alike', {reviewers: [{name: 'Ann Leeson'}]}, ['Checkout', 'Old cart']],
	])('takes for heard %s', (_, answers, unheard) => {
		expect(unheardIn(answers)).toEqual(unheard);
	});

	it('finds the phase in which something replaced goes', () => {
		const phases = [{name: 'Build'}, {name: 'Move', tasks: [{text: 'Switch off the old cart'}]}];
		expect(blastRadius({...affected, phases}).systems[2]?.goesIn).toBe('Move');
		expect(blastRadius(affected).staying.map(({system}) => system)).toEqual(['Old cart']);
	});
});

import {describe, expect, it} from 'vitest';
import {houseOf} from '../../../source/core/house/parse.ts';
import {notConsidered, platformStarter} from '../../../source/core/house/platform.ts';

describe('what a house has agreed on', () => {
	it('may be nothing', () => {
		expect(houseOf(undefined)).toEqual({platform: []});
	});

	it('names its platform and its starters', () => {
		const given = {
			platform: [{name: 'Gateway', use: 'all calls to models'}],
			starters: 'docs/starters',
		};
		expect(houseOf(given)).toEqual(given);
	});

	it('says on which days nobody works', () => {
		expect(houseOf({daysOff: ['2026-12-24']})).toEqual({platform: [], daysOff: ['2026-12-24']});
		expect(houseOf({daysOff: ['2026-02-30']})).toMatchObject({faults: [{path: 'daysOff[0]'}]});
	});

	it('says how grave what rules find is, at every stage or at some', () => {
		const rules = {people: 'off', F01: 'warning', dates: {review: 'error'}};
		expect(houseOf({rules})).toEqual({platform: [], rules});
	});

	it.each([
		['a level that is none', {rules: {people: 'fatal'}}, 'rules.people'],
		['a stage that is none', {rules: {people: {done: 'off'}}}, 'rules.people.done'],
		['a piece without a use', {platform: [{name: 'Gateway'}]}, 'platform[0].use'],
		[
			'a text that a comma cuts',
			{platform: [{name: 'Queue', use: 'Work that waits', 'and retries': null}]},
			'platform[0].and retries',
		],
		['a key nobody knows', {platfrom: []}, 'platfrom'],
		['a list', [], ''],
	])('is told when it says %s', (_, given, path) => {
		expect(houseOf(given)).toMatchObject({faults: [{path}]});
	});
});

it('says what a house file holds in the place of a level', () => {
	expect(houseOf({rules: {people: 'fatal'}})).toMatchObject({faults: [{found: '"fatal"'}]});
});

describe('the platform of a house', () => {
	const house = {
		platform: [
			{name: 'Gateway', use: 'all calls to models'},
			{name: 'Vault', use: 'secrets'},
			{name: 'Queues', use: 'work that may wait'},
		],
	};

	it('is offered as pieces to be judged', () => {
		expect(platformStarter(house)[0]?.answers).toEqual({
			platform: [{piece: 'Gateway'}, {piece: 'Vault'}, {piece: 'Queues'}],
		});
		expect(platformStarter({platform: []})).toEqual([]);
	});

	it('is considered where each piece has a verdict', () => {
		const answers = {platform: [{piece: 'gateway', verdict: 'used'}, {piece: 'Vault'}]};
		expect(notConsidered(house, answers).map(({name}) => name)).toEqual(['Vault', 'Queues']);
		expect(notConsidered(house, {platform: 'text'})).toHaveLength(3);
	});
});

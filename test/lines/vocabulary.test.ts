import {describe, expect, it} from 'vitest';
import {type Context, contextOf} from '../../source/flow/state/context.ts';
import {typedIn} from '../../source/lines/typed-line.ts';
import {everywhere} from '../../source/lines/vocabulary/contexts.ts';
import {commandFor, commands, helpRows} from '../../source/lines/vocabulary/table.ts';
import {nothingOpen} from '../support/lines.ts';

describe('the commands', () => {
	it('of a place have each a name of their own', () => {
		for (const context of everywhere) {
			const names = commands.filter(({contexts}) => contexts.includes(context)).flatMap(({names}) => names);
			expect(names, context).toEqual([...new Set(names)]);
		}
	});

	it('are read as commands, by each of their names', () => {
		for (const {names} of commands)
			for (const name of names) expect(typedIn(`/${name}`)).toEqual({command: name, argument: ''});
	});

	it('are told by the help of their places, and lead back and out of each', () => {
		expect(contextOf(nothingOpen)).toBe('start');
		for (const context of everywhere) {
			const names = helpRows(context).flatMap(({names}) => names);
			expect(names, context).toEqual(expect.arrayContaining(['help', 'again', 'leave']));
		}
	});

	it.each<[Parameters<typeof commandFor>[0], Context | undefined, string]>([
		['undo-asked', undefined, '/undo'],
		['confirmed', 'review', 'the number'],
		['copy-asked', undefined, '/copy'],
		['escape-asked', 'compare', 'no'],
		['escape-asked', 'grid', '/up'],
		['instrument-asked', undefined, '/computed'],
		['leave-asked', undefined, '/leave'],
		['level-asked', 'line', '/level'],
		['meaning-asked', undefined, '/meaning'],
		['name-asked', 'start', '/name'],
		['offer-accepted', undefined, '/fill'],
		['review-asked', undefined, '/review'],
		['starters-asked', undefined, '/starters'],
		['weights-normalised', undefined, '/normalise'],
		['whole-starter-asked', undefined, '/whole'],
		['write-asked', undefined, '/write'],
	])('have a name for what messages tell people to do: %s in %s is %s', (what, context, expected) => {
		expect(commandFor(what, context)).toBe(expected);
	});
});

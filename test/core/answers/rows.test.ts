import {expect, it} from 'vitest';
import {linesAt} from '../../../source/core/answers/rows.ts';

it.each([
	[['One\ntwo', ''], ['One two']],
	['One', ['One']],
	[[{goal: 'One', text: 'Why.'}, {text: ''}], ['One']],
	[undefined, []],
])('the lines of %j are %j', (goals, lines) => {
	expect(linesAt(goals === undefined ? {} : {goals}, 'goals')).toEqual(lines);
});

import {expect, it} from 'vitest';
import {jumpLines} from '../../source/ui/lines.ts';
import {opening} from '../flow/support.ts';

it.each(['', 'opt', 'options', 'cost', 'name', 'selected', 'status'])(
	'the list of questions has each row once, by its key: %j',
	(filter) => {
		const state = opening({answers: {options: [{name: 'Status'}, {name: 'Cost'}]}});
		const all = jumpLines(state, filter, 0, 100).map(({key}) => key);
		expect(all.filter((key, index) => all.indexOf(key) !== index)).toEqual([]);
	},
);

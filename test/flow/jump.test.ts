import {describe, expect, it} from 'vitest';
import {jumpRows} from '../../source/flow/selectors/jump-rows.ts';
import {followedPaths} from '../../source/flow/view/followed.ts';
import {at, keys, opening, played} from './support.ts';

const options = [{name: 'Redis'}, {name: 'Disk'}];

const highlighted = (state: ReturnType<typeof opening>): string | undefined => {
	const {overlay} = state;
	if (overlay?.name !== 'jump') throw new Error('The list of questions is not open.');
	return jumpRows(state, overlay.filter)[overlay.index]?.label;
};

describe('the list of questions', () => {
	it('opens at the question at hand, and comes back to it when the filter is emptied', () => {
		const state = played(opening(), at('motivation.problem'), 'escape');
		expect(highlighted(state)).toBe('Problem');
		expect(highlighted(played(state, 'x', 'backspace'))).toBe('Problem');
		expect(played(state, 'enter').focus).toEqual({question: 'motivation.problem'});
	});

	it('has its filter emptied by Ctrl-U', () => {
		const {overlay} = played(opening(), at('motivation.problem'), 'ctrl-t', ...keys('its title'), 'ctrl-u');
		expect(overlay).toMatchObject({name: 'jump', filter: ''});
	});

	it('opens at the item at hand, or at the group when the row that adds is highlighted', () => {
		const state = opening({answers: {options}});
		expect(highlighted(played(state, at('options', 1), 'ctrl-t'))).toBe('Options 2');
		expect(highlighted(played(state, at('options', 2), 'ctrl-t'))).toBe('Options');
	});

	it('highlights a group before a longer label that begins alike', () => {
		const longer = {
			path: 'aside',
			step: 'define',
			kind: 'text',
			label: 'Option that was left',
			prompt: 'Which?',
		} as const;
		const state = opening({answers: {options}});
		const asked = {...state, interview: {...state.interview, questions: [longer, ...state.interview.questions]}};
		expect(jumpRows(asked, '')[0]?.label).toBe('Option that was left');
		expect(jumpRows(asked, 'opt').map(({label}) => label)).toEqual([
			'Options',
			'Option that was left',
			'Options 1',
			'Options 2',
		]);
	});

	it('ranks labels that begin with the filter first, then labels that hold it, then the rest', () => {
		const labels = (filter: string) => jumpRows(opening(), filter).map(({label}) => label);
		expect(labels('s')).toEqual(['Status', 'Summary', 'Options', 'Phases', 'Title', 'Author', 'Created', 'Problem']);
		expect(labels('its  title')).toEqual(['Title']);
		expect(labels('zz')).toEqual([]);
		const found = played(opening(), 'ctrl-t', ...keys('su'), 'enter');
		expect(found.focus).toEqual({question: 'summary'});
	});
});

describe('what the document follows', () => {
	it('is the place at hand, and near it what was asked before', () => {
		const state = played(opening({answers: {options}}), at('options', 1, 'name'));
		expect(followedPaths(state)).toEqual({
			paths: ['options[1].name', 'options[1]'],
			near: ['options', 'date', 'status', 'motivation.problem', 'created', 'author', 'title'],
		});
		expect(followedPaths(opening())).toEqual({paths: ['title'], near: ['title']});
	});
});

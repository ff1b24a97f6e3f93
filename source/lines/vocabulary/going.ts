import {type JumpRow, jumpRows} from '../../flow/selectors/jump-rows.ts';
import type {SessionState} from '../../flow/state/state.ts';
import {columnRows} from '../../flow/view/group.ts';
import {type Deed, refused, within} from '../deed.ts';
import {fieldLines} from '../words/items.ts';
import {countedQuestions, listLines} from '../words/list.ts';
import {asking, going, over} from './contexts.ts';
import type {Command} from './types.ts';

/** From question to question. */
export const goingAbout: readonly Command[] = [
	{
		names: ['next'],
		contexts: [...going, 'grid'],
		help: 'Go to the next question; Enter alone does the same.',
		does: () => ({actions: [{type: 'next-asked'}]}),
	},
	{
		names: ['back'],
		contexts: [...going, 'grid', 'settle'],
		help: 'Go back to the question before.',
		does: () => ({actions: [{type: 'back-asked'}], isSaidAgain: true}),
	},
	{
		names: ['up'],
		contexts: [...asking, 'grid', ...over, 'review', 'settle', 'compare', 'done', 'conflict'],
		help: 'Go out of what you are in: of an item to its list, of the review to the questions.',
		way: 'escape-asked',
		does: goneOut,
	},
	{
		names: ['needed'],
		contexts: [...going, 'grid'],
		help: 'Go to the next question that a review still needs.',
		does: () => ({actions: [{type: 'needed-asked'}], isSaidAgain: true}),
	},
	{
		names: ['brief'],
		contexts: [...going, 'review'],
		help: 'Ask only what is needed from here on, or everything again.',
		way: 'brief-asked',
		does: () => ({actions: [{type: 'brief-asked'}]}),
	},
	{
		names: ['list'],
		takes: '[WORDS]',
		contexts: [...going, 'grid', 'review'],
		help: 'Tell all questions with their numbers and how far they are, or those with these words, such as needed.',
		does: (state, argument) => within(state, (session) => ({says: listLines(session, argument)})),
	},
	{
		names: ['go', 'goto'],
		takes: 'N|WORDS',
		contexts: [...going, 'grid', 'review'],
		help: 'Go to a question by its number in /list, or by words of its name.',
		does: (state, argument) => within(state, (session) => gone(session, argument)),
	},
	{
		names: ['replace'],
		takes: 'WORDS => OTHERS',
		contexts: [...going, 'grid', 'review'],
		help: 'Replace words in all answers; each place is told before it changes.',
		does: (_, argument) => replaced(argument),
	},
	{
		names: ['fields'],
		contexts: asking,
		help: 'Tell the fields of the item that is open, with their numbers.',
		does: (state) => within(state, (session) => inItem(session, () => ({says: fieldLines(session)}))),
	},
	{
		names: ['field'],
		takes: 'N|WORDS',
		contexts: asking,
		help: 'Go to a field of the item that is open, by its number or by words of its name.',
		does: (state, argument) => within(state, (session) => inItem(session, () => fieldGone(session, argument))),
	},
];

function goneOut(state: Parameters<Command['does']>[0]): Deed {
	const isQuestion = state.screen === 'interview' && !state.overlay && !state.grid && state.focus.field === undefined;
	if (isQuestion)
		return refused('This is no item of a list, so there is nothing to go out of. /list tells all questions.');
	return {actions: [{type: 'escape-asked'}], isSaidAgain: true};
}

/** To the question of that number, or the best match of these words; others that match are told. */
function gone(session: SessionState, asked: string): Deed {
	if (asked === '') return refused('Say where to, such as /go 3 or /go risks. /list tells all questions.');
	if (/^\d+$/.test(asked)) {
		const all = countedQuestions(session);
		const row = all[Number(asked) - 1];
		if (!row) return refused(`There is no question ${asked}; the last one is ${all.length}. /list tells all of them.`);
		return {actions: [{type: 'place-chosen', place: {question: row.path}}], isSaidAgain: true};
	}

	const [row, ...others] = jumpRows(session, asked);
	if (!row) return refused(`No question has "${asked}" in its name or words. /list tells all of them.`);
	const {place, kept} = row;
	const isNamed = ({place: {item}, label}: JumpRow) =>
		item === undefined && label.toLowerCase().includes(asked.toLowerCase());
	const labels = others.filter(isNamed).map(({label}) => label);
	return {
		...(labels.length > 0 ? {says: [`Also with these words: ${labels.slice(0, 5).join(', ')}.`]} : {}),
		actions: [{type: 'place-chosen', place, ...(kept === undefined ? {} : {kept})}],
		isSaidAgain: true,
	};
}

function replaced(argument: string): Deed {
	const [, words = '', by = ''] = /^(.+?)\s*=>\s*(.*)$/.exec(argument) ?? [];
	if (words === '') return refused('Say both, such as: /replace search => product search');
	return {
		actions: [{type: 'replace-asked'}, {type: 'answer-typed', text: words}, {type: 'confirmed'}],
		follows: (state) => {
			const isFound = state.overlay?.name === 'replacing' && state.overlay.words !== undefined;
			if (!isFound) return {actions: [{type: 'escape-asked'}], says: [`"${words}" stands in no answer.`]};
			return {actions: [{type: 'answer-typed', text: by}, {type: 'confirmed'}]};
		},
	};
}

function inItem({focus}: SessionState, act: () => Deed): Deed {
	return focus.field === undefined ? refused('No item is open here.') : act();
}

function fieldGone(session: SessionState, asked: string): Deed {
	const rows = columnRows(session);
	const wanted = asked.toLowerCase();
	const row = /^\d+$/.test(asked)
		? rows[Number(asked) - 1]
		: rows.find(({label}) => wanted !== '' && label.toLowerCase().includes(wanted));
	if (!row) return refused(`There is no field "${asked}" here. /fields tells all of them.`);
	return {actions: [{type: 'place-chosen', place: {...session.focus, field: row.path}}], isSaidAgain: true};
}

import {type JumpRow, jumpRows} from '../../flow/selectors/jump-rows.ts';
import type {SessionState} from '../../flow/state/state.ts';
import {columnRows} from '../../flow/view/group.ts';
import {commandWords} from '../../words/lines/commands.ts';
import {refusalWords} from '../../words/lines/refusals.ts';
import {commandTakes} from '../../words/lines/takes.ts';
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
		help: commandWords.next,
		does: () => ({actions: [{type: 'next-asked'}]}),
	},
	{
		names: ['back'],
		way: 'back-asked',
		contexts: [...going, 'grid', 'settle'],
		help: commandWords.back,
		does: () => ({actions: [{type: 'back-asked'}], isSaidAgain: true}),
	},
	{
		names: ['up'],
		contexts: [...asking, 'grid', ...over, 'review', 'settle', 'compare', 'done', 'conflict'],
		help: commandWords.up,
		way: 'escape-asked',
		does: goneOut,
	},
	{
		names: ['needed'],
		contexts: [...going, 'grid'],
		help: commandWords.needed,
		does: () => ({actions: [{type: 'needed-asked'}], isSaidAgain: true}),
	},
	{
		names: ['brief'],
		contexts: [...going, 'review'],
		help: commandWords.brief,
		way: 'brief-asked',
		does: () => ({actions: [{type: 'brief-asked'}]}),
	},
	{
		names: ['list'],
		takes: commandTakes.list,
		contexts: [...going, 'grid', 'review'],
		help: commandWords.list,
		does: (state, argument) => within(state, (session) => ({says: listLines(session, argument)})),
	},
	{
		names: ['go', 'goto'],
		takes: commandTakes.go,
		contexts: [...going, 'grid', 'review'],
		help: commandWords.go,
		does: (state, argument) => within(state, (session) => gone(session, argument)),
	},
	{
		names: ['replace'],
		takes: commandTakes.replace,
		contexts: [...going, 'grid', 'review'],
		help: commandWords.replace,
		does: (_, argument) => replaced(argument),
	},
	{
		names: ['fields'],
		contexts: asking,
		help: commandWords.fields,
		does: (state) => within(state, (session) => inItem(session, () => ({says: fieldLines(session)}))),
	},
	{
		names: ['field'],
		takes: commandTakes.field,
		contexts: asking,
		help: commandWords.field,
		does: (state, argument) => within(state, (session) => inItem(session, () => fieldGone(session, argument))),
	},
];

function goneOut(state: Parameters<Command['does']>[0]): Deed {
	const isQuestion = state.screen === 'interview' && !state.overlay && !state.grid && state.focus.field === undefined;
	if (isQuestion) return refused(refusalWords.noItemToLeave);
	return {actions: [{type: 'escape-asked'}], isSaidAgain: true};
}

/** To the question of that number, or the best match of these words; others that match are told. */
function gone(session: SessionState, asked: string): Deed {
	if (asked === '') return refused(refusalWords.whereTo);
	if (/^\d+$/.test(asked)) {
		const all = countedQuestions(session);
		const row = all[Number(asked) - 1];
		if (!row) return refused(refusalWords.noQuestionNumber(asked, all.length));
		return {actions: [{type: 'place-chosen', place: {question: row.path}}], isSaidAgain: true};
	}

	const [row, ...others] = jumpRows(session, asked);
	if (!row) return refused(refusalWords.noQuestionNamed(asked));
	const {place, kept} = row;
	const isNamed = ({place: {item}, label}: JumpRow) =>
		item === undefined && label.toLowerCase().includes(asked.toLowerCase());
	const labels = others.filter(isNamed).map(({label}) => label);
	return {
		...(labels.length > 0 ? {says: [refusalWords.alsoNamed(labels.slice(0, 5).join(', '))]} : {}),
		actions: [{type: 'place-chosen', place, ...(kept === undefined ? {} : {kept})}],
		isSaidAgain: true,
	};
}

function replaced(argument: string): Deed {
	const [, words = '', by = ''] = /^(.+?)\s*=>\s*(.*)$/.exec(argument) ?? [];
	if (words === '') return refused(refusalWords.sayBoth);
	return {
		actions: [{type: 'replace-asked'}, {type: 'answer-typed', text: words}, {type: 'confirmed'}],
		follows: (state) => {
			const isFound = state.overlay?.name === 'replacing' && state.overlay.words !== undefined;
			if (!isFound) return {actions: [{type: 'escape-asked'}], says: [refusalWords.notFound(words)]};
			return {actions: [{type: 'answer-typed', text: by}, {type: 'confirmed'}]};
		},
	};
}

function inItem({focus}: SessionState, act: () => Deed): Deed {
	return focus.field === undefined ? refused(refusalWords.noItemOpen) : act();
}

function fieldGone(session: SessionState, asked: string): Deed {
	const rows = columnRows(session);
	const wanted = asked.toLowerCase();
	const row = /^\d+$/.test(asked)
		? rows[Number(asked) - 1]
		: rows.find(({label}) => wanted !== '' && label.toLowerCase().includes(wanted));
	if (!row) return refused(refusalWords.noField(asked));
	return {actions: [{type: 'place-chosen', place: {...session.focus, field: row.path}}], isSaidAgain: true};
}

import {itemsAt} from '../../core/answers/answers.ts';
import {questionAt} from '../../core/draft/place.ts';
import type {Action} from '../../flow/actions/action.ts';
import {destinationsHere} from '../../flow/session/moving.ts';
import type {SessionState} from '../../flow/state/state.ts';
import {commandWords} from '../../words/lines/commands.ts';
import {refusalWords} from '../../words/lines/refusals.ts';
import {commandTakes} from '../../words/lines/takes.ts';
import {answered} from '../answering.ts';
import {type Deed, refused, within} from '../deed.ts';
import type {Command} from './types.ts';

const here = ['list'] as const;

/** Items of a group. */
export const items: readonly Command[] = [
	{
		names: ['add'],
		takes: commandTakes.add,
		contexts: here,
		help: commandWords.add,
		does: (_, argument) => ({
			actions: [{type: 'item-added'}],
			...(argument === '' ? {} : {follows: (state) => within(state, (session) => answered(session, argument))}),
		}),
	},
	{
		names: ['open'],
		takes: commandTakes.open,
		contexts: here,
		help: commandWords.open,
		does: (state, argument) => within(state, (session) => opened(session, argument)),
	},
	{
		names: ['remove', 'delete'],
		takes: commandTakes.remove,
		contexts: here,
		help: commandWords.remove,
		does: (state, argument) => within(state, (session) => on(session, argument, [{type: 'item-deleted'}])),
	},
	{
		names: ['duplicate', 'copy'],
		takes: commandTakes.duplicate,
		contexts: here,
		help: commandWords.duplicate,
		does: (state, argument) => within(state, (session) => on(session, argument, [{type: 'item-duplicated'}])),
	},
	{
		names: ['turn'],
		takes: commandTakes.turn,
		contexts: here,
		help: commandWords.turn,
		does: (state, argument) => within(state, (session) => turned(session, argument)),
	},
	{
		names: ['move'],
		takes: commandTakes.move,
		contexts: here,
		help: commandWords.move,
		does: (state, argument) => within(state, (session) => moved(session, argument)),
	},
];

/** The item of that number opened at its first field. */
export function opened(session: SessionState, argument: string): Deed {
	const {isSaidAgain: _, ...deed} = on(session, argument, [{type: 'confirmed'}]);
	return deed;
}

/** Something done with the item of that number. */
function on(session: SessionState, argument: string, actions: readonly Action[]): Deed {
	const item = itemNumbered(session, argument);
	if (typeof item === 'string') return refused(item);
	const place = {question: session.focus.question, item};
	return {actions: [{type: 'place-chosen', place}, ...actions], isSaidAgain: true};
}

function turned(session: SessionState, argument: string): Deed {
	const [number = '', word = ''] = argument
		.toLowerCase()
		.split(/[\s,]+/)
		.filter((part) => part !== 'into' && part !== 'a');
	const kinds = destinationsHere(session).map(({kind}) => kind);
	const index = word === '' ? -1 : kinds.findIndex((kind) => kind.startsWith(word));
	if (index < 0) return refused(refusalWords.whatItBecomes(kinds[0] ?? 'risk', kinds.join(', ')));
	const downs = Array.from({length: index}, (): Action => ({type: 'down-asked'}));
	return on(session, number, [{type: 'move-asked'}, ...downs, {type: 'confirmed'}]);
}

function moved(session: SessionState, argument: string): Deed {
	const [from = '', to = ''] = argument.split(/[\s,]+/).filter((word) => word !== 'to');
	const [item, place] = [itemNumbered(session, from), itemNumbered(session, to)];
	if (typeof item === 'string') return refused(item);
	if (typeof place === 'string') return refused(place);
	const by = place < item ? -1 : 1;
	const steps = Array.from({length: Math.abs(place - item)}, (): Action => ({type: 'item-moved', by}));
	return on(session, from, steps);
}

/** The item with that number, from 0, or a sentence that says why there is none. */
function itemNumbered({interview, draft, focus}: SessionState, typed: string): number | string {
	const count = itemsAt(draft.answers, focus.question).length;
	const noun = questionAt(interview, focus.question)?.item ?? 'item';
	const number = /^\d+$/.test(typed) ? Number(typed) : 0;
	if (number >= 1 && number <= count) return number - 1;
	if (count === 0) return refusalWords.noItem(noun);
	return typed === '' ? refusalWords.numberOfItem(noun, count) : refusalWords.noItemNumber(noun, typed, count);
}

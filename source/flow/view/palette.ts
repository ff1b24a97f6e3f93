import {startersFor} from '../../core/house/starters/apply.ts';
import type {Starter} from '../../core/house/starters/types.ts';
import {listWords} from '../../words/screen/lists.ts';
import {boardWords} from '../../words/views/boards.ts';
import type {Intent} from '../actions/intent.ts';
import {keyLabel} from '../keys/label.ts';
import {bindingsOf} from '../keys/remap.ts';
import type {Binding} from '../keys/types.ts';
import {type JumpRow, jumpRows} from '../selectors/jump-rows.ts';
import {hasWords, wordsOf} from '../selectors/words.ts';
import {contextOf} from '../state/context.ts';
import type {SessionState} from '../state/state.ts';
import {isPossible} from './hints.ts';
import {agendaRows} from './meeting/agenda.ts';

/** What can be picked in the palette: something to do, a question to go to, or what a list can begin with. */
export type PaletteRow =
	| {row: 'action'; key: string; text: string; intent: Intent}
	| {row: 'question'; question: JumpRow}
	| {row: 'starter'; starter: Starter; question: string; label: string};

/**
 * What has all the words of a filter: actions of the place below, what a group can do, then questions, then starters;
 * without words, actions alone.
 */
export function paletteRows(session: SessionState, filter: string): readonly PaletteRow[] {
	const words = wordsOf(filter);
	const actions = actionsBelow(session).filter((row) => hasWords(`${row.text} ${row.hint}`, words));
	const first = actions.filter(({hint}) => words.length > 0 && hint.startsWith(words[0] ?? ''));
	const ordered = [...first, ...actions.filter((row) => !first.includes(row))];
	const rows = ordered.map(({hint: _, ...row}): PaletteRow => row);
	if (words.length === 0) return rows;
	return [
		...rows,
		...agendaRows(session)
			.filter(({name}) => hasWords(`${name} ${boardWords.session}`, words))
			.map(({opens, name, status}): PaletteRow => {
				const intent = {type: 'board-asked', opens} as const;
				return {row: 'action', key: listWords.inSession, text: `${name}: ${status}`, intent};
			}),
		...jumpRows(session, filter).map((question): PaletteRow => ({row: 'question', question})),
		...startersBelow(session).filter(({starter}) => hasWords(`${starter.title} ${starter.use}`, words)),
	];
}

/** What is done by a key that types, moves or picks where the person is needs that place on screen. */
const atHand: ReadonlySet<Intent['type']> = new Set([
	'text-typed',
	'letter-typed',
	'newline-typed',
	'tab-typed',
	'cursor-moved',
	'deleted',
	'up-asked',
	'down-asked',
	'page-up-asked',
	'page-down-asked',
	'first-asked',
	'last-asked',
	'confirmed',
	'choice-picked',
	'highlight-taken',
	'palette-asked',
	'next-asked',
	'back-asked',
	'escape-asked',
]);

type ActionRow = Extract<PaletteRow, {row: 'action'}> & {hint: string};

function actionsBelow(session: SessionState): ActionRow[] {
	const {overlay: _, ...below} = session;
	const context = contextOf(below);
	const isMeant = (binding: Binding) =>
		binding.contexts.includes(context) && !atHand.has(binding.intent.type) && isPossible(below, binding.intent);
	return bindingsOf(session)
		.filter(isMeant)
		.map(({keys: [key = ''], help, hint = '', intent}) => {
			return {row: 'action', key: keyLabel(key), text: help.replace(/\.$/, ''), intent, hint};
		});
}

function startersBelow({interview, starters}: SessionState): Extract<PaletteRow, {row: 'starter'}>[] {
	const groups = interview.questions.filter(({fields}) => fields !== undefined);
	return (starters?.found ?? []).flatMap((starter) => {
		const first = groups.find(({path}) => startersFor([starter], path).length > 0);
		return first ? [{row: 'starter', starter, question: first.path, label: first.label}] : [];
	});
}

import type {Question} from '../../answers/interview.ts';
import {conceptOf} from '../concepts.ts';
import {bullets, eachEntry, slotFor} from '../parts.ts';
import type {GroupKind, Shape} from '../shape.ts';

/** A list of lines that a section ends in. */
function listKind(question: Question, heading: string, isHome: (title: string) => boolean): GroupKind {
	return {
		question,
		isHome,
		heading,
		concept: conceptOf(heading)?.name ?? '',
		recognisers: [(asked, {blocks}) => (blocks.at(-1)?.type === 'list' ? listOf(asked) : undefined)],
		plain: listOf,
	};
}

function listOf(question: Question): Shape {
	return {question, body: [bullets([eachEntry('', slotFor(question))])], taken: []};
}

const goal = {kind: 'list', step: 'define'} as const;

/** What the work shall reach. */
export const goals = listKind(
	{...goal, path: 'outcome.goals', label: 'Goals', prompt: 'What shall be reached?'},
	'Goals',
	(title) => /\bgoals?\b|^objectives?$|目標|ゴール/i.test(title) && !/\bnon\b|非|対象外/i.test(title),
);

/** What somebody might expect and will not get. */
export const nonGoals = listKind(
	{...goal, path: 'outcome.nonGoals', label: 'Non-goals', prompt: 'What is left out?'},
	'Non-goals',
	(title) => conceptOf(title)?.name === 'Non-goals' && !/^scope$/i.test(title),
);

import type {Interview} from '../../source/core/answers/interview.ts';
import {newDraft} from '../../source/core/draft/new-draft.ts';
import type {Draft} from '../../source/core/draft/types.ts';
import {contain} from '../../source/core/markdown/contain.ts';
import type {Action} from '../../source/flow/actions/action.ts';
import type {Effect} from '../../source/flow/actions/effect.ts';
import {sessionOf} from '../../source/flow/session/open.ts';
import type {SessionState, State} from '../../source/flow/state/state.ts';
import {step} from '../../source/flow/step/step.ts';

export const interview: Interview = {
	name: 'small',
	title: 'A small template',
	version: 1,
	file: 'NNNN-slug',
	questions: [
		{
			path: 'title',
			step: 'define',
			kind: 'line',
			label: 'Title',
			prompt: 'Its name?',
			required: 'draft',
			example: 'Cache',
		},
		{
			path: 'author',
			step: 'define',
			kind: 'people',
			label: 'Author',
			prompt: 'Who?',
			offer: 'author',
			required: 'review',
		},
		{path: 'created', step: 'define', kind: 'date', label: 'Created', prompt: 'When?', offer: 'today'},
		{path: 'motivation.problem', step: 'define', kind: 'text', label: 'Problem', prompt: 'Why?', required: 'review'},
		{
			path: 'status',
			step: 'research',
			kind: 'choice',
			label: 'Status',
			prompt: 'State?',
			values: ['Draft', 'Review', 'Done'],
		},
		{path: 'date', step: 'research', kind: 'date', label: 'Date', prompt: 'Done when?', when: {status: ['Done']}},
		{
			path: 'options',
			step: 'design',
			kind: 'items',
			label: 'Options',
			prompt: 'Which?',
			item: 'option',
			key: 'name',
			single: 'selected',
			least: 2,
			required: 'review',
			offer: 'status-quo',
			fields: [
				{path: 'name', kind: 'line', label: 'Name', prompt: 'Name?', required: 'review'},
				{path: 'selected', kind: 'flag', label: 'Selected', prompt: 'Chosen?'},
				{path: 'statusQuo', kind: 'flag', label: 'Status quo', prompt: 'As today?', words: '(status quo)'},
				{path: 'cost.time', kind: 'date', label: 'Cost', prompt: 'Until?'},
				{path: 'scores', kind: 'scores', of: 'phases', label: 'Scores', prompt: 'How good?'},
			],
		},
		{
			path: 'phases',
			step: 'execute',
			kind: 'items',
			label: 'Phases',
			prompt: 'Phases?',
			item: 'phase',
			key: 'name',
			offer: 'next-phase',
			fields: [
				{path: 'name', kind: 'line', label: 'Name', prompt: 'Name?'},
				{path: 'when', kind: 'when', label: 'When', prompt: 'When?'},
			],
		},
		{path: 'summary', step: 'execute', kind: 'text', label: 'Summary', prompt: 'In short?'},
	],
};

export const known = {today: '2026-11-20', author: 'Ada'};

export const emptyDraft: Draft = newDraft(interview, 'd1', '2026-11-20T08:00:00Z');

/** A session over a draft that holds nothing but what is given. */
export function opening(part: Partial<Draft> = {}): SessionState {
	return sessionOf({interview, draft: frozen({...emptyDraft, ...part}), fresh: false}, known, contain);
}

/** The state after actions and the effects on the way, but for the rules; every state is frozen. A string is a key. */
export function run(state: State, ...actions: (Action | string)[]): {state: State; effects: Effect[]} {
	const all = runWithRules(state, ...actions);
	return {...all, effects: all.effects.filter(({type}) => !type.startsWith('examine-'))};
}

/** The same with what has the rules look. */
export function runWithRules(state: State, ...actions: (Action | string)[]): {state: State; effects: Effect[]} {
	let current = frozen(state);
	const effects: Effect[] = [];
	for (const action of actions) {
		const [next, more] = step(current, typeof action === 'string' ? {type: 'key-pressed', key: action} : action);
		current = frozen(next);
		effects.push(...more);
	}

	return {state: current, effects};
}

/** The same, where only the interview is wanted. */
export function played(state: State, ...actions: (Action | string)[]): SessionState {
	const result = run(state, ...actions).state;
	if (result.screen === 'start') throw new Error('There is no interview yet.');
	return result;
}

export function keys(text: string): string[] {
	return [...text].map((character) => (character === '\n' ? 'enter' : character));
}

export function at(question: string, item?: number, field?: string): Action {
	const place = {question, ...(item === undefined ? {} : {item}), ...(field === undefined ? {} : {field})};
	return {type: 'place-chosen', place};
}

/** Frozen all the way down; what is frozen already is not visited again. */
export function frozen<T>(value: T): T {
	if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
	Object.freeze(value);
	for (const inner of Object.values(value)) frozen(inner);
	return value;
}

import {describe, expect, it} from 'vitest';
import {newDraft} from '../../source/core/draft/new-draft.ts';
import {contain} from '../../source/core/markdown/contain.ts';
import type {Action} from '../../source/flow/actions/action.ts';
import type {Effect} from '../../source/flow/actions/effect.ts';
import {sessionOf} from '../../source/flow/session/open.ts';
import type {SessionState, State} from '../../source/flow/state/state.ts';
import {step} from '../../source/flow/step/step.ts';
import {summaryView} from '../../source/flow/view/instruments.ts';
import {shipped} from '../support/templates.ts';

const {interview} = shipped('staff-rfc');
const answers = {title: 'Carts', start: '2026-12-07', phases: [{name: 'Build', when: {weeks: [1, 2]}}]};
const plans = [14, 20, 28].map((actual, at) => ({
	file: `000${at + 1}-a.md`,
	planned: 14,
	actual,
	ratio: actual / 14,
	ended: `2026-0${at + 1}-20`,
}));

function opened(question: string): SessionState {
	const draft = {...newDraft(interview, 'd', '2026-11-20T12:00:00.000Z'), answers, position: {question, cursor: 0}};
	return sessionOf({interview, draft, fresh: false}, {today: '2026-11-20'}, contain);
}

function run(state: State, ...actions: Action[]): {state: SessionState; sought: number} {
	let current = state;
	const all: Effect[] = [];
	for (const action of actions) {
		const [next, effects] = step(current, action);
		current = next;
		all.push(...effects);
	}

	return {state: current as SessionState, sought: all.filter(({type}) => type === 'find-past-plans').length};
}

const key = (name: string): Action => ({type: 'key-pressed', key: name});

describe('how earlier plans went', () => {
	it('is looked for once, where a plan is made', () => {
		const {state, sought} = run(opened('phases'), key('down'), key('down'), key('up'));
		expect(sought).toBe(1);
		expect(run(state, {type: 'past-plans-found', plans: []}, key('down')).sought).toBe(0);
		expect(run(opened('title'), key('down')).sought).toBe(0);
	});

	it('is looked for where the timeline is looked at from elsewhere', () => {
		const turns = Array.from({length: 20}, (): Action => ({type: 'instrument-turned', by: 1}));
		expect(run(opened('title'), {type: 'instrument-asked'}, ...turns).sought).toBe(1);
	});

	it('is told below the question once it is known', () => {
		const {state} = run(opened('phases'), key('down'));
		expect(summaryView(state, 78)?.summary).toBe('2026-12-07 to 2026-12-20, 14 days');
		expect(summaryView(run(state, {type: 'past-plans-found', plans}).state, 78)?.summary).toBe(
			'2026-12-07 to 2026-12-20, 14 days; the last 3 plans here took 1.4 times as long as planned (1 to 2)',
		);
	});
});

import {isWithoutCells} from '../../flow/matrix/table.ts';
import {contextOf} from '../../flow/state/context.ts';
import type {SessionState, State} from '../../flow/state/state.ts';
import {keptView} from '../../flow/view/kept.ts';
import {answerWords} from '../../words/lines/answers.ts';
import {doneLines, startLines} from './begin-and-end.ts';
import {gridLines} from './grid.ts';
import {overLines, overPrompt} from './over.ts';
import {questionLines, questionPrompt} from './question.ts';
import {comparisonLines, settlingLines, settlingPrompt} from './reading.ts';
import {reviewLines} from './review.ts';

/** All that is told of where the person is. */
export function placeLines(state: State): string[] {
	if (state.overlay) return overLines(state, state.overlay);
	if (state.screen === 'start') return startLines(state);
	if (state.screen === 'review') return reviewLines(state);
	if (state.screen === 'settle') return settlingLines(state);
	if (state.screen === 'compare') return state.comparison ? comparisonLines(state.comparison) : [];
	if (state.screen === 'done') return state.done ? doneLines(state, state.done) : [];
	if (state.grid) return gridLines(state);
	return state.keptAt ? keptLines(state) : questionLines(state);
}

/** What stands before the cursor. */
export function placePrompt(state: State): string {
	if (state.overlay) return overPrompt(state.overlay, state);
	if (state.screen === 'start') return answerWords.numberPrompt;
	if (state.screen === 'review') return answerWords.numberPrompt;
	if (state.screen === 'settle') return state.settling ? settlingPrompt(state.settling) : '';
	if (state.screen === 'compare') return answerWords.yesOrNoPrompt;
	if (state.screen === 'done') return answerWords.endPrompt;
	if (state.grid && isWithoutCells(state)) return answerWords.goTherePrompt;
	if (state.grid) return state.grid.option < 0 ? answerWords.weightPrompt : answerWords.scorePrompt;
	return state.keptAt ? answerWords.goOnPrompt : questionPrompt(state);
}

/** What tells one place from another, so that nothing is told twice where a line has led nowhere. */
export function placeKey(state: State): string {
	const {overlay, screen} = state;
	const over = overlay && [
		'index' in overlay ? overlay.index : 0,
		overlay.name,
		'instrument' in overlay ? overlay.instrument : '',
		overlay.name === 'meeting' && state.screen !== 'start' ? state.draft.meeting?.at : '',
	];
	if (state.screen === 'start') return JSON.stringify([screen, over, state.drafts.length]);
	const {focus, keptAt, grid, settling, comparison, done} = state;
	const cell = grid && [grid.option, grid.criterion];
	const within = state.screen === 'interview' ? [focus, keptAt?.index, cell] : [];
	return JSON.stringify([
		contextOf(state),
		over,
		within,
		settling?.index,
		screen === 'compare' ? comparison?.target : '',
		done?.target,
	]);
}

function keptLines(session: SessionState): string[] {
	const view = keptView(session);
	return view ? [answerWords.keptAsItIs(view.title), view.note, ...view.text.split('\n')] : [];
}

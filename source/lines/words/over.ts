import type {Overlay} from '../../flow/state/overlay.ts';
import type {SessionState, State} from '../../flow/state/state.ts';
import {hitView} from '../../flow/view/hits.ts';
import {instrumentView} from '../../flow/view/instruments.ts';
import {sheetView} from '../../flow/view/sheet.ts';
import {starterContents, starterRows} from '../../flow/view/starters.ts';
import {overWords} from '../../words/lines/panels.ts';
import {boardLines, boardPrompt} from './board.ts';
import {widest} from './widest.ts';

/** What lies over the question, in lines. */
export function overLines(state: State, overlay: Overlay): string[] {
	if (overlay.name === 'conflict') return conflictLines(overlay);
	if (state.screen === 'start') return [];
	if (overlay.name === 'instrument') return instrumentLines(state);
	if (overlay.name === 'starters') return starterLines(state, overlay);
	if (overlay.name === 'sheet') return sheetLines(state);
	if (overlay.name === 'meeting') return boardLines(state);
	if (overlay.name === 'hits') return hitLines(state);
	if (overlay.name === 'parking') return [overWords.notParked(state.draft.parking?.text ?? ''), overWords.howToPark];
	return overlay.name === 'meanings' ? meaningLines(overlay) : [];
}

export function overPrompt({name}: Overlay, state: State): string {
	if (name === 'meeting') return boardPrompt(state);
	if (name === 'conflict') return overWords.conflictPrompt;
	if (name === 'hits') return overWords.hitsPrompt;
	if (name === 'sheet') return overWords.sheetPrompt;
	return name === 'instrument' || name === 'parking' ? overWords.backPrompt : overWords.rowPrompt;
}

function conflictLines({cause, by}: Extract<Overlay, {name: 'conflict'}>): string[] {
	const isHeld = cause === 'held';
	return [isHeld ? overWords.isHeld : overWords.isTaken, overWords.heldBy(by), overWords.waysOfConflict(isHeld)];
}

function instrumentLines(session: SessionState): string[] {
	const view = instrumentView(session, widest);
	if (!view) return [];
	const rows = view.rows.map((row) => row.map(({text}) => text).join(''));
	return [`${view.title}, ${view.position}.`, ...rows.filter((row) => row.trim() !== ''), overWords.otherInstruments];
}

function hitLines(session: SessionState): string[] {
	const view = hitView(session);
	return view
		? [overWords.place(view.label, view.position), overWords.before(view.before), overWords.after(view.after)]
		: [];
}

function sheetLines(session: SessionState): string[] {
	const view = sheetView(session);
	if (!view) return [];
	return [
		overWords.sheet,
		...view.rows.map(
			({label, value, source}, index) => `${index + 1}. ${label}: ${value || overWords.empty} (${source})`,
		),
		...view.computed.map(({title, summary}) => `${title}: ${summary}`),
	];
}

function starterLines(session: SessionState, {index}: Extract<Overlay, {name: 'starters'}>): string[] {
	const rows = starterRows(session);
	const current = rows[index];
	const contents = starterContents(session, widest).map((row) => row.map(({text}) => text).join(''));
	return [
		overWords.starters,
		...rows.map(({title, adds}, row) => `${row + 1}. ${title}: ${adds}`),
		`${index + 1}, ${current?.title ?? ''}:`,
		...contents,
		overWords.otherStarters,
	];
}

function meaningLines({heading, questions, busy}: Extract<Overlay, {name: 'meanings'}>): string[] {
	if (busy) return [overWords.beingWritten];
	return [
		overWords.meanings(heading),
		...questions.map(({label}, index) => `${index + 1}. ${label}`),
		overWords.howToMean,
	];
}

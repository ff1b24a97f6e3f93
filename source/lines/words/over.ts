import type {Overlay} from '../../flow/state/overlay.ts';
import type {SessionState, State} from '../../flow/state/state.ts';
import {hitView} from '../../flow/view/hits.ts';
import {instrumentView} from '../../flow/view/instruments.ts';
import {sheetView} from '../../flow/view/sheet.ts';
import {starterContents, starterRows} from '../../flow/view/starters.ts';
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
	if (overlay.name === 'parking')
		return [`A line is not parked yet: ${state.draft.parking?.text ?? ''}`, '/park TEXT parks one.'];
	return overlay.name === 'meanings' ? meaningLines(overlay) : [];
}

export function overPrompt({name}: Overlay, state: State): string {
	if (name === 'meeting') return boardPrompt(state);
	if (name === 'conflict') return '/take-over, /copy, or Enter to decide later: ';
	if (name === 'hits') return 'yes, no, all, or Enter to end: ';
	if (name === 'sheet') return 'Enter takes all of it, a number changes one: ';
	return name === 'instrument' || name === 'parking' ? 'Enter goes back: ' : 'Number, or Enter to go back: ';
}

function conflictLines({cause, by}: Extract<Overlay, {name: 'conflict'}>): string[] {
	const isHeld = cause === 'held';
	return [
		isHeld ? 'This draft is open in another terminal.' : 'Another terminal has taken this draft over.',
		`Held by ${by}.`,
		`${isHeld ? '/take-over takes it over, and the other terminal stops saving; ' : ''}/copy works on a copy of your own.`,
	];
}

function instrumentLines(session: SessionState): string[] {
	const view = instrumentView(session, widest);
	if (!view) return [];
	const rows = view.rows.map((row) => row.map(({text}) => text).join(''));
	return [
		`${view.title}, ${view.position}.`,
		...rows.filter((row) => row.trim() !== ''),
		'/next and /back tell others.',
	];
}

function hitLines(session: SessionState): string[] {
	const view = hitView(session);
	return view ? [`${view.label}, place ${view.position}.`, `Now: ${view.before}`, `Then: ${view.after}`] : [];
}

function sheetLines(session: SessionState): string[] {
	const view = sheetView(session);
	if (!view) return [];
	return [
		'Filled in for you, and worked out:',
		...view.rows.map(({label, value, source}, index) => `${index + 1}. ${label}: ${value || 'empty'} (${source})`),
		...view.computed.map(({title, summary}) => `${title}: ${summary}`),
	];
}

function starterLines(session: SessionState, {index}: Extract<Overlay, {name: 'starters'}>): string[] {
	const rows = starterRows(session);
	const current = rows[index];
	const contents = starterContents(session, widest).map((row) => row.map(({text}) => text).join(''));
	return [
		'This list can begin with:',
		...rows.map(({title, adds}, row) => `${row + 1}. ${title}: ${adds}`),
		`${index + 1}, ${current?.title ?? ''}:`,
		...contents,
		'A number tells another one; /take adds this one.',
	];
}

function meaningLines({heading, questions, busy}: Extract<Overlay, {name: 'meanings'}>): string[] {
	if (busy) return ['That is being written.'];
	return [
		`Is "${heading}" one of these?`,
		...questions.map(({label}, index) => `${index + 1}. ${label}`),
		'A number writes a comment into the file, so that the section is read as that answer by everybody from now on.',
	];
}

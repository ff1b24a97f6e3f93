import {cellsOf} from '../flow/matrix/cells.ts';
import {tableOf} from '../flow/matrix/table.ts';
import {contextOf} from '../flow/state/context.ts';
import type {SessionState, State} from '../flow/state/state.ts';
import {refusalWords} from '../words/lines/refusals.ts';
import {answered} from './answering.ts';
import {boardSaid} from './board.ts';
import {type Deed, refused, within} from './deed.ts';
import {meantLine, typedIn} from './typed-line.ts';
import {ofDraft} from './vocabulary/drafts.ts';
import {opened} from './vocabulary/items.ts';
import {rowTold, sheetRowOpened} from './vocabulary/looking.ts';
import {commandDone, meantCommand} from './vocabulary/table.ts';
import {totalsLines} from './words/grid.ts';
import {reviewedRows} from './words/review.ts';

/** What a typed line comes to where the person is. */
export function heard(state: State, line: string): Deed {
	const typed = typedIn(meantLine(line));
	if ('command' in typed) return commanded(state, line, typed);
	if (typed.text.trim() === '') return goneOn(state);
	return state.screen === 'start' && !state.overlay
		? ofDraft(state, typed.text.trim(), 'confirmed')
		: said(state, typed.text);
}

/** A command; where a text is asked for, what is none and near none begins the text, so that none loses its first line. */
function commanded(state: State, line: string, {command, argument}: {command: string; argument: string}): Deed {
	const context = contextOf(state);
	if (context !== 'area' || meantCommand(context, command) !== undefined) return commandDone(state, command, argument);
	const deed = within(state, (session) => answered(session, meantLine(line)));
	return {...deed, says: [refusalWords.takenAsText(command)]};
}

/** Enter alone: nothing is changed by it, and nothing written. */
function goneOn(state: State): Deed {
	const context = contextOf(state);
	switch (context) {
		case 'start':
			return ofDraft(state, '1', 'confirmed');
		case 'grid':
			return within(state, cellLeft);
		case 'review':
		case 'settle':
			return refused(refusalWords.enterDoesNothing);
		case 'done':
			return {actions: [{type: 'confirmed'}]};
		case 'sheet':
			return {actions: [{type: 'first-asked'}, {type: 'confirmed'}], isSaidAgain: true};
		case 'saying':
			return {actions: [{type: 'confirmed'}], isSaidAgain: true};
		case 'line':
		case 'area':
		case 'select':
		case 'list':
		case 'kept':
			return {actions: [{type: 'next-asked'}]};
		default:
			return {actions: [{type: 'escape-asked'}], isSaidAgain: true};
	}
}

/** What is no command. */
function said(state: State, text: string): Deed {
	return within(state, (session) => {
		const context = contextOf(session);
		const word = text.trim();
		if (context === 'line' || context === 'area' || context === 'select') return answered(session, text);
		if (context === 'grid') return scored(word);
		if (session.overlay?.name === 'meeting') return boardSaid(session, text);
		if (context === 'settle') return sideNamed(session, word.toLowerCase());
		if (context === 'compare') return agreed(word.toLowerCase());
		if (context === 'hits') return decided(word.toLowerCase());
		if (/^\d+$/.test(word)) return numbered(session, Number(word));
		return refused(refusalWords.meansNothingAtAll);
	});
}

function numbered(session: SessionState, number: number): Deed {
	const context = contextOf(session);
	if (context === 'list') return opened(session, String(number));
	if (context === 'starters') return rowTold(session, number);
	if (context === 'sheet') return sheetRowOpened(session, number);
	if (context === 'meanings') {
		const told = rowTold(session, number);
		return told.isRefused ? told : {actions: [...(told.actions ?? []), {type: 'confirmed'}]};
	}

	if (context !== 'review') return refused(refusalWords.noNumberHere);
	const count = reviewedRows(session);
	if (number < 1 || number > count)
		return refused(count === 0 ? refusalWords.nothingListed : refusalWords.noNumber(number, count));
	const downs = Array.from({length: number - 1}, () => ({type: 'down-asked'}) as const);
	return {
		actions: [{type: 'first-asked'}, ...downs, {type: 'confirmed'}],
		says: [refusalWords.reviewLeadsBack],
		isSaidAgain: true,
	};
}

/** A number into the cell, and on; one that is no score stays to be corrected. */
function scored(typed: string): Deed {
	if (!/^-?\d+(?:[.,]\d+)?$/.test(typed)) return refused(refusalWords.numberAsked);
	return {
		actions: [{type: 'text-pasted', text: typed}],
		follows: (state) =>
			within(state, (after) => {
				const problem = problemAt(after);
				return problem === undefined
					? cellLeft(after)
					: refused(refusalWords.toCorrect(problem), refusalWords.keptAsTyped);
			}),
	};
}

function problemAt(session: SessionState): string | undefined {
	const table = tableOf(session);
	const {grid} = session;
	return table && grid && cellsOf(session, table, grid.option)[grid.criterion]?.problem;
}

/** On to the next cell; behind the last one come the totals, and the question again. */
function cellLeft(session: SessionState): Deed {
	const {grid} = session;
	const table = tableOf(session);
	const isLast =
		table !== undefined &&
		table.matrix.options.length > 0 &&
		grid?.option === table.matrix.options.length - 1 &&
		grid.criterion === table.names.length - 1;
	if (!isLast) return {actions: [{type: 'confirmed'}]};
	return {says: [refusalWords.lastScore, ...totalsLines(session)], actions: [{type: 'escape-asked'}]};
}

function sideNamed({settling}: SessionState, word: string): Deed {
	const ways = settling?.conflicts[settling.index]?.ways ?? [];
	const choice = ways.find((way) => way === word);
	if (!choice) return refused(refusalWords.typeOneOf(ways.join(', ')));
	return {actions: [{type: 'side-taken', choice}], isSaidAgain: true};
}

function decided(word: string): Deed {
	const how = {y: 'replace', yes: 'replace', n: 'leave', no: 'leave', a: 'all', all: 'all'}[word];
	if (how !== 'replace' && how !== 'leave' && how !== 'all') return refused(refusalWords.typeYesNoOrAll);
	return {actions: [{type: 'hit-decided', how}]};
}

function agreed(word: string): Deed {
	if (word === 'y' || word === 'yes') return {actions: [{type: 'overwrite-agreed'}]};
	if (word === 'n' || word === 'no') return {actions: [{type: 'escape-asked'}]};
	return refused(refusalWords.typeYesOrNo);
}

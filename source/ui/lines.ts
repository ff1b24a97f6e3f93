import {stepWords} from '../core/answers/interview.ts';
import {pathOf} from '../core/draft/place.ts';
import {fitted} from '../core/text/fitted.ts';
import {type JumpRow, jumpRows} from '../flow/selectors/jump-rows.ts';
import {pickRows} from '../flow/session/picking.ts';
import type {SessionState} from '../flow/state/state.ts';
import {findingsOfItem} from '../flow/view/findings.ts';
import {columnRows, itemRows} from '../flow/view/group.ts';
import {listWords} from '../words/screen/lists.ts';
import {standingWords} from '../words/standing.ts';
import {keptSign} from './components/kept.tsx';
import type {Run} from './components/row.tsx';
import type {Line} from './components/rows.tsx';
import {markOf} from './finding-lines.ts';
import {glyphOf, wordOf} from './glyphs.ts';
import {wrapped} from './wrap.ts';

/** What stands before the row that Enter means, and before the others. */
export function marker(isHighlighted: boolean): Run {
	return {text: isHighlighted ? '▸ ' : '  ', meaning: 'selected'};
}

/** A row that can be highlighted. */
export function label(text: string, isHighlighted: boolean): Run {
	return {text, meaning: isHighlighted ? 'selected' : 'plain'};
}

/** The items of the group at the focus, and a last row that adds one. */
export function itemLines(state: SessionState): Line[] {
	const {rows, isAdding, noun} = itemRows(state);
	const lines = rows.map(({index, name, summary, problem, isCurrent}) => ({
		key: String(index),
		runs: [
			marker(isCurrent),
			{text: `${index + 1}  `, meaning: 'quiet' as const},
			label(name === '' ? listWords.nameless(noun) : name, isCurrent),
			...(problem === undefined ? markOf(findingsOfItem(state, index)) : []),
			problem === undefined
				? {text: `  ${summary}`, meaning: 'quiet' as const}
				: {text: `  ! ${problem}`, meaning: 'problem' as const},
		],
	}));
	const add = label(listWords.adding(noun), isAdding);
	return [...lines, {key: 'add', runs: [marker(isAdding), add]}];
}

/** The key of the line that is highlighted among them. */
export function keyOfItem(state: SessionState): string {
	const {rows, isAdding} = itemRows(state);
	return isAdding ? 'add' : (rows.find(({isCurrent}) => isCurrent)?.index.toString() ?? 'add');
}

/** The columns of the item at the focus, each with what stands in it. */
export function columnLines(state: SessionState): Line[] {
	const rows = columnRows(state);
	const width = Math.min(24, Math.max(...rows.map((row) => row.label.length)));
	return rows.map(({path, label: name, text, readiness, isCurrent}) => {
		const [first = ''] = text.split('\n', 1);
		const without = readiness === 'empty' ? '' : standingWords.readiness[readiness];
		// What is found at the open field stands below it, and what is needed is said already.
		const isShown = isCurrent || readiness === 'needed';
		return {
			key: path,
			runs: [
				marker(isCurrent),
				glyphOf(readiness),
				label(fitted(name, width), isCurrent),
				...(isShown ? [] : markOf(findingsOfItem(state, state.focus.item ?? 0, path))),
				{text: `  ${text.trim() === '' ? without : first.slice(0, 200)}`, meaning: 'quiet'},
			],
		};
	});
}

/** The names that match what is typed, and that as a new one. */
export function pickLines(state: SessionState): Line[] {
	const {overlay} = state;
	return pickRows(state).map(({name, isNew}, index) => {
		const isCurrent = overlay?.name === 'picking' && index === overlay.index;
		const runs = [
			marker(isCurrent),
			label(name, isCurrent),
			{text: isNew ? listWords.asNewOne : '', meaning: 'quiet' as const},
		];
		return {key: `${index}`, runs};
	});
}

/** The questions that the filter leaves over, each with how it stands, in a window of that width. */
export function jumpLines(state: SessionState, filter: string, highlighted: number, width: number): Line[] {
	const rows = jumpRows(state, filter);
	if (rows.length === 0) return [{key: 'none', runs: [{text: listWords.noQuestion, meaning: 'quiet'}]}];
	return rows.map((row, index) => ({
		key: `${pathOf(row.place)} ${row.place.item} ${row.kept}`,
		runs: [marker(index === highlighted), ...jumpRuns(row, index === highlighted, width)],
	}));
}

const longestMark = Math.max(...Object.values(standingWords.readiness).map((word) => word.length));

/** Mark and word first; of the rest as much as finds room in whole words. */
function jumpRuns({place, step, label: name, prompt, kept, readiness}: JumpRow, isHighlighted: boolean, width: number) {
	const item = place.item === undefined ? name : `  ${name}`;
	const {glyph, word} =
		kept === undefined ? {glyph: glyphOf(readiness), word: wordOf(readiness)} : {glyph: keptGlyph, word: keptWord};
	const room = width - 4 - nameWidth - 2 - longestMark - 2 - stepWidth - 2;
	const [asked = ''] = room < 12 ? [] : wrapped(prompt, room, 1);
	return [
		glyph,
		label(fitted(item, nameWidth), isHighlighted),
		{...word, text: `  ${fitted(word.text, longestMark)}`},
		{text: `  ${fitted(stepWords[step], stepWidth)}  ${asked}`, meaning: 'quiet' as const},
	];
}

const nameWidth = 24;
const stepWidth = Math.max(...Object.values(stepWords).map((word) => word.length));
const keptGlyph: Run = {text: `${keptSign} `, meaning: 'quiet'};
const keptWord: Run = {text: listWords.kept, meaning: 'quiet'};

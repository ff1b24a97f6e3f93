import {stepNames} from '../core/answers/interview.ts';
import {pathOf} from '../core/draft/place.ts';
import {fitted} from '../core/text/fitted.ts';
import {withArticle} from '../core/text/plural.ts';
import {jumpRows} from '../flow/selectors/jump-rows.ts';
import type {SessionState} from '../flow/state/state.ts';
import {findingsOfItem} from '../flow/view/findings.ts';
import {columnRows, itemRows} from '../flow/view/group.ts';
import type {Run} from './components/row.tsx';
import type {Line} from './components/rows.tsx';
import {markOf} from './finding-lines.ts';
import {glyphOf} from './glyphs.ts';

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
			label(name === '' ? `${noun} without a name` : name, isCurrent),
			...(problem === undefined ? markOf(findingsOfItem(state, index)) : []),
			problem === undefined
				? {text: `  ${summary}`, meaning: 'quiet' as const}
				: {text: `  ! ${problem}`, meaning: 'problem' as const},
		],
	}));
	const add = label(`+ Add ${withArticle(noun)}`, isAdding);
	return [...lines, {key: 'add', runs: [marker(isAdding), add]}];
}

/** The columns of the item at the focus, each with what stands in it. */
export function columnLines(state: SessionState): Line[] {
	const rows = columnRows(state);
	const width = Math.min(24, Math.max(...rows.map((row) => row.label.length)));
	return rows.map(({path, label: name, text, condition, isRequired, isCurrent}) => {
		const [first = ''] = text.split('\n', 1);
		const without = condition === 'empty' ? (isRequired ? 'needed' : '') : condition;
		// What is found at the open field stands below it, and what is needed is said already.
		const isShown = isCurrent || (isRequired && condition === 'empty');
		return {
			key: path,
			runs: [
				marker(isCurrent),
				glyphOf(condition),
				label(fitted(name, width), isCurrent),
				...(isShown ? [] : markOf(findingsOfItem(state, state.focus.item ?? 0, path))),
				{text: `  ${text.trim() === '' ? without : first.slice(0, 200)}`, meaning: 'quiet'},
			],
		};
	});
}

/** The questions that the filter leaves over, with their steps. */
export function jumpLines(state: SessionState, filter: string, highlighted: number): Line[] {
	const rows = jumpRows(state, filter);
	if (rows.length === 0) return [{key: 'none', runs: [{text: 'No question matches.', meaning: 'quiet'}]}];
	return rows.map(({place, step, label: name, prompt, kept}, index) => ({
		key: pathOf({...place, field: `${place.item} ${kept}`}),
		runs: [
			marker(index === highlighted),
			label(fitted(place.item === undefined ? name : `  ${name}`, 24), index === highlighted),
			{text: `  ${fitted(stepNames[step], 27)}${prompt}`, meaning: 'quiet'},
		],
	}));
}

import {listWords} from '../../words/screen/lists.ts';
import type {Box as Rectangle} from '../frame.ts';
import {firstShown, type Line, Rows} from './rows.tsx';

/** In fewer rows, each of them is needed. */
const leastCounted = 3;

/** From this height on, a count on each side leaves room for rows between them. */
const leastParted = 4;

type Properties = {
	at: Rectangle;
	lines: readonly Line[];
	index: number;
	/** Which of the lines are rows, by their keys, and no titles. */
	isRow?: (key: string) => boolean;
};

/** A list that says where it goes on, and how far, where it has not room for all of its rows. */
export function CountedRows({at, lines, index, isRow = () => true}: Properties) {
	if (lines.length <= at.height || at.height < leastCounted) return <Rows at={at} lines={lines} index={index} />;
	const shown = at.height < leastParted ? oneCount : windowOf;
	return <Rows at={at} lines={shown({lines, height: at.height, index, isRow})} index={0} />;
}

type Window = {lines: readonly Line[]; height: number; index: number; isRow: (key: string) => boolean};

/** As many lines as there is room for but one, which tells below them what is hidden on both sides. */
function oneCount({lines, height, index, isRow}: Window): Line[] {
	const first = firstShown(lines.length, height - 1, index);
	const end = first + height - 1;
	const [above, below] = [lines.slice(0, first), lines.slice(end)].map((hidden) => rowsAmong(hidden, isRow));
	const counts = [above ? listWords.moreAbove(above) : '', below ? listWords.moreBelow(below) : ''];
	return [...lines.slice(first, end), countLine('counts', counts.filter((text) => text !== '').join('   '))];
}

/** As many lines as there is room for, the outermost ones as counts of what is hidden on their side. */
export function windowOf({lines, height, index, isRow}: Window): Line[] {
	const first = firstShown(lines.length, height, index);
	const end = first + height;
	const above = first === 0 ? 0 : rowsAmong(lines.slice(0, first + 1), isRow);
	const below = end >= lines.length ? 0 : rowsAmong(lines.slice(end - 1), isRow);
	return [
		...(above > 0 ? [countLine('above', listWords.moreAbove(above))] : []),
		...lines.slice(above > 0 ? first + 1 : first, below > 0 ? end - 1 : end),
		...(below > 0 ? [countLine('below', listWords.moreBelow(below))] : []),
	];
}

function rowsAmong(lines: readonly Line[], isRow: (key: string) => boolean): number {
	return lines.filter(({key}) => isRow(key)).length;
}

function countLine(key: string, text: string): Line {
	return {key, runs: [{text: `  ${text}`, meaning: 'accent'}]};
}

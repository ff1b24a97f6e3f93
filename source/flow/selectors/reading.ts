import type {Difference, DifferenceRow} from '../../core/document/difference/difference.ts';
import {folded} from '../../core/document/difference/folded.ts';
import type {AnswerLine, Conflict} from '../../core/edit/conflict.ts';
import {visibleLine} from '../../core/text/visible.ts';
import {fileWords} from '../../words/views/file.ts';
import {bufferOf} from '../buffer/edit.ts';
import {layout} from '../buffer/layout.ts';

/** A row of what is read, no wider than its window; `sign` is the first column. */
export type ReadingRow = {is: 'title' | 'same' | 'added' | 'removed' | 'fold'; text: string};

const meanings = {' ': 'same', '+': 'added', '-': 'removed'} as const;

/** The rows of a difference in a window of that width. */
export function differenceRows({rows}: Difference, width: number): ReadingRow[] {
	return rows.flatMap((row) => rowsOf(row, width));
}

/** The rows of a conflict: both answers and the one before, with signs where they differ. */
export function conflictRows(conflict: Conflict, width: number): ReadingRow[] {
	const {isGone, said, mine, theirs, before} = conflict;
	if (said)
		return [
			...answerRows(fileWords.inFile, theirs, fileWords.nothing, width),
			...answerRows(fileWords.yours, mine, fileWords.nothing, width),
		];
	return [
		...answerRows(fileWords.yours, mine, fileWords.nothing, width),
		...answerRows(fileWords.inFileNow, theirs, isGone ? fileWords.sectionGone : fileWords.nothing, width),
		...answerRows(fileWords.before, before, fileWords.nothing, width),
	];
}

function answerRows(title: string, lines: readonly AnswerLine[], empty: string, width: number): ReadingRow[] {
	const shown = lines.every(({sign}) => sign === ' ') ? [{lines}] : folded(lines);
	const rows = shown.flatMap((part): DifferenceRow[] =>
		'count' in part
			? [{type: 'fold', count: part.count}]
			: part.lines.map(({sign, text}) => ({type: 'line', sign, text})),
	);
	const isEmpty = lines.every(({text}) => text === '');
	return [
		{is: 'title', text: title},
		...(isEmpty ? [{is: 'fold' as const, text: `  (${empty})`}] : rows.flatMap((row) => rowsOf(row, width))),
	];
}

function rowsOf(row: DifferenceRow, width: number): ReadingRow[] {
	if (row.type === 'section') return [{is: 'title', text: row.path.join(' › ')}];
	if (row.type === 'fold') return [{is: 'fold', text: fileWords.unchanged(row.count)}];
	return wrapped(visibleLine(row.text), width - 2).map((text, index) => ({
		is: meanings[row.sign],
		// The sign stands before each row of a long line, so that none is taken for an unchanged one.
		text: `${index === 0 || row.sign !== ' ' ? row.sign : ' '} ${text}`,
	}));
}

const mostRows = 500;

function wrapped(text: string, width: number): string[] {
	if (text.length <= width && /^[ -~]*$/.test(text)) return [text];
	return layout(bufferOf(text, 0), width + 1, mostRows).rows.map((row) => row.text);
}

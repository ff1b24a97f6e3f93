import {isSame} from '../../answers/answers.ts';
import {readLine, type SlotTexts} from '../../lens/line/read.ts';
import type {SlotScope} from '../../lens/scope.ts';
import {composeEntry, ownTexts} from '../../lens/write/list.ts';
import type {Entry, Line} from '../../template/patterns.ts';
import {slotsOf} from '../../template/slots-of.ts';

/** Whether all that the line of a form would say of an item is read again, in the form that this line then has. */
export function isSayableIn(form: Entry, entry: Entry, scope: SlotScope): boolean {
	const texts = ownTexts(form, scope, false);
	const isWhole = form.line.pieces.every(({stays}, index) => !stays || texts[index] !== undefined);
	if (!isWhole) return false;
	const text = composeEntry(form, texts).join('\n');
	const again = entry.formOf?.(text);
	return again !== undefined && isSame(said(again.line, readLine(again.line, text)), said(form.line, texts));
}

function said(line: Line, texts: SlotTexts = []): string[][] {
	return slotsOf(line).flatMap(({column = ''}, index) => {
		const text = texts[index];
		return text === undefined ? [] : [[column, text]];
	});
}

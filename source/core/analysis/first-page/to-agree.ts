import {lineAt, type Row} from '../../answers/rows.ts';
import {isDate} from '../../text/day.ts';
import {namesUpTo, type Page, peopleOf, verdictOf} from './page.ts';
import {wordCount} from './sentences.ts';
import type {PageLine, Step} from './types.ts';

const mostShown = 3;

/** Which approvers have not agreed, and on what their word is asked. */
export function toAgree({answers}: Page, step: Step): PageLine | undefined {
	const approvers = peopleOf(answers, 'approver');
	if (approvers.length === 0) return undefined;
	const agreed = approvers.filter((row) => verdictOf(row) === 'agrees');
	const others = approvers.filter((row) => !agreed.includes(row));
	if (others.length === 0) return {label: 'Agreed', text: `${peopleText(agreed, step)}.`};
	const last = latest(approvers);
	const shown = others.slice(0, mostShown).map((row) => personText(row, last, step));
	const more = others.length > mostShown ? `; and ${others.length - mostShown} more` : '';
	const open = step >= 8 ? countText(others) : shown.join('; ') + more;
	return {label: 'To agree', text: `${open}.${agreed.length > 0 ? ` Agreed: ${peopleText(agreed, step)}.` : ''}`};
}

/** Names of people; at the last step their number, with a link to them. */
export function peopleText(rows: readonly Row[], step: Step): string {
	return step >= 8 ? countText(rows) : namesUpTo(rows.map(nameOf), 4);
}

function countText(rows: readonly Row[]): string {
	return rows.length === 1 ? '1 person ([list](#consensus))' : `${rows.length} people ([list](#consensus))`;
}

function personText(row: Row, last: string | undefined, step: Step): string {
	const {item} = row;
	const area = lineAt(item, 'area');
	const by = lineAt(item, 'by');
	const isAreaTold = step < 3 && area !== '' && wordCount(area) <= 8;
	return [
		nameOf(row),
		...(isAreaTold ? [`on ${area}`] : []),
		...(verdictOf(row) === 'objects' ? ['objects'] : isDate(by) && by !== last ? [`by ${by}`] : []),
	].join(', ');
}

function nameOf({item}: Row): string {
	const name = lineAt(item, 'name');
	return wordCount(name) > 8 ? '[somebody](#consensus)' : name;
}

function latest(rows: readonly Row[]): string | undefined {
	return rows
		.map(({item}) => lineAt(item, 'by'))
		.filter(isDate)
		.toSorted()
		.at(-1);
}

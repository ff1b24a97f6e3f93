import {statusMeanings} from '../../house/status-words.ts';
import type {Block} from '../../markdown/blocks.ts';
import {withoutBreak} from '../../markdown/breaks.ts';
import type {Source} from '../../markdown/source.ts';
import {dayIn} from '../../text/written-day.ts';
import {statusParts} from './parts.ts';
import type {HeaderRow} from './rows.ts';

/** A sentence at the very start that says since when a document has a status: `Accepted 2026-01-06 by Ann Lee.` */
export function sentenceRows({type, first, end}: Block, {lines}: Source): HeaderRow[] | undefined {
	const line = lines[first] ?? '';
	if (type !== 'paragraph' || end !== first + 1 || !/\d{4}/.test(line)) return undefined;
	const [status, day] = statusParts(withoutBreak(line).text).parts;
	const isStatus = status?.part === 'status' && statusMeanings.has(status.text.toLowerCase()) && day?.part === 'day';
	return isStatus ? [unlabelled('Status', line, first)] : undefined;
}

const name = "\\p{Lu}[\\p{L}.'’-]{0,30}(?: \\p{L}[\\p{L}.'’-]{0,30}){1,3}";
const names = new RegExp(`^${name}(?:(?:,| and|, and) ${name}){0,5}$`, 'u');

/** Names on a line below the title, and a day on the next one. */
export function bylineRows({type, first, end}: Block, {lines}: Source): HeaderRow[] | undefined {
	const [author = '', date = ''] = lines.slice(first, end);
	if (type !== 'paragraph' || end !== first + 2) return undefined;
	const isByline = names.test(withoutBreak(author).text) && dayIn(withoutBreak(date).text) !== undefined;
	return isByline ? [unlabelled('Author', author, first), unlabelled('Date', date, first + 1)] : undefined;
}

function unlabelled(label: string, line: string, at: number): HeaderRow {
	const end = withoutBreak(line).text.length;
	return {
		label,
		line: at,
		lead: '',
		between: '',
		value: {start: 0, end},
		tail: line.slice(end),
		form: 'sentence',
	};
}

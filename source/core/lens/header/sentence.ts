import {statusMeanings} from '../../house/status-words.ts';
import type {Block} from '../../markdown/blocks.ts';
import type {Source} from '../../markdown/source.ts';
import {statusParts} from './parts.ts';
import type {HeaderRow} from './rows.ts';

/** A sentence at the very start that says since when a document has a status: `Accepted 2026-01-06 by Ann Lee.` */
export function sentenceRow({type, first, end}: Block, {lines}: Source): HeaderRow | undefined {
	const line = lines[first] ?? '';
	if (type !== 'paragraph' || end !== first + 1 || !/\d{4}/.test(line)) return undefined;
	const text = line.trimEnd();
	const {parts} = statusParts(text);
	const [status, day] = parts;
	const isStatus = status?.part === 'status' && statusMeanings.has(status.text.toLowerCase()) && day?.part === 'day';
	if (!isStatus) return undefined;
	return {
		label: 'Status',
		line: first,
		lead: '',
		between: '',
		value: {start: 0, end: text.length},
		tail: line.slice(text.length),
		isLong: false,
		form: 'sentence',
	};
}

import type {Block} from '../../markdown/blocks.ts';
import type {Parsed} from '../../markdown/parsed.ts';
import {type Section, sectionsIn} from '../../markdown/sections.ts';
import {afterBlank} from '../../markdown/source.ts';
import {plainHeading} from '../../shapes/plain-heading.ts';
import {rememberingByIdentity} from '../../text/remembering.ts';
import {type DatedStatus, rowsOfList} from './list.ts';
import {rowsOfTable} from './table.ts';

/** The days at which a document came to a status, in the order in which they stand, in a table or a list. */
export type StatusHistory = {
	section: Section;
	block: Block;
	rows: readonly DatedStatus[];
	isNewestFirst: boolean;
};

const historyHeading =
	/^(?:(?:status|state|document|decision|revision|version|change|rfc|adr|proposal)s? )?(?:history|log|changes)$|^(?:changelog|revisions|status changes)$/;

/** Whether a heading is one under which houses keep what became of a document. */
function isHistoryHeading(title: string): boolean {
	return historyHeading.test(plainHeading(title));
}

/** All of them: above the first section, under a heading such as "Status" or "Changelog". */
export const historiesIn = rememberingByIdentity(({root, source}: Parsed): readonly StatusHistory[] => {
	const [title] = root.children;
	const head = title?.level === 1 ? [root, title] : [root];
	const all = new Set([...head, ...sectionsIn(root).filter(isAboutStatus)]);
	return [...all].flatMap((section) =>
		section.blocks.flatMap((block): StatusHistory[] => {
			const rows = rowsOf(block, head.includes(section), section, source);
			return rows.length > 0 ? [{section, block, rows, isNewestFirst: isNewestFirst(rows)}] : [];
		}),
	);
});

function isAboutStatus({title}: Section): boolean {
	return isStatusHeading(title) || isHistoryHeading(title);
}

function isStatusHeading(title: string): boolean {
	return plainHeading(title) === 'status';
}

/** Whether a document tells under a heading what became of it, in whatever form. */
export function hasHistory({root, source}: Parsed): boolean {
	return sectionsIn(root).some(
		({title, body, end}) => isHistoryHeading(title) && afterBlank(source, body.first, end) < end,
	);
}

/** Above the first section a list says other things of a document as well. */
function rowsOf(block: Block, isHead: boolean, {title}: Section, source: Parsed['source']): readonly DatedStatus[] {
	if (block.type === 'table') return rowsOfTable(block, source, isHead);
	return block.type === 'list' && !isHead ? rowsOfList(block, source, isStatusHeading(title)) : [];
}

function isNewestFirst(rows: readonly DatedStatus[]): boolean {
	const days = rows.map(({date}) => date ?? '');
	return !days.includes('') && (days[0] ?? '') > (days.at(-1) ?? '');
}

/** Those that nobody has added anything behind: of one day all of them, without days the last one. */
export function newestRows<Row extends {date?: string | undefined}>({
	rows,
	isNewestFirst,
}: {
	rows: readonly Row[];
	isNewestFirst: boolean;
}): readonly Row[] {
	const days = rows.map(({date}) => date ?? '');
	if (days.includes('')) return rows.slice(-1);
	const last = days.toSorted().at(-1);
	const newest = rows.filter(({date}) => date === last);
	return isNewestFirst ? newest : newest.toReversed();
}

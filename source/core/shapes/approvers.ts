import {placeholderIn} from '../lens/marks.ts';
import {type LabelledLine, labelledLines} from '../markdown/labelled.ts';
import {type Section, sectionsIn} from '../markdown/sections.ts';
import type {Source} from '../markdown/source.ts';
import {cellsOf} from '../markdown/table.ts';
import {dayWithin} from '../text/written-day.ts';
import {reviewers} from './groups/reviewers.ts';
import {plainHeading} from './plain-heading.ts';

/** Words that hold a place for a name. */
export const nobody =
	/^(?:tbd|tba|tbc|todo|n\/?a|none|nobody|unknown|someone|somebody|name|your name|@?x{2,}|\?+|-+|\.{2,})$/i;

/** Behind such a label stands who may say yes. */
const saysYes =
	/^(?:(?:to be |needs? )?approv|decides$|decided by$|decision by$|final (?:call|say|decision)|last word$|needs? a thumbs|signs? off$|sign(?:ed)?[- ]?off by)/i;

type Document = {source: Source; root: Section};

/** The lines at the head of a document that name who may say yes to it: `Approver: Ann Lee`, `| Final call | @ann |`. */
export function approverLines(document: Document): LabelledLine[] {
	return labelledLines(document).filter(({label, text}) => saysYes.test(label) && isNamed(text));
}

/** The same of all who are asked for their opinion: `Reviewers: Ann (shops), Ben`. */
export function reviewerLines(document: Document): LabelledLine[] {
	return labelledLines(document).filter(
		({label, text}) => (saysYes.test(label) || reviewers.isHome(plainHeading(label))) && isNamed(text),
	);
}

/** Whether a table, wherever it stands, names somebody below such a word in its first row, or behind one in the first cell of a row. */
export function isApproverInTable({source, root}: Document): boolean {
	return [root, ...sectionsIn(root)]
		.flatMap(({blocks}) => blocks.filter(({type}) => type === 'table'))
		.some(({children}) => {
			const rows = children.map(({first}) => cellsOf(source.lines[first] ?? '').map(({text}) => text));
			const [head = [], ...others] = rows;
			const columns = head.flatMap((cell, column) => (saysYes.test(plainHeading(cell)) ? [column] : []));
			const isBelow = others.some((cells) => columns.some((column) => isNamed(cells[column] ?? '')));
			const labelled = columns.length > 0 ? others : rows;
			return (
				isBelow || labelled.some(([label = '', ...cells]) => saysYes.test(plainHeading(label)) && cells.some(isNamed))
			);
		});
}

/** Somebody, and neither the day by which they decide nor what holds the place of a name. */
function isNamed(text: string): boolean {
	const plain = text.replaceAll(/^[*_`"'\s]+|[*_`"'\s]+$/g, '');
	return /\p{L}{2}/u.test(plain) && !nobody.test(plain) && !isPlaceholder(text, plain) && dayWithin(plain)?.start !== 0;
}

function isPlaceholder(text: string, plain: string): boolean {
	return placeholderIn(text.trim()) !== undefined || /^\[[^\]]*\]$/.test(plain);
}

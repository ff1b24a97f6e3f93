import type {Block} from '../markdown/blocks.ts';
import {blocksBelow} from '../markdown/prose.ts';
import {type Cell, cellsOf} from '../markdown/table.ts';
import {type Amount, amountIn, bareCell, isMoney, writtenLike} from './amounts.ts';
import {passedBudget} from './budgets.ts';
import type {Found, Subject} from './types.ts';
import {sectionAround} from './unread.ts';

const total =
	/^(?:(?:grand|overall) )?(?:total|sum|summe|gesamt(?:summe|kosten)?|insgesamt|totaal|totale?s?|somme|suma|soma|together|altogether|in total)(?: (?:costs?|amount|price|sum))?:?$/i;

/** Rows that are no part of a sum, or are part of another row. */
const apart =
	/\b(?:sub-?totals?|zwischensumme|total|sum|of which|davon|thereof|incl(?:uding|uded|uyendo)?|inkl|less|minus|discounts?|savings?|rebates?|rabatt|credits?|refunds?|net|netto|brutto|gross|vat|mwst|tax(?:es)?|average|mean|weights?|budget|limit|available|remaining|difference|delta|optional(?:ly)?|either|or|alternatively)\b/i;

const ofMoney =
	/(?:\b(?:costs?|prices?|budget|money|expenses?|spend(?:ing)?|fees?|amounts?|kosten|betrag|preis|euros?|usd|eur|gbp|chf|dollars?|pounds?|lakhs?|crores?|coûts?|costos?|custos?)\b|[€$£¥₹])/i;

/** Columns that nobody adds up. */
const unsummed =
	/(?:%|#|\bper (?!month|year|annum|week|quarter)|\b(?:unit|each|rates?|ratio|shares?|avg|average|mean|median|p\d\d|peak|max|min|months?|weeks?|years?|days?|hours?|duration|dates?|since|nr|no|id|qty|quantity|counts?|scores?|weights?|points|factor|rank)\b)/i;

/** Why a row may be left out of a sum on purpose. */
const leftOut = /[(*†¹²³]|\b(?:already|existing|internal|own|not|bereits|nicht|intern|once|one-time|optional|free)\b/i;

/** More columns than that are no list of costs. */
const mostColumns = 20;

/** A row of a table by its first cell with words; lines count from 0. */
export type TableRow = {cells: readonly Cell[]; line: number; label: string};

/** Totals in tables of money that their columns do not give; nothing where any cell leaves a doubt. */
export function wrongTotals(subject: Subject): Found[] {
	return tablesOf(subject).flatMap((table) => wrongIn(subject, table));
}

/** All tables of a document, but for those in quotations. */
export function tablesOf({source}: Subject): Block[] {
	return blocksBelow(source.text).flatMap(tablesIn);
}

function tablesIn(block: Block): Block[] {
	return block.type === 'table' ? [block] : block.type === 'quote' ? [] : block.children.flatMap(tablesIn);
}

function wrongIn(subject: Subject, table: Block): Found[] {
	const [header, ...rows] = rowsIn(subject, table);
	const end = rows.findIndex(({label}) => total.test(label));
	const [items, last] = [rows.slice(0, end), rows[end]];
	if (!header || !last || items.length < 2 || rows.some(({label}, at) => at > end && /\btotal|\bsum/i.test(label)))
		return [];
	const width = header.cells.length;
	const isEven = width <= mostColumns && [...items, last].every(({cells}) => cells.length === width);
	if (
		!isEven ||
		items.some(({label}) => apart.test(label)) ||
		header.cells.some(({text}) => /\b(?:weight|score|criteri)/i.test(text))
	)
		return [];
	const isOfMoney = ofMoney.test(sectionAround(subject.root, table.first)?.title ?? '');
	return header.cells.flatMap(({text}, column) => {
		if (unsummed.test(text)) return [];
		return wrongColumn(subject, {
			name: bareCell(text),
			items,
			last,
			column,
			isOfMoney: isOfMoney || ofMoney.test(text),
		});
	});
}

/** The rows of a table, the header first. */
export function rowsIn({source}: Subject, table: Block): TableRow[] {
	const bodies = table.children.flatMap((child) => (child.type === 'row' ? [child] : child.children));
	return bodies.map(({first}) => {
		const cells = cellsOf(source.lines[first] ?? '');
		return {cells, line: first, label: bareCell(cells.find(({text}) => text !== '')?.text ?? '')};
	});
}

type Column = {name: string; items: readonly TableRow[]; last: TableRow; column: number; isOfMoney: boolean};

function wrongColumn(subject: Subject, {name, items, last, column, isOfMoney}: Column): Found[] {
	const {source} = subject;
	const cell = last.cells[column];
	const said = amountIn(cell?.text ?? '');
	const parts = items.map(({cells}) => amountIn(cells[column]?.text ?? ''));
	const isBold = items.some(({cells}) => /^(?:\*\*|__)\S*\d/.test(cells[column]?.text ?? ''));
	if (!cell || !said || said === 'none' || isBold || parts.includes(undefined)) return [];
	const amounts = parts.filter((part): part is Amount => part !== undefined && part !== 'none');
	const isAlike = amounts.every(({unit}) => unit === said.unit);
	// What is counted may be counted in two rows, so that only a slip of the hand is sure.
	const isSure = isOfMoney || isMoney(said) || (said.unit === '' && isSlip(sumOf(amounts), said));
	if (amounts.length < 2 || !isAlike || !isSure || isRight(amounts, said) || isLeftOut(items, amounts, parts, said))
		return [];
	const decimals = Math.max(...amounts.map((one) => one.decimals), said.decimals);
	const start = (source.starts[last.line] ?? 0) + cell.start;
	const passed = passedBudget(subject, last.line, said, sumOf(amounts));
	const beyond = passed ? `; that is more than the ${passed.text} of line ${passed.line + 1}` : '';
	const style = [said, ...amounts].find(({thousands}) => thousands !== '') ?? said;
	return [
		{
			start,
			end: start + cell.text.length,
			message: `The amounts under "${name}" are ${writtenLike(sumOf(amounts), style, decimals)} together, and not ${bareCell(cell.text)}${beyond}.`,
			...(passed ? {isNamingLines: true as const} : {}),
			next: 'Correct the sum, or what it is made of.',
		},
	];
}

/** Two numbers of three digits or more that differ in one of them, or in the order of two. */
function isSlip(sum: number, {value, decimals}: Amount): boolean {
	const [one, other] = [String(sum), String(value)];
	if (decimals > 0 || one.length < 3 || one.length !== other.length) return false;
	const at = [...one].flatMap((digit, index) => (digit === other[index] ? [] : [index]));
	const [first = 0, second = 0] = at;
	const isSwapped = second === first + 1 && one[first] === other[second] && one[second] === other[first];
	return at.length === 1 || (at.length === 2 && isSwapped);
}

function sumOf(amounts: readonly Amount[], key: 'value' | 'other' = 'value'): number {
	return amounts.reduce((sum, amount) => sum + amount[key], 0);
}

/** Also where both are only rounded, where a separator can be read in another way, and where it is a mean or the largest. */
function isRight(amounts: readonly Amount[], said: Amount): boolean {
	const largest = Math.max(...amounts.map(({value}) => value));
	if (said.value <= largest) return true;
	const each = 0.5 * 10 ** -Math.min(...amounts.map(({decimals}) => decimals));
	const zeros = /0*$/.exec(String(said.value))?.[0].length ?? 0;
	const own = 0.5 * 10 ** (said.decimals > 0 ? -said.decimals : zeros);
	const allowed = amounts.length * each + own + 1e-9;
	const finer = allowed * 10 ** -3;
	return Math.abs(sumOf(amounts) - said.value) <= allowed || Math.abs(sumOf(amounts, 'other') - said.other) <= finer;
}

/** One of them makes the difference, and its row has a remark. */
function isLeftOut(
	items: readonly TableRow[],
	amounts: readonly Amount[],
	parts: readonly (Amount | 'none' | undefined)[],
	said: Amount,
): boolean {
	const difference = sumOf(amounts) - said.value;
	return items.some(({cells}, at) => {
		const part = parts[at];
		const isIt = typeof part === 'object' && Math.abs(part.value - difference) < 1e-9;
		return isIt && cells.some(({text}) => leftOut.test(text));
	});
}

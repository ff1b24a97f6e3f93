import {ownText} from '../markdown/prose.ts';
import {type Amount, amountIn} from './amounts.ts';
import type {Subject} from './types.ts';
import {sectionAround} from './unread.ts';

/** What may be spent, and no more. */
const limiting =
	/(?<!\p{L})(?:budgets?|left|released|frame|limits?|capped|caps?|ceiling|at most|no more than|granted|given|available|allotted|freigegeben\p{L}*)(?!\p{L})/iu;

const money = /[€$£¥₹]\s?\d(?:[\d.,'’]*\d)?|\d(?:[\d.,'’]*\d)?\s?(?:[€$£¥₹]|(?:EUR|USD|GBP|CHF)(?![\p{L}]))/gu;

/**
 * The amount that may be spent, by the sentence around a table that names it alone, and its line from 0, if what the table
 * says is within it and the right sum is not.
 */
export function passedBudget(
	{source, root}: Subject,
	table: number,
	said: Amount,
	sum: number,
): {text: string; line: number} | undefined {
	const section = sectionAround(root, table);
	if (!section) return undefined;
	const own = ownText(source.text).split('\n');
	for (let line = section.body.first; line < section.body.end; line += 1) {
		const text = own[line] ?? '';
		const [only, other] = text.match(money) ?? [];
		if (text.includes('|') || !limiting.test(text) || only === undefined || other !== undefined) continue;
		const amount = amountIn(only);
		if (typeof amount !== 'object' || amount.unit !== said.unit) continue;
		if (said.value <= amount.value && amount.value < sum) return {text: only, line};
	}

	return undefined;
}

import {ownText} from '../../markdown/prose.ts';
import {wrongListedCounts} from '../listed-counts.ts';
import {wrongListedSums} from '../listed-sums.ts';
import {sharesOver} from '../shares.ts';
import {wrongTotals} from '../table-totals.ts';
import {always, type Found, type Rule} from '../types.ts';

const currencies = ['€', '$', '£', 'EUR', 'USD', 'GBP', 'CHF', 'SEK', 'NOK', 'DKK', 'AUD', 'CAD'];
const signs = currencies.map((sign) => sign.replace('$', '\\$')).join('|');
const digits = '\\d{1,3}(?:,\\d{3})+|\\d{1,9}';
const amount = `(?:(?:${signs})\\s?(?:${digits})|(?:${digits})\\s?(?:${signs}))(?![\\p{L}\\d.,]*\\d|\\s?[kKmM](?!\\p{L}))`;

/** Items of a list, each words and one amount, and behind them the word for their sum with its own. */
const listed = new RegExp(
	`(?<=^|[:.;]\\s|[-*]\\s)((?:[\\p{L}][\\p{L} '’/-]{0,60}[\\s:]${amount}(?:, | and |, and )){2,12})(?:together|altogether|in total|total(?:ling| of)?:?|in all|which (?:makes|gives)|sum:?) (${amount})`,
	'dgmu',
);

const sums = ['together', 'total', 'in all', 'which makes', 'which gives', 'sum'];

const each = new RegExp(amount, 'gu');

export const sumRight: Rule = {
	id: 'sum-right',
	code: 'M08',
	promise:
		'Amounts that are listed before or below their sum, or stand above it in a table, give that sum, shares no more than 100 %, and a list has as many points as the sentence before it says.',
	about: 'any text',
	levels: {own: always('warning'), foreign: always('info')},
	check: (subject) => [
		...wrongSums(subject.source.text),
		...wrongListedSums(subject),
		...wrongListedCounts(subject),
		...wrongTotals(subject),
		...sharesOver(subject),
	],
	good: '# RFC: Carts\n\n## Summary\n\nCost: disks 700 EUR, licences 300 EUR, together 1,000 EUR.\n',
	bad: '# RFC: Carts\n\n## Summary\n\nCost: disks 700 EUR, licences 300 EUR, together 900 EUR.\n',
};

/** Sums in a sentence. */
function wrongSums(whole: string): Found[] {
	const text = ownText(whole);
	// The expression takes its time with each word of a text; most have no sum in money.
	if (![currencies, sums].every((words) => words.some((word) => text.includes(word)))) return [];
	return [...text.matchAll(listed)].flatMap((found) => {
		const [, items = '', total = ''] = found;
		const amounts = items.match(each) ?? [];
		const [start, end] = found.indices?.[2] ?? [0, 0];
		const sum = amounts.reduce((all, one) => all + valueOf(one), 0);
		const isOfOne = amounts.every((one) => currencyOf(one) === currencyOf(total));
		if (!isOfOne || amounts.length < 2 || sum === valueOf(total)) return [];
		return [
			{
				start,
				end,
				message: `${amounts.join(', ')} are ${sum.toLocaleString('en-US')} together, and not ${valueOf(total).toLocaleString('en-US')}.`,
				next: 'Correct the sum, or what it is made of.',
			},
		];
	});
}

function valueOf(amount: string): number {
	return Number(amount.replaceAll(/\D/g, ''));
}

function currencyOf(amount: string): string {
	return amount.replaceAll(/[\d\s,]/g, '');
}

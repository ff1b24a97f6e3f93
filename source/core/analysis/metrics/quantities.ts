import {unitIn} from './units.ts';

/** A number in a text with its unit (empty when there is none) and the places where both together begin and end. */
export type Quantity = {value: number; unit: string; isAtLeast: boolean; start: number; end: number};

/** The codes of the largest currencies in ISO 4217. */
const currencies =
	'USD|EUR|GBP|CHF|AUD|CAD|NZD|SEK|NOK|DKK|ISK|PLN|CZK|HUF|RON|TRY|INR|JPY|CNY|KRW|SGD|HKD|TWD|THB|IDR|PHP|VND|BRL|MXN|ARS|CLP|COP|ZAR|NGN|KES|EGP|ILS|AED|SAR';
const number = new RegExp(
	`([$€£¥₩₹]\\s?|\\b(?:${currencies})\\s)?(?<![\\p{L}\\d.,])([+−-]?)(\\d{1,3}(?:[,_\\u00A0\\u202F ]\\d{3}(?!\\d))+(?:\\.\\d+)?|\\d+(?:[.,]\\d+)?)((?:[kK]|M|bn|B)(?!\\p{L})|\\s(?:thousand|million|billion|bn)\\b)?(\\+)?`,
	'gu',
);

const exponents: Readonly<Record<string, number>> = {
	k: 3,
	K: 3,
	thousand: 3,
	M: 6,
	million: 6,
	B: 9,
	bn: 9,
	billion: 9,
};

/** The quantities in a text, in their order; numbers too large to count with are left out. */
export function quantitiesIn(text: string): Quantity[] {
	return [...text.matchAll(number)].flatMap((found) => {
		const [all, currency = '', sign = '', digits = '', size = '', plus = ''] = found;
		const amount = valueOf(digits, exponents[size.trim()] ?? 0);
		const behind = found.index + all.length;
		const {unit, length} = unitIn(text.slice(behind, behind + 60));
		return Number.isFinite(amount)
			? [
					{
						value: /[−-]/.test(sign) && amount !== 0 ? -amount : amount,
						unit: [currency.trim(), unit].filter((part) => part !== '').join(' '),
						isAtLeast: plus !== '',
						start: found.index,
						end: behind + length,
					},
				]
			: [];
	});
}

/** A comma or a space before three digits groups them; any other comma is a decimal one. */
function valueOf(digits: string, exponent: number): number {
	const isGrouped = /^\d{1,3}[,_\u00A0\u202F ]\d{3}(?!\d)/.test(digits);
	const plain = isGrouped ? digits.replaceAll(/[,_\u00A0\u202F ]/g, '') : digits.replace(',', '.');
	return Number(`${plain}e${exponent}`);
}

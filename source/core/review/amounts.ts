/** What a cell of a table counts: its number in the two readings that a separator may have, and in what. */
export type Amount = {
	/** With a separator before three digits as one of thousands. */
	value: number;
	/** With such a separator as the decimal one, where that can be. */
	other: number;
	/** How many digits stand behind the decimal separator of the first reading. */
	decimals: number;
	/** How thousands and decimals are set apart. */
	thousands: string;
	point: string;
	unit: string;
};

const currency =
	'[€$£¥₹]|(?:USD|EUR|GBP|CHF|SEK|NOK|DKK|PLN|CZK|INR|JPY|AUD|CAD|NZD|BRL|ZAR|euros?|dollars?|pounds?|rupees?|francs?|Rs\\.?|kr\\.?|Fr\\.?)(?!\\p{L})';
const size = 'k|m|bn|mio\\.?|mrd\\.?|t|thousand|million|billion|lakhs?|crores?|cr\\.?';

const written = new RegExp(
	`^(${currency})?\\s?([-−+]?)(\\d(?:[\\d.,'’\u00A0\u202F ]{0,24}\\d)?)\\s?((?:(?:${size})(?!\\p{L})\\s?)?(?:${currency})?)$`,
	'iu',
);

/** Whether a text is an amount of money by its unit. */
export function isMoney({unit}: Amount): boolean {
	return new RegExp(currency, 'iu').test(unit);
}

/** What a cell says; `none` of one that is empty or has a dash, undefined of one that says anything else. */
export function amountIn(cell: string): Amount | 'none' | undefined {
	const text = bareCell(cell);
	if (/^[-–—]{0,3}$/.test(text)) return 'none';
	const [, before = '', sign = '', digits = '', behind = ''] = written.exec(text) ?? [];
	const number = writtenNumber(digits);
	if (!number) return undefined;
	const minus = /[-−]/.test(sign) ? -1 : 1;
	const unit = `${before} ${behind}`.toLowerCase().replaceAll('.', '').trim();
	return {...number, value: minus * number.value, other: minus * number.other, unit};
}

/** A cell without the marks that make it bold or slanted. */
export function bareCell(cell: string): string {
	return cell.replaceAll(/^[*_\s]+|[*_\s]+$/g, '');
}

/** A number in the two readings that its separators may have; undefined where they fit neither. */
export function writtenNumber(digits: string): Omit<Amount, 'unit'> | undefined {
	const found = /^(\d{1,3}(?:([.,'’\u00A0\u202F ])\d{2,3})*?|\d+)(?:([.,])(\d+))?$/u.exec(digits);
	if (!found) return undefined;
	const [, whole = '', mark = '', point = '', behind = ''] = found;
	if (new Set(whole.replaceAll(/\d/g, '')).size > 1 || (mark !== '' && !/\D\d{3}$/.test(whole))) return undefined;
	const bare = whole.replaceAll(/\D/g, '');
	const decimal = Number(`${bare}.${behind || '0'}`);
	// One separator before three digits may be either; a second one of its kind only sets thousands apart.
	const isEither = behind.length === 3 && (mark === '' || mark === point) && whole.length <= 11;
	const grouped = {value: Number(bare + behind), decimals: 0, thousands: point, point: point === '.' ? ',' : '.'};
	if (isEither) return {...grouped, other: mark === '' ? decimal : grouped.value};
	if (mark !== '' && mark === point) return undefined;
	const usual = mark || (point === ',' ? '.' : ',');
	return {
		value: decimal,
		other: decimal,
		decimals: behind.length,
		thousands: usual,
		point: point || (usual === '.' ? ',' : '.'),
	};
}

/** A number as another amount is written: "1.234,50". */
export function writtenLike(value: number, {thousands, point}: Amount, decimals: number): string {
	const [whole = '', behind = ''] = Math.abs(value).toFixed(decimals).split('.');
	const grouped = whole.replaceAll(/\B(?=(?:\d{3})+$)/g, thousands);
	return `${value < 0 ? '-' : ''}${grouped}${behind === '' ? '' : point + behind}`;
}

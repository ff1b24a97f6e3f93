/** A form in which days stand at the beginning of names; `write` takes a day as `YYYY-MM-DD`. */
type DayForm = {name: string; pattern: RegExp; write(day: string): string};

const month = '(?:0[1-9]|1[0-2])';
const dayOfMonth = '(?:0[1-9]|[12]\\d|3[01])';

/** The first that fits counts, where several names leave it open. */
export const dayForms: readonly DayForm[] = [
	{name: 'YYYY-MM-DD', pattern: formed(`\\d{4}-${month}-${dayOfMonth}`), write: (day) => day},
	{name: 'YYYYMMDD', pattern: formed(`(?:19|20)\\d{2}${month}${dayOfMonth}`), write: (day) => day.replaceAll('-', '')},
	{name: 'YYYY-MM', pattern: formed(`\\d{4}-${month}`), write: (day) => day.slice(0, 7)},
	{name: 'YYMMDD', pattern: formed(`[12]\\d${month}${dayOfMonth}`), write: (day) => day.replaceAll('-', '').slice(2)},
	{name: 'YYYYMM', pattern: formed(`(?:19|20)\\d{2}${month}`), write: (day) => day.slice(0, 7).replace('-', '')},
	{name: 'YYYY', pattern: formed('(?:199|20\\d)\\d'), write: (day) => day.slice(0, 4)},
];

function formed(pattern: string): RegExp {
	return new RegExp(`^${pattern}(?![\\d])`);
}

/** The forms in which a name may begin with a day; four digits alone may be a number as well, see `isYear`. */
export function dayFormsOf(name: string): readonly DayForm[] {
	return dayForms.filter(({pattern}) => pattern.test(name));
}

/**
 * Whether a number is a year rather than one of the numbers of a folder: those count without great holes, so that 2024
 * is one of them only where they have come near to it.
 */
export function isYear(number: number, all: Iterable<number>): boolean {
	if (number < firstYear || number > lastYear) return false;
	for (const other of all) if ((other >= firstYear - near && other < firstYear) || other > lastYear) return false;
	return true;
}

const firstYear = 1990;
const lastYear = 2099;
const near = 200;

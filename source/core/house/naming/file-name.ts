import {dayForms} from './days.ts';
import {numbersIn, type Scheme, schemeIn, schemeOf, stemsIn} from './scheme.ts';
import {slug} from './slug.ts';

/** The folder of a repository's documents, as long as nothing else has been agreed on. */
export const collectionFolder = 'rfcs';

/**
 * The name of a new document among the names of its folder, with the extension `.md`: the next number or the day, by the
 * folder's own scheme, else by that of the template (`NNNN-slug`). `today` is `YYYY-MM-DD`.
 */
export function nameFor(names: readonly string[], template: string, title: string, today: string): string {
	const scheme = schemeOf(names, schemeIn(template));
	return fileName(scheme, nextNumber(names, scheme), title, today);
}

/**
 * One more than the highest number among the names of a folder (1 in an empty one), so that a number is
 * never given twice, not even after a file in the middle was deleted. Names of other forms do not count.
 */
export function nextNumber(names: readonly string[], {before}: Scheme): number {
	let highest = 0;
	for (const number of numbersIn(stemsIn(names)))
		if (number.before.toLowerCase() === before.toLowerCase()) highest = Math.max(highest, Number(number.digits));
	return highest + 1;
}

/** Whether the number at the beginning of a name is that of another one in the folder, too. */
export function isNumberTaken(names: readonly string[], name: string): boolean {
	const [own] = numbersIn(stemsIn([name]));
	return (
		own !== undefined &&
		numbersIn(stemsIn(names.filter((other) => other !== name))).some(
			({before, digits}) => before.toLowerCase() === own.before.toLowerCase() && Number(digits) === Number(own.digits),
		)
	);
}

/** The name of a file by a scheme, with the extension `.md` and without a folder. */
export function fileName({before, counts, after}: Scheme, number: number, title: string, today: string): string {
	return `${before}${placeOf(counts, number, today)}${after.replace('slug', () => slug(title))}.md`;
}

function placeOf(counts: Scheme['counts'], number: number, today: string): string {
	if (counts === undefined) return '';
	if (counts.by === 'number') return String(number).padStart(counts.digits, '0');
	return dayForms.find(({name}) => name === counts.form)?.write(today) ?? today;
}

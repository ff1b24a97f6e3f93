import {slug} from './slug.ts';

/** A run of N in a naming scheme is the number, padded to that many digits: `NNNN-slug`, `rfc-NNN-slug`. */
const place = /N+/;

/** A file that starts with a date has no number, although four digits come first. */
const dated = /^\d{4}-\d{2}-\d{2}(?!\d)/;

/**
 * One more than the highest number among the names of a folder (1 in an empty one), so that a number is
 * never given twice, not even after a file in the middle was deleted. Names of other forms do not count.
 */
export function nextNumber(names: readonly string[], scheme: string): number {
	const before = scheme.slice(0, Math.max(0, scheme.search(place))).toLowerCase();
	let highest = 0;
	for (const name of names) {
		if (!name.toLowerCase().startsWith(before)) continue;
		const rest = name.slice(before.length);
		const digits = dated.test(rest) ? undefined : /^\d{1,9}(?!\d)/.exec(rest)?.[0];
		if (digits !== undefined) highest = Math.max(highest, Number(digits));
	}

	return highest + 1;
}

/** The name of a file by a scheme such as `NNNN-slug`, with the extension `.md` and without a folder. */
export function fileName(scheme: string, number: number, title: string): string {
	const numbered = scheme.replace(place, (run) => String(number).padStart(run.length, '0'));
	return `${numbered.replace('slug', () => slug(title))}.md`;
}

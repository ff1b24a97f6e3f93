import {saidIn} from '../analysis/traceability/words.ts';

/** What a reader plans by and the timeline cannot: days, quarters, lengths, and weeks in other languages. */
export const readTime =
	/\b20\d\d\b|\b\d{1,2}\.? (?:jan|feb|mar|mär|apr|ma[iy]|jun|jul|aug|sep|o[ck]t|nov|de[cz])|\b(?:jan|feb|mar|mär|apr|ma[iy]|jun|jul|aug|sep|o[ck]t|nov|de[cz])[a-z]{0,8}\.? \d{1,2}\b|\bq[1-4]\b|\b\d{1,3} ?(?:working )?(?:d|days?|w|weeks?|months?|sprints?|tage?n?|wochen?|dias|días|semanas?|jours|semaines?)\b|\b(?:wochen?|kw|semanas?|semaines?|settiman[ae]|sprint) ?\d{1,2}\b|\d{1,3} ?(?:週|周|日|月|か月)/i;

/** A time that the lens leaves in the name, since something stands behind it: "Build (Week 1-2) ✅". */
const timeInName = /\(([^()]{1,60})\)(?=\s{0,3}\S)/;

export function isTimedInName(name: string): boolean {
	const [, inside = ''] = timeInName.exec(name) ?? [];
	return /^weeks? \d/i.test(inside) || readTime.test(inside);
}

/** The words of a phase's name, without such a time and what follows it, and without marks. */
export function barePhase(name: string): string {
	return saidIn(isTimedInName(name) ? name.replace(/\([^()]{1,60}\).*$/, '') : name).words;
}

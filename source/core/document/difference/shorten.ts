import {commonEnds, type Ends} from '../../text/common-ends.ts';

/** Nothing in common. */
const none: Ends = {start: 0, end: 0};

/** What is shown of that, in characters; from twice as much on, the rest is left out. */
const around = 30;

/** For each line of a difference what it has in common with its counterpart: the first removed one with the first added one. */
export function unchangedEnds(lines: readonly {sign: string; text: string}[]): Ends[] {
	const ends = lines.map(() => none);
	for (let at = 0; at < lines.length; at++) {
		if (lines[at]?.sign !== '-') continue;
		const added = endOf(lines, at, '-');
		const end = endOf(lines, added, '+');
		for (let index = 0; at + index < added && added + index < end; index++) {
			const both = commonEnds(lines[at + index]?.text ?? '', lines[added + index]?.text ?? '');
			ends[at + index] = both;
			ends[added + index] = both;
		}

		at = Math.max(at, end - 1);
	}

	return ends;
}

function endOf(lines: readonly {sign: string}[], first: number, sign: string): number {
	let end = first;
	while (lines[end]?.sign === sign) end++;
	return end;
}

/** What two counterparts of one line leave in common. */
export function leastEnds(one: Ends, other: Ends): Ends {
	return {start: Math.min(one.start, other.start), end: Math.min(one.end, other.end)};
}

/** A changed line without most of what has not changed in it: a paragraph in one line is seen by its change. */
export function shortened(text: string, {start, end}: Ends = none): string {
	const first = start > 2 * around ? text.lastIndexOf(' ', start - around) : -1;
	const last = end > 2 * around ? text.indexOf(' ', text.length - end + around) : -1;
	const head = first > 0 ? '… ' : '';
	return head + (last > 0 ? `${text.slice(first + 1, last)} …` : text.slice(first + 1));
}

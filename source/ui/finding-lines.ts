import {severityWords} from '../flow/view/severity.ts';
import {listWords} from '../words/screen/lists.ts';
import type {Run} from './components/row.tsx';
import type {Meaning} from './theme.ts';
import {wrapped} from './wrap.ts';

type Finding = {severity: 'error' | 'warning' | 'info'; message: string; next: string};

/** Sign, word and colour; the word alone tells them apart. */
const looks: Readonly<Record<Finding['severity'], readonly [string, Meaning]>> = {
	error: ['!', 'problem'],
	warning: ['!', 'warning'],
	info: ['·', 'quiet'],
};

/** How grave it is, in a sign and a word. */
export function severityOf({severity}: Pick<Finding, 'severity'>): Run {
	const [sign, meaning] = looks[severity];
	return {text: `${sign} ${severityWords[severity]}`, meaning};
}

/** How grave the first and gravest of several is, for a row that has no room for more; nothing where there is none. */
export function markOf([first]: readonly Pick<Finding, 'severity'>[]): Run[] {
	return first ? [{...severityOf(first), text: `  ${severityOf(first).text}`}] : [];
}

/** Findings in so many rows of that width at most, the first ones whole where they can be; then how many more there are, and the key that leads to them. */
export function findingNotes(
	findings: readonly Finding[],
	{width, height, reviewKey}: {width: number; height: number; reviewKey: string},
): Run[][] {
	const rows: Run[][] = [];
	for (const [index, finding] of findings.entries()) {
		const isLast = index === findings.length - 1;
		const room = Math.min(height - rows.length - (isLast ? 0 : 1), isLast ? height : rowsEach(height));
		if (room < 1 && index > 0) return [...rows, [moreNote(findings.length - index, reviewKey)]];
		rows.push(...rowsOf(finding, width, Math.max(1, room)));
	}

	return rows;
}

/** Rows for one of several: with few of them, each is begun; with more, each is whole. */
function rowsEach(height: number): number {
	return height > 4 ? 4 : 2;
}

function rowsOf(finding: Finding, width: number, height: number): Run[][] {
	const grave = severityOf(finding);
	const [first = '', ...others] = wrapped(`${grave.text}  ${finding.message} ${finding.next}`, width - 2, height);
	return [
		[grave, {text: first.slice(grave.text.length), meaning: 'quiet'}],
		...others.map((text): Run[] => [{text: `  ${text}`, meaning: 'quiet'}]),
	];
}

function moreNote(count: number, reviewKey: string): Run {
	return {text: listWords.othersInReview(count, reviewKey), meaning: 'quiet'};
}

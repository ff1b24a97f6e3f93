import {isRecord} from '../answers/answers.ts';
import {jsonText} from '../text/json.ts';
import type {Checked} from './formats/types.ts';
import type {Finding} from './types.ts';

/** What was there when a folder began to be checked: for each file, what was found, by rule and line. */
export type Baseline = {[path: string]: string[]};

const longest = 80;

/** A finding without its place, which moves: the rule, and the words of its line. */
function markOf({rule, lineText, message}: Finding): string {
	const words = lineText.trim().replaceAll(/\s+/g, ' ');
	return `${rule}: ${words === '' ? message : words}`.slice(0, longest);
}

/** What a baseline keeps of the findings in one file. */
export function baselineMarks({findings}: Checked): string[] {
	return findings.map(markOf);
}

/** What is new since then; each entry of the baseline stands for one finding. */
export function withoutKnown({path, findings}: Checked, baseline: Baseline): Checked {
	const left = new Map<string, number>();
	const known = Object.hasOwn(baseline, path) ? baseline[path] : undefined;
	for (const mark of known ?? []) left.set(mark, (left.get(mark) ?? 0) + 1);
	const isNew = (finding: Finding): boolean => {
		const mark = markOf(finding);
		const count = left.get(mark) ?? 0;
		left.set(mark, count - 1);
		return count <= 0;
	};
	return {path, findings: findings.filter(isNew)};
}

/** The baseline in a file; undefined when it is something else. */
export function baselineIn(value: unknown): Baseline | undefined {
	if (!isRecord(value) || !isRecord(value.findings)) return undefined;
	const files = Object.entries(value.findings);
	const isBaseline = files.every(
		([, marks]) => Array.isArray(marks) && marks.every((mark) => typeof mark === 'string'),
	);
	return isBaseline ? (Object.fromEntries(files) as Baseline) : undefined;
}

export function baselineText(baseline: Baseline): string {
	const about = 'What rfc-wizard check found before; it reports only what is new.';
	return `${jsonText({about, findings: baseline})}\n`;
}

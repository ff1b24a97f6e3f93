import {isRecord} from '../answers.ts';
import {linesOf} from '../text/clean.ts';
import type {Checked} from './formats/types.ts';
import type {Finding} from './types.ts';

/** What was there when a folder began to be checked: for each file, what was found, by rule and line. */
export type Baseline = {[path: string]: string[]};

const longest = 80;

/** A finding without its place, which moves: the rule, and the words of its line. */
function markOf({rule, line, message}: Finding, lines: readonly string[]): string {
	const words = (lines[line - 1] ?? '').trim().replaceAll(/\s+/g, ' ');
	return `${rule}: ${words === '' ? message : words}`.slice(0, longest);
}

export function baselineOf(checked: readonly Checked[]): Baseline {
	const known: Baseline = {};
	for (const {path, text, findings} of checked) {
		const lines = linesOf(text);
		if (findings.length > 0) known[path] = findings.map((finding) => markOf(finding, lines));
	}

	return known;
}

/** What is new since then; each entry of the baseline stands for one finding. */
export function withoutKnown(checked: readonly Checked[], baseline: Baseline): Checked[] {
	return checked.map((one) => {
		const left = [...(baseline[one.path] ?? [])];
		const lines = linesOf(one.text);
		const findings = one.findings.filter((finding) => {
			const at = left.indexOf(markOf(finding, lines));
			if (at >= 0) left.splice(at, 1);
			return at < 0;
		});
		return {...one, findings};
	});
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

export function baselineText(checked: readonly Checked[]): string {
	return `${JSON.stringify({about: 'What rfc-wizard check found before; it reports only what is new.', findings: baselineOf(checked)}, undefined, '\t')}\n`;
}

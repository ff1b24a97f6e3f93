import {type Answers, itemsAt, type Marks} from '../answers/answers.ts';
import {wholesOf} from '../draft/place.ts';
import type {Severity} from '../house/levels.ts';
import type {Finding} from './types.ts';

const gravity: readonly Severity[] = ['info', 'warning', 'error'];

/**
 * What a mark says is said once: the finding that tells it takes the place of those that miss the same answers, and is
 * no graver than they are, or than a note, unless the template requires an answer or the house has said how grave it is. So nobody is worse off for
 * saying that something is not decided than for leaving it blank.
 */
export function marksTogether(findings: readonly Finding[], isFixed: (finding: Finding) => boolean): Finding[] {
	const covered = new Set(findings.flatMap(({instead = []}) => instead));
	if (covered.size === 0) return [...findings];
	return findings
		.filter((finding) => !isAbout(finding, covered))
		.map((finding) => {
			const {instead = [], severity, isRequired = false} = finding;
			if (instead.length === 0 || isRequired || isFixed(finding)) return finding;
			const marks = new Set(instead);
			const blank = findings.filter((other) => isAbout(other, marks)).map((other) => gravity.indexOf(other.severity));
			const most = blank.reduce((one, other) => Math.max(one, other), 0);
			return {...finding, severity: gravity.indexOf(severity) > most ? (gravity[most] ?? severity) : severity};
		});
}

type Settled = {answers: Answers; marks: Marks};

/** Without what misses an answer of which the document says that it does not arise, or that nobody recorded it. */
export function withoutSettled(findings: readonly Finding[], {answers, marks}: Settled): readonly Finding[] {
	const settled = new Set(
		Object.keys(marks).filter((path) => marks[path] !== 'unknown' && itemsAt(answers, path).length === 0),
	);
	return settled.size === 0 ? findings : findings.filter((finding) => !isAbout(finding, settled));
}

/** Whether a finding of another rule misses what is marked. */
function isAbout({path, instead}: Finding, marks: ReadonlySet<string>): boolean {
	return instead === undefined && path !== undefined && wholesOf(path).some((whole) => marks.has(whole));
}

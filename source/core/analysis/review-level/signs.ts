import type {Answers} from '../../answers/answers.ts';
import {lineAt, linesAt} from '../../answers/rows.ts';

/** The four kinds of change that call for a review of the architecture. */
export type ChangeKind = 'API contract' | 'schema' | 'new dependency' | 'infrastructure';

/** Why something is asked for, and the answer that says so. */
export type Sign = {path: string; reason: string};

const reasons: Readonly<Record<ChangeKind, string>> = {
	'API contract': 'A contract that others call changes',
	schema: 'A database schema changes',
	'new dependency': 'A dependency is new',
	infrastructure: 'Infrastructure changes',
};

/** The kinds of change that are answered; while they are not, those that the design speaks of. */
export function changesIn(answers: Answers): Map<ChangeKind, Sign> {
	const answered = linesAt(answers, 'changes').map((line) => line.toLowerCase());
	const found = new Map<ChangeKind, Sign>();
	for (const [change, reason] of Object.entries(reasons) as [ChangeKind, string][]) {
		if (answered.includes(change.toLowerCase())) found.set(change, {path: 'changes', reason});
	}

	if (answered.length > 0) return found;
	if (says(answers, 'apiDesign')) found.set('API contract', {path: 'apiDesign', reason: 'An API is designed'});
	if (says(answers, 'dataModel')) found.set('schema', {path: 'dataModel', reason: 'A data model is designed'});
	return found;
}

/** Whether a text is there and does not begin by saying that there is nothing to say. */
export function says(answers: Answers, path: string): boolean {
	const text = lineAt(answers, path);
	return text !== '' && !/^(?:(?:no|none|nothing|not applicable|n\/?a|unchanged|as today)\b|[-–—]+$)/i.test(text);
}

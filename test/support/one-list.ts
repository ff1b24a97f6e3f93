import {libraryOf} from '../../source/commands/interview/library.ts';
import {read} from '../../source/core/document/read.ts';
import {newDraft} from '../../source/core/draft/new-draft.ts';
import type {Draft} from '../../source/core/draft/types.ts';
import {detect} from '../../source/core/edit/detect.ts';
import {foreignName} from '../../source/core/foreign/name.ts';
import {templateOfDocument} from '../../source/core/foreign/template.ts';
import {contain} from '../../source/core/markdown/contain.ts';
import {reviewOf} from '../../source/core/review/check.ts';
import {byItself} from '../../source/core/review/habits.ts';
import type {Template} from '../../source/core/template/parse.ts';
import {sessionOf} from '../../source/flow/session/open.ts';
import type {State} from '../../source/flow/state/state.ts';
import {step} from '../../source/flow/step/step.ts';
import {reviewView} from '../../source/flow/view/review.ts';

const today = '2026-11-20';
const clock = {now: () => `${today}T12:00:00.000Z`, today: () => today, dayOf: (moment: string) => moment.slice(0, 10)};

/** What is found in a text, as "severity rule: message", sorted: by `check`, and in the review of an edit of it. */
export type Lists = {check: string[]; review: string[]};

/** Both lists for a text, and whether each row of the review says where Enter leads. */
export async function listsFor(known: readonly Template[], text: string): Promise<Lists & {nowhere: string[]}> {
	const found = detect(known, text);
	const template = found ?? templateOfDocument(text);
	const profile = found ? 'own' : 'foreign';
	const findings = byItself(reviewOf({template, text, profile, today}));
	const {answers, marks} = read(template, text);
	const base = newDraft(template.interview, 'd', clock.now());
	const draft: Draft = {
		...base,
		template: found ? template.interview.name : foreignName,
		answers,
		marks,
		base: {path: 'a.md', text},
	};
	const library = libraryOf(async () => template, clock);
	let state: State = sessionOf(
		{interview: template.interview, draft, fresh: false, ...(await library.besidesIn(draft))},
		{today},
		contain,
	);
	for (const action of [
		{type: 'key-pressed', key: 'ctrl-r'} as const,
		{type: 'draft-examined', findings: await library.findingsIn(draft, {})} as const,
	])
		[state] = step(state, action);
	if (state.screen === 'start') throw new Error('There is no interview.');
	const rows = reviewView(state).rows.flatMap((row) => (row.row === 'finding' ? [row] : []));
	return {
		check: findings.map(told).toSorted(),
		review: rows.map(({finding}) => told(finding)).toSorted(),
		nowhere: rows
			.filter(({finding, label}) => !finding.place && finding.kept === undefined && label !== '')
			.map(({finding}) => told(finding)),
	};
}

function told({severity, rule, message}: {severity: string; rule: string; message: string}): string {
	return `${severity} ${rule}: ${message}`;
}

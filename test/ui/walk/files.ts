import {differenceOf} from '../../../source/core/document/difference/difference.ts';
import type {Kept} from '../../../source/core/document/kept.ts';
import {newDraft} from '../../../source/core/draft/new-draft.ts';
import type {Conflict} from '../../../source/core/edit/conflict.ts';
import {contain} from '../../../source/core/markdown/contain.ts';
import {sessionOf} from '../../../source/flow/session/open.ts';
import type {SessionState, State} from '../../../source/flow/state/state.ts';
import {begin} from '../../../source/flow/step/start.ts';
import {played} from '../../flow/support.ts';
import {exampleAnswers} from '../../support/templates.ts';
import {shippedInterview} from '../../support/work.ts';

const interview = shippedInterview('staff-rfc');
const known = {today: '2026-11-20', author: 'Jane Doe'};
const target = 'rfcs/0001-move-search.md';
const rule = (index: number) => `Each order keeps to rule ${index} of the house.`;
const section: Kept = {
	headings: ['Move search', 'House rules'],
	isSection: true,
	text: `## House rules\n\n${Array.from({length: 40}, (_, index) => rule(index + 1)).join('\n\n')}`,
	start: 0,
	end: 0,
	lines: {first: 0, end: 1},
	after: 'title',
};
const conflict: Conflict = {
	path: 'summary',
	label: 'Summary',
	isGone: false,
	mine: [{sign: '+', text: 'Ours is to move it.'}],
	theirs: [{sign: '+', text: `Theirs is ${'very '.repeat(20)}long.`}],
	before: Array.from({length: 30}, (_, index) => ({sign: '-' as const, text: rule(index)})),
	ways: ['mine', 'theirs', 'both'],
};
const older = Array.from({length: 30}, (_, index) => rule(index)).join('\n\n');
const difference = differenceOf(older, older.replace('rule 3 ', `rule 3 ${'and so '.repeat(30)}`));

/** A document that is edited, with a section that no question is for. */
function edited(): SessionState {
	const draft = {
		...newDraft(interview, 'd1', '2026-11-20T08:00:00Z'),
		answers: exampleAnswers('staff-rfc'),
		base: {path: target, text: ''},
		target,
	};
	return sessionOf({interview, draft, fresh: false, kept: [section]}, known, contain);
}

const toKept = () => played(edited(), {type: 'place-chosen', place: {question: 'title'}}, 'tab');
const taken = () => played(edited(), {type: 'draft-taken-over', by: 'another terminal'});
const found = {type: 'meanings-found' as const, heading: 'House rules', questions: interview.questions};

/** Each screen that a file or another terminal brings. */
export const screensOfFiles: Readonly<Record<string, () => SessionState>> = {
	'what stays as it is': toKept,
	'what it could be': () => played(toKept(), 'a', found),
	'an answer that the file has, too': () =>
		played(edited(), 'ctrl-r', 'w', {type: 'conflicts-found', target, existing: older, conflicts: [conflict]}),
	'what writing changes': () =>
		played(edited(), 'ctrl-r', 'w', {type: 'target-checked', target, existing: older, difference}),
	'the end': () => played(edited(), 'ctrl-r', 'w', {type: 'document-written', target}),
	'a draft that another terminal took': taken,
	'a copy of it': () => played(edited(), 'x', {type: 'draft-taken-over', by: 'another terminal'}, 'ctrl-c'),
};

const summary = {savedAt: '2026-11-20T10:00:00.000Z', age: '2 hours ago'};

/** The start, with more drafts than a small screen has rows. */
export function startScreen(): State {
	const drafts = Array.from({length: 14}, (_, index) => ({
		...summary,
		id: `d${index}`,
		title: `Deliver webhooks from queue ${index}`,
		step: 'Design multiple solutions',
	}));
	return begin(drafts, known, contain)[0];
}

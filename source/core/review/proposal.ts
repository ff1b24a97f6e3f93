import {statusOf} from '../document/status.ts';
import {labelledValues} from '../markdown/labelled.ts';
import {sectionsIn} from '../markdown/sections.ts';
import {conceptOf} from '../shapes/concepts.ts';
import {rememberingByIdentity} from '../text/remembering.ts';
import {isAttachment} from './attachment.ts';
import {isPointer} from './texts.ts';
import type {Subject} from './types.ts';

/** What those write about who want something changed, or decided. */
const ofProposals = new Set([
	...['Motivation', 'Goals', 'Non-goals', 'Alternatives', 'Do-nothing option', 'Drawbacks', 'Risks'],
	...['Open questions', 'Decision', 'Status', 'Proposal', 'Compatibility', 'Rollback', 'Rollout'],
]);

/** What a document may say of itself. */
const head = ['author', 'decisionMakers', 'created', 'updated', 'date'];

/** One of these alone stands in many a guide; what a document says of itself counts as one. */
const fewest = 2;

/**
 * Whether a document proposes or decides something. Guides, tables of contents, files that point elsewhere and the
 * chapters of another document do not, and one of which no heading is understood may not.
 */
export const isProposal = rememberingByIdentity((subject: Subject): boolean => {
	if (isPointer(subject) || isAttachment(subject) || isPlan(subject) || isList(subject)) return false;
	const concepts = sectionsIn(subject.root).map(({title}) => conceptOf(title)?.name ?? '');
	const {answers, reading} = subject;
	const isHeaded = statusOf(reading) !== undefined || head.some((path) => answers[path] !== undefined);
	return new Set([...concepts, isHeaded ? 'Status' : ''].filter((name) => ofProposals.has(name))).size >= fewest;
});

/** What is to come, or what was found out; there is no other way to set it against. */
function isPlan({root, around}: Subject): boolean {
	const name = around?.path.split('/').at(-1) ?? '';
	const title = sectionsIn(root).find(({level}) => level === 1)?.title ?? '';
	return plans.test(name.replaceAll(/[-_]/g, ' ')) || plans.test(title);
}

/** "Type: Meta" stands on what only gathers other documents. */
function isList(subject: Subject): boolean {
	return labelledValues(subject).some(({label, value}) => label === 'type' && /^(?:meta|informational)\b/i.test(value));
}

const plans =
	/\b(?:roadmap|charter|survey|user research|status report|meeting notes|retrospective|project goals)\b|\bscope$/i;

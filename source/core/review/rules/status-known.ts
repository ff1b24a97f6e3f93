import {spanOfPath} from '../../document/read/places.ts';
import {labelledLines, labelledStatus} from '../../markdown/labelled.ts';
import {sectionsIn} from '../../markdown/sections.ts';
import type {Span} from '../../markdown/span.ts';
import {hasWords, meaningOf, nearestStatus, slipInStatus} from '../status.ts';
import {isPointer, textUnder, wordsIn} from '../texts.ts';
import {type Fix, fromReview, type Rule, type Subject} from '../types.ts';

/** Words of a status; what has more is a sentence, which readers understand. */
const longest = 5;

export const statusKnown: Rule = {
	id: 'status-known',
	code: 'F02',
	promise: 'A status says in a known word how far along the document is.',
	about: ['status'],
	levels: {own: fromReview('warning', 'info'), foreign: {draft: 'info', review: 'info', approved: 'info'}},
	check(subject) {
		const written = statusIn(subject);
		if (!written && (isPointer(subject) || isToldInWords(subject))) return [];
		if (!written)
			return [
				{
					...spanOfPath(subject, 'status'),
					message: 'There is no status.',
					next: 'Say how far along it is, such as Draft or Review.',
				},
			];
		const {status, span} = written;
		if (meaningOf(status) !== undefined || wordsIn(status) > longest) return [];
		const meant = nearestStatus(status);
		return [
			{
				...span,
				message: `"${status}" is no status that is known.`,
				expected: 'a word such as Draft, Review, Approved or Rejected',
				next: meant === undefined ? 'Use one of these.' : `Did you mean ${meant}?`,
				...fixOf(subject, status),
			},
		];
	},
	fixes: 'corrects a slip of the keyboard in a known word',
	good: '# Carts\n\n- Status: Accepted (2026-03-01)\n\n## Motivation\n\nWords.\n',
	bad: '# Carts\n\n- Status: Acepted\n\n## Motivation\n\nWords.\n',
};

/** A template that offers a choice takes no other word for its answer; it stands in the file all the same. */
function statusIn(subject: Subject): {status: string; span: Span} | undefined {
	const {status} = subject.answers;
	if (typeof status === 'string' && hasWords(status)) return {status, span: spanOfPath(subject, 'status')};
	const line = labelledStatus(subject);
	return line && {status: line.value, span: {start: line.start, end: line.end}};
}

/** A sentence or a section about it, which no program can compare and every reader understands. */
function isToldInWords(subject: Subject): boolean {
	const {root} = subject;
	return (
		labelledLines(subject).some(({label, text}) => label === 'status' && /^\W{0,8}\w/.test(text)) ||
		sectionsIn(root).some((section) => /^status$/i.test(section.title) && wordsIn(textUnder(subject, section)) > 0)
	);
}

/** An answer is written through the lens, a word that is none where it stands. What is linked stays what its link says. */
function fixOf({answers}: Subject, status: string): {fix?: Fix} {
	const meant = slipInStatus(status);
	const [before = ''] = status.split(/[\p{L}\p{N}]/u, 1);
	if (meant === undefined || /[[<]/.test(before)) return {};
	const text = corrected(status, meant);
	return {fix: answers.status === undefined ? {text} : {path: 'status', answer: text}};
}

/** The first word is the one with the slip; it keeps its capitals. */
function corrected(status: string, meant: string): string {
	return status.replace(/[\p{L}\p{N}]+/u, (first) => {
		if (first === first.toUpperCase()) return meant.toUpperCase();
		return /^\p{Lu}/u.test(first) ? meant.charAt(0).toUpperCase() + meant.slice(1) : meant;
	});
}

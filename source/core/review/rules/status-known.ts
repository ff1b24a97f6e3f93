import {spanOfPath} from '../../document/places.ts';
import {type Status, statusOf} from '../../document/status.ts';
import {meaningOf, plainOf} from '../../house/status-meaning.ts';
import {sectionsIn} from '../../markdown/sections.ts';
import {isInEnglish} from '../language.ts';
import {meaningOfFolder, nearestStatus, slipInStatus} from '../status.ts';
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
	notesWhile: 'open',
	check(subject) {
		const status = statusOf(subject.reading);
		if (!status && (isPointer(subject) || isStatedInWords(subject) || isToldByFolder(subject) || isToldAtHead(subject)))
			return [];
		if (!status)
			return [
				{
					...spanOfPath(subject, 'status'),
					message: 'There is no status.',
					isAbsent: true,
					isField: true,
					next: 'Say how far along it is, such as Draft or Review.',
				},
			];
		if (!isStrange(status) || isOfOtherLanguage(subject, status)) return [];
		const {text, start, end} = status;
		const meant = nearestStatus(text);
		return [
			{
				...{start, end},
				message: `"${text}" is not a known status.`,
				isLasting: true,
				habit: plainOf(text),
				expected: 'a word such as Draft, Review, Approved or Rejected',
				next: meant === undefined ? 'Use one of these.' : `Did you mean ${meant}?`,
				...fixOf(status, subject.source.text),
			},
		];
	},
	fixes: 'corrects a slip of the keyboard in a known word',
	good: '# Carts\n\n- Status: Accepted (2026-03-01)\n\n## Motivation\n\nWords.\n',
	bad: '# Carts\n\n- Status: Acepted\n\n## Motivation\n\nWords.\n',
};

/** Neither a known word, nor a sentence; what a section says in other words is one, however short. */
function isStrange({text, form}: Status): boolean {
	if (meaningOf(text) !== undefined || text.includes('|') || wordsIn(text) > longest) return false;
	return form !== 'section' || slipInStatus(text) !== undefined;
}

/** A word of a language that nobody here knows, which is no slip either. */
function isOfOtherLanguage({source}: Subject, {text}: Status): boolean {
	return !isInEnglish(source.text) && slipInStatus(text) === undefined;
}

/** A section about it of which no program can tell what it comes to, and every reader understands it. */
function isStatedInWords(subject: Subject): boolean {
	return sectionsIn(subject.root).some(
		(section) => /^status$/i.test(section.title) && wordsIn(textUnder(subject, section)) > 0,
	);
}

/** In a line of its own, before the first section: "*Accepted at the meeting of May 3*", "Approved by the board". */
const toldAtHead =
	/^[ \t>*_(]{0,6}(?:accepted|approved|adopted|agreed|ratified|rejected|declined|withdrawn|superseded|deprecated|implemented|draft|proposed|under review|in review)(?! by:)(?:[.,;:*_)]| (?:by|at|in|on|with|for|of|and|after|since|until|as|version)\b|$)/imu;

function isToldAtHead({root, source}: Subject): boolean {
	const [title] = sectionsIn(root);
	const head = title?.level === 1 ? source.lines.slice(title.body.first, title.body.end) : [];
	return head.some((line) => toldAtHead.test(line));
}

/** Houses move a file when it gets along: `accepted/2020/carts.md`. */
function isToldByFolder({around}: Subject): boolean {
	return around !== undefined && meaningOfFolder(around.path) !== undefined;
}

/** An answer is written through the lens, a word that is none where it stands. What is linked stays what its link says. */
function fixOf({text: written, form, start, end}: Status, source: string): {fix?: Fix} {
	const meant = slipInStatus(written);
	const [before = ''] = written.split(/[\p{L}\p{N}]/u, 1);
	const isLink = /^.?\[[^[\]]*\](?:\(|\[)/s.test(source.slice(Math.max(0, start - 1), end + 2));
	if (meant === undefined || isLink || /[[<]/.test(before)) return {};
	const text = corrected(written, meant);
	return {fix: form === 'answer' ? {path: 'status', answer: text} : {text}};
}

/** The first word is the one with the slip; it keeps its capitals. */
function corrected(status: string, meant: string): string {
	return status.replace(/[\p{L}\p{N}]+/u, (first) => {
		if (first === first.toUpperCase()) return meant.toUpperCase();
		return /^\p{Lu}/u.test(first) ? meant.charAt(0).toUpperCase() + meant.slice(1) : meant;
	});
}

import {ledgerOf} from '../../analysis/consensus/ledger.ts';
import {mentionsApproval, mentionsAuthor} from '../../analysis/mentions.ts';
import {lineAt, linesAt, rowsAt} from '../../answers/rows.ts';
import {spanOfPath} from '../../document/places.ts';
import {statusOf} from '../../document/status.ts';
import type {Severity} from '../../house/levels.ts';
import {aboutDocument} from '../../lens/header/names.ts';
import {placeholderPattern} from '../../lens/marks.ts';
import {labelledLines} from '../../markdown/labelled.ts';
import {proseText, withoutCode} from '../../markdown/prose.ts';
import {type Section, sectionsIn} from '../../markdown/sections.ts';
import {startOf} from '../../markdown/span.ts';
import {isApproverInTable, nobody, reviewerLines} from '../../shapes/approvers.ts';
import {conceptOf} from '../../shapes/concepts.ts';
import {job} from '../../text/people.ts';
import {linesAroundReviewers} from '../reviewers.ts';
import {isSaidAnyhow} from '../said-anyhow.ts';
import {isPointer, textUnder} from '../texts.ts';
import {always, type Found, type Rule, type Subject} from '../types.ts';

const roles =
	'who|dri|responsible|teams?|working group|squad|authors?|author\\(s\\)|owners?|owning|drivers?|decid(?:ers?|ed)|decision[ -]?makers?|champions?|shepherds?|leads?|editors?|contacts?|proposers?|submitters?|contributors?|autor(?:a|es|as|en|in|innen)?|coautor(?:a|es|as)?|auteur(?:e|s|es)?|autrice|rédact(?:eur|rice)|verfasser(?:in|innen)?|ersteller(?:in)?|verantwortlich\\p{L}{0,3}|responsáve(?:l|is)|responsables?|(?:erstellt von|elaborado por|escrito por|écrit par|rédigé par)|(?:proposed|written|authored|submitted|drafted|prepared|raised)[ _-]by|著者|作者|提案者|作成者|起案者';

const label = `(?:\\*\\*|__)?(?:\\w[\\w-]*[ _-])?(?:${roles})(?![\\p{L}\\p{N}])`;

/** A label with a name behind it, or with a list of names below. */
const named = new RegExp(
	`^[ \\t>*+|#-]{0,20}${label}(?:[*_ \\t]*[:|]|\\*\\*|__)[^\\n\\p{L}\\p{N}]*(?:[\\p{L}\\p{N}]|\\n[ \\t]+[^\\n]*\\p{L})|^${label}:[ \\t]*\\n-[^\\n]*\\p{L}`,
	'imu',
);

const person = "\\p{Lu}[\\p{L}'’-]{1,30}(?: \\p{Lu}[\\p{L}.'’-]{0,30}){1,3}";

const approving =
	/^(?:approvals?|approvers|approved by|sign-?offs?|freigaben?|genehmigung(?:en)?|aprovações|aprovação|aprobaciones|approbations?)$/i;
/** Who may say yes, under a heading of its own; of a step of the plan, such a line says who decides about that. */
const decidedBy =
	/^[ \t>*+-]{0,6}[*_]{0,2}(?:decides|decided by|to be approved by)(?::[*_]{0,2}|[*_]{1,2}:)[ \t]+(?!(?:tbd|tba|tbc|todo|nobody|none|unknown)\b)\p{L}/imu;
const approvedBy = /\bapproved\s?\(?\s?(?:on [\d\w ,.-]{1,20})?by (?!\p{Ll}{1,20}$)[@[*_]{0,3}(?:the )?\p{Lu}/iu;

/** That it was approved, told in a sentence or behind a name: "RFC approved, board, 5 of 5", "Ann Lee (approved 2026-11-12)". */
const told =
	/\b(?:rfc|design|proposal|document|adr)\s(?:(?:is|was|has been)\s)?approved\b|\p{L}\s\(approved\b|\bapproved (?:by|on \d|20\d\d)/iu;

/** In a sentence; a name alone on a line that a break ends, below the title; a heading of several names. */
const inWords = new RegExp(
	`\\b(?:[Ww]ritten|[Aa]uthored|[Pp]roposed|[Dd]rafted|[Pp]repared) by[ \\n][@[*_]{0,3}(?:(?<=[@[])[\\w]|\\p{Lu})|^[*_]{0,3}[Bb]y:?[*_]{0,3}:? {1,3}${person}|^${person}(?:\\\\|<br ?\\/?>| {2,3})\\r?$|^#{1,6} ${person}(?:, ${person}){1,5}\\r?$`,
	'mu',
);

/** Where labels are looked for, since some houses put them below a heading of their own. */
const headLines = 60;

/** The change that brought a document names its author, where a house links to it. */
const proposedBy =
	/^[\s>*+|-]{0,8}[*_]{0,2}(?:\w{2,12}[ _-])?(?:prs?|pull requests?)\b[^\n]{0,60}(?:https?:|#\d|\d{2})/im;

/** A heading that is nothing else; a title may begin with the word ("Author guide"). */
const heading = new RegExp(`^${label}s?(?:\\s*(?:,|and|&|/)\\s*[\\w -]{1,30})?[\\s:*_]*$`, 'iu');

export const peopleRule: Rule = {
	id: 'people',
	code: 'F04',
	promise: 'A document names who answers for it and, once it is under review, who may approve it.',
	about: ['author', 'decisionMakers', 'reviewers'],
	levels: {
		own: {draft: 'warning', review: 'error', approved: 'error'},
		foreign: always('info'),
	},
	notesWhile: 'open',
	check(subject) {
		return [...withoutAuthor(subject), ...withoutApprover(subject), ...placesForNames(subject), ...jobs(subject)];
	},
	good: '# RFC: Carts\n\n**Author**: Ann Lee\n**Status**: Review\n\n## Consensus\n\n### Reviewers\n\n| Name | Role |\n|---|---|\n| Ben Roy | approver |\n| Ann Lee | driver |\n',
	bad: '# RFC: Carts\n\n**Author**: TBD\n**Status**: Review\n',
};

function withoutAuthor(subject: Subject): Found[] {
	const {answers, source, root} = subject;
	if (linesAt(answers, 'author').length > 0) return [];
	const sections = sectionsIn(root);
	const text = proseText(source.text);
	const head = text.slice(0, source.starts[headEnd(sections)] ?? text.length);
	const filled = head.replaceAll(new RegExp(placeholderPattern, 'g'), '');
	const isOwn = subject.profile !== 'foreign';
	const isNamed = named.test(filled) || inWords.test(filled) || (isOwn && mentionsAuthor(filled));
	if (
		isNamed ||
		(subject.profile === 'foreign' && proposedBy.test(head)) ||
		isPointer(subject) ||
		sections.some(({title}) => heading.test(title))
	)
		return [];
	return [
		{
			...startOf(source),
			path: 'author',
			message: 'Nobody is named who answers for this.',
			isAbsent: true,
			isField: true,
			next: 'Name the author, so that readers know whom to ask.',
		},
	];
}

/** Up to the first chapter of a proposal: who answers for a task or a risk does not answer for the document. */
function headEnd(sections: readonly Section[]): number {
	const chapter = sections.find(({title}, at) => at > 0 && conceptOf(title) && !aboutDocument.test(title));
	return Math.min(headLines, chapter?.heading.first ?? headLines);
}

/** Other houses approve elsewhere, such as in the review of the change itself. */
function withoutApprover(subject: Subject): Found[] {
	const {answers, interview, profile, stage, today} = subject;
	if (stage === 'draft' || profile === 'foreign' || interview.questions.every(({path}) => path !== 'reviewers'))
		return [];
	if (isApproverNamed(subject) || isDecidedInStatus(subject) || mentionsApproval(withoutCode(subject.source.text)))
		return [];
	// What a write would not put in beside it without asking, nobody misses.
	if (isSaidAnyhow(subject, 'deciders')) return [];
	return ledgerOf(answers, today)
		.missing.filter(({role}) => role === 'approver')
		.map(({problem, advice}) => ({
			...spanOfPath(subject, 'reviewers'),
			...(stage === 'approved' ? approvedByNobody : {message: problem, next: advice}),
			// The template asks for it and does not require it.
			severity: 'warning' as const,
		}));
}

/** Behind its word, the status says when or in which meeting it came to it: "Approved (board, 12 May)", "Accepted 2026-05-12". */
function isDecidedInStatus({stage, reading}: Subject): boolean {
	const [, behind = ''] = /^\W*\p{L}+([\s\S]*)$/u.exec(statusOf(reading)?.text ?? '') ?? [];
	return stage === 'approved' && /\p{L}{2}|\d{2}/u.test(behind.replaceAll(/<!--[\s\S]*?-->/g, ''));
}

const approvedByNobody = {
	message: 'It is approved, and nothing says by whom.',
	next: 'Name who approved it, or the meeting in which it was.',
};

/** Behind a label at the head, where one of those who are asked may be it, or in a list in place of the table. */
function isApproverNamed(subject: Subject): boolean {
	const named = rowsAt(subject.answers, 'reviewers').map(({item}) => `- ${lineAt(item, 'name')}`);
	const lines = [...linesAroundReviewers(subject), ...named];
	return (
		isApprovalListed(subject) ||
		reviewerLines(subject).length > 0 ||
		isApproverInTable(subject) ||
		lines.some((line) => /\bapprove/i.test(line) && /@\w{2}|\p{Lu}\p{Ll}|\p{Lo}{2}/u.test(line))
	);
}

/** By "Approved (by Ann, 2 May)" at the head, or under a heading of its own, wherever that stands. */
function isApprovalListed(subject: Subject): boolean {
	const approvals = sectionsIn(subject.root).filter(({title}) => approving.test(title));
	const rows = approvals.flatMap((section) => textUnder(subject, section).split('\n'));
	return (
		labelledLines(subject).some(({text}) => approvedBy.test(text)) ||
		told.test(proseText(subject.source.text)) ||
		sectionsIn(subject.root).some(
			(section) => /^decision$/i.test(section.title) && decidedBy.test(textUnder(subject, section)),
		) ||
		rows.some((row) => new RegExp(`^[\\s|*+-]{1,9}(?:\\[[ xX]\\]\\s)?[*_@[]{0,3}${person}`, 'u').test(row))
	);
}

function placesForNames(subject: Subject): Found[] {
	const {answers} = subject;
	const authors = linesAt(answers, 'author').map((name) => ({path: 'author', name}));
	const reviewers = rowsAt(answers, 'reviewers').flatMap(({path, item}) =>
		linesAt(item, 'name').map((name) => ({path: `${path}.name`, name})),
	);
	return [...authors, ...reviewers]
		.filter(({name}) => nobody.test(name))
		.map(({path, name}) => misnamed(subject, path, name, 'is nobody'));
}

/** Of reviewers a role says who it is, since it is to be filled by somebody; behind the name of an author it is theirs. */
function jobs(subject: Subject): Found[] {
	const authors = linesAt(subject.answers, 'author');
	return authors
		.filter((name) => authors.every((author) => job.test(author)) && job.test(name))
		.map((name) => ({
			...misnamed(subject, 'author', name, 'is a role, and not a name'),
			severity: severityOfJob(subject),
		}));
}

function severityOfJob({profile}: Subject): Severity {
	return profile === 'foreign' ? 'info' : 'warning';
}

function misnamed(subject: Subject, path: string, name: string, problem: string): Found {
	const around = spanOfPath(subject, path);
	const start = subject.source.text.indexOf(name, around.start);
	const place = start < 0 ? around : {start, end: start + name.length};
	return {...place, message: `"${name}" ${problem}.`, expected: 'the name of a person', next: 'Write who it is.'};
}

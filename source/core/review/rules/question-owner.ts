import {isDaySaid, isOwnerSaid} from '../../analysis/questions/said.ts';
import {lineAt, type Row, rowsAt} from '../../answers/rows.ts';
import {statusOf} from '../../document/status.ts';
import {knownWordOf} from '../../house/status-meaning.ts';
import {withoutCode} from '../../markdown/prose.ts';
import {lineOfItem, spanOfItem} from '../items.ts';
import {type LackingItem, tellLacking} from '../lacking.ts';
import {isOpen} from '../open-question.ts';
import {putsAside} from '../put-aside.ts';
import {textUnder, wordsIn} from '../texts.ts';
import type {Found, Rule, Subject} from '../types.ts';
import {isSaidInCell, isToldOrNone, sectionAround} from '../unread.ts';

export const questionOwner: Rule = {
	id: 'question-owner',
	code: 'M02',
	promise: 'An open question has an owner and a date, and none is open in what is approved.',
	about: ['openQuestions'],
	levels: {
		own: {draft: 'info', review: 'warning', approved: 'error'},
		foreign: {draft: 'info', review: 'info', approved: 'info'},
	},
	notesWhile: 'recent',
	check(subject) {
		return [...unresolved(subject), ...openQuestions(subject)];
	},
	good: '# RFC: Carts\n\n**Status**: Review\n\n## Open Questions\n\n1. How many carts are there? (owner: Ann Lee, due: 2026-12-01)\n',
	bad: '# RFC: Carts\n\n**Status**: Review\n\n## Open Questions\n\n1. How many carts are there? (due: 2026-12-01)\n',
};

/** The mark by which some houses set apart what is in dispute. */
function unresolved({source}: Subject): Found[] {
	return [...withoutCode(source.text).matchAll(/<<\[\/?UNRESOLVED[^\]]*\]/g)]
		.filter((found) => !found[0].startsWith('<<[/'))
		.map((found) => ({
			start: found.index,
			end: found.index + found[0].length,
			message: 'What stands here is marked as not resolved.',
			next: 'Resolve it and take the marks out, or make it an open question with an owner.',
		}));
}

/** Other houses ask for no owners; what counts there is whether anything is open when it is approved. */
function openQuestions(subject: Subject): Found[] {
	const all = rowsAt(subject.answers, 'openQuestions').filter(
		(row) => isOpen(lineAt(row.item, 'question')) && !isSetApart(subject, row),
	);
	const open = subject.profile === 'foreign' ? all.filter((row) => !isAnsweredBelow(subject, row)) : all;
	if (subject.stage === 'approved') {
		// What a cell beside it says that nothing reads may be its answer.
		const unanswered = open.filter(({path}) => !isToldOrNone(subject, path));
		return unanswered[0] ? [stillOpen(subject, unanswered, unanswered[0])] : [];
	}

	if (subject.profile === 'foreign') return [];
	return tellLacking(
		subject,
		open.map((row) => ({
			...row,
			name: 'This question',
			lacks: isToldOrNone(subject, row.path)
				? []
				: lackingOf(row).filter(({column}) => !isSaidInCell(subject, row.path, column)),
		})),
		askedFor,
	);
}

const askedFor = {
	plural: 'questions',
	expected: '(owner: a person, due: YYYY-MM-DD)',
	next: 'Say who finds out, and by when it is needed.',
};

function lackingOf({item}: Row): LackingItem['lacks'] {
	const [question, owner] = [lineAt(item, 'question'), lineAt(item, 'owner')];
	return [
		...(owner === '' && !isOwnerSaid(question) ? [{column: 'owner', word: 'owner'}] : []),
		...(lineAt(item, 'due') === '' && !isDaySaid(`${question} ${owner}`) ? [{column: 'due', word: 'date'}] : []),
	];
}

function stillOpen(subject: Subject, open: readonly Row[], {path}: Row): Found {
	const count = open.length === 1 ? 'One question is' : `${open.length} questions are`;
	return {
		...spanOfItem(subject, path),
		message: `${count} open in a document that is ${statusWord(subject)}.`,
		habit: 'open',
		together: 'Questions are still open in what is approved or built.',
		next: 'Write the answer where it belongs, and take the question out.',
	};
}

/** The document's own, where that is known. */
function statusWord({reading}: Subject): string {
	return knownWordOf(statusOf(reading)?.text ?? '') ?? 'approved';
}

/** Under a heading that puts aside what stands there. */
function isSetApart({root, reading}: Subject, {path}: Row): boolean {
	const line = lineOfItem({reading}, path);
	return line !== undefined && putsAside(sectionAround(root, line)?.title ?? '');
}

/** What stands further inside than its question, or at length below it, is what came of it. */
function isAnsweredBelow(subject: Subject, {path}: Row): boolean {
	const {lines} = subject.source;
	const first = lineOfItem(subject, path);
	const line = lines[first ?? -1];
	if (first === undefined || line === undefined) return false;
	const section = sectionAround(subject.root, first);
	if (section?.heading.first === first) return isDiscussion(textUnder(subject, section));
	const indent = (text: string) => /^\s*/.exec(text)?.[0].length ?? 0;
	const below = lines[first + 1] ?? '';
	return point.test(line) && point.test(below) && indent(below) > indent(line);
}

const point = /^\s*(?:[-*+]|\d{1,3}[.)])\s/;

/** Fewer words below a question only explain it. */
const fewestWords = 40;

function isDiscussion(text: string): boolean {
	return wordsIn(text) >= fewestWords || /\b(?:conclusion|decided|decision|resolved|agreed|settled)\b/i.test(text);
}

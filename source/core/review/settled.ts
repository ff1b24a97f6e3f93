import {statusOf} from '../document/status.ts';
import {dayFormsOf} from '../house/naming/days.ts';
import {meaningOf, plainOf} from '../house/status-meaning.ts';
import type {Meaning} from '../house/status-words.ts';
import {labelledValues} from '../markdown/labelled.ts';
import {ownText} from '../markdown/prose.ts';
import {lastDayOf} from '../text/last-day.ts';
import {rememberingByIdentity} from '../text/remembering.ts';
import {isBuilt, isBuiltByFolder} from './built.ts';
import {dayAtHead} from './dated.ts';
import {hasEnded} from './ended.ts';
import {meaningOfFolder} from './status.ts';
import type {Subject} from './types.ts';

const final = /^(?:final|finali[sz]ed|merged)(?: |$)/;

/** What is agreed and still worked on, or changed for as long as it holds. */
const goingOn =
	/^(?:implementable|partially|awaiting|ready for|active|living|current|effective|in effect|committed)(?: |$)/;

/**
 * Whether nobody works on the text of a document any more: it says that it is final, built or over, or it was decided or
 * says nothing of that, and nothing in it is of the last year. A draft, or what is under review, is open however old it is.
 */
export const isSettled = rememberingByIdentity((subject: Subject): boolean => {
	const plain = plainOf(statusOf(subject.reading)?.text ?? '');
	if (final.test(plain) || isBuilt(subject) || isBuiltByFolder(subject)) return true;
	return (
		hasEnded(subject) ||
		isPutAway(subject) ||
		isMovedAway(subject) ||
		(isLeftAlone(subject, plain) && !isRecent(subject))
	);
});

/** Whether a document of another house has days of its own, and none of them, nor anything else in it, is of the last year. */
export function isLeftLying(subject: Subject): boolean {
	return subject.profile === 'foreign' && ownDays(subject).length > 0 && !isRecent(subject);
}

/** By how far along it is and what days it has, as far as nothing in it is of the last year. */
function isLeftAlone(subject: Subject, status: string): boolean {
	const meaning: Meaning | undefined = status === '' ? meaningOfFolder(subject.around?.path ?? '') : meaningOf(status);
	if (meaning === 'draft' || meaning === 'review') return false;
	const isDated = ownDays(subject).length > 0;
	const isDecided = meaning === 'approved' && !goingOn.test(status);
	// A template of ours asks for the status, and for days.
	return subject.profile === 'foreign' ? isDecided || isDated : isDecided && isDated;
}

const archive = /^(?:archives?|attic)$/i;

/** In whatever folder of those that are over: `Archive/Draft/0003.md`. */
function isPutAway({around}: Subject): boolean {
	const folders = (around?.path ?? '').split('/').slice(0, -1);
	return folders.some((folder) => archive.test(folder) || meaningOfFolder(`${folder}/`) === 'ended');
}

const moved =
	/\b(?:has|have) (?:been )?moved to\b|\bpreserved for (?:historical )?reference\b|\b(?:repository|document|page) (?:is|has been) archived\b/i;

/** Lines at the head in which a document says where to look instead. */
const headLines = 10;

function isMovedAway({source}: Subject): boolean {
	return moved.test(source.text.slice(0, source.starts[headLines] ?? source.text.length));
}

/** Whether something in a document is of the last year, or of the time to come. */
export const isRecent = rememberingByIdentity((subject: Subject): boolean => {
	const limit = aYearBefore(subject.today);
	return [...ownDays(subject), ...years(subject, limit)].some((day) => day >= limit);
});

function aYearBefore(today: string): string {
	return `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`;
}

/** In what it says of itself, at its head and in the name of its file or folder. */
function ownDays(subject: Subject): string[] {
	const {answers, source, around} = subject;
	const texts = [
		...[answers.created, answers.updated, answers.date].filter((value) => typeof value === 'string'),
		...labelledValues(subject).map(({value}) => value),
		dayAtHead(subject, ownText(source.text))?.text ?? '',
	];
	const inPath = (around?.path ?? '').split('/').flatMap((name) => dayInName(name) ?? []);
	return [...texts.flatMap((text) => lastDayOf(text) ?? lastDayOf(yearOf(text)) ?? []), ...inPath];
}

/** Of what is no day: `2023-21-02`. */
function yearOf(text: string): string {
	return /^(20\d\d)[-/.]\d{1,2}[-/.]\d{1,2}$/.exec(text)?.[1] ?? '';
}

/** `20240808` of a name as `2024-08-08`. */
function dayInName(name: string): string | undefined {
	const [form] = dayFormsOf(name).filter(({name: days}) => days === 'YYYY-MM-DD' || days === 'YYYYMMDD');
	return form?.pattern.exec(name)?.[0].replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3');
}

/** Years that lie further ahead are numbers. */
const yearsAhead = 5;

const numbered = /(?:#|\b(?:issues?|pulls?|discussions?|rfcs?|prs?)[\s#/-]{1,2})$/i;

const longestPrefix = 12;

/** The days that a text speaks of, and the ends of the years, from the year of `from` on. */
function years({source: {text}, today}: Subject, from: string): string[] {
	const [first, last] = [Number(from.slice(0, 4)), Number(today.slice(0, 4)) + yearsAhead];
	return [...text.matchAll(/(?<![\d.,])(20\d\d)(-\d\d-\d\d)?(?![\d%]|[.,]\d)/g)].flatMap((found) => {
		const [whole, year, day] = found;
		const isYear = Number(year) >= first && Number(year) <= last;
		const isCounted = isYear && !numbered.test(text.slice(Math.max(0, found.index - longestPrefix), found.index));
		return isCounted ? [day === undefined ? `${year}-12-31` : whole] : [];
	});
}

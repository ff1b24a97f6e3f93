import {withoutNoise} from '../analysis/metrics/noise.ts';
import {quantitiesIn} from '../analysis/metrics/quantities.ts';
import {withoutCode} from '../markdown/prose.ts';
import {type Section, sectionsIn} from '../markdown/sections.ts';
import {spanOfLines} from '../markdown/span.ts';
import {conceptOf} from '../shapes/concepts.ts';
import {remembering} from '../text/remembering.ts';
import {sectionsAbout, textUnder} from './texts.ts';
import type {Subject} from './types.ts';

/** Tickets, discussions and what was measured or said elsewhere. */
const reported =
	/\b[A-Z][A-Z0-9]{1,9}-\d+\b|(?<![\w&])#\d+\b|https?:\/\/\S{0,300}?(?:issue|pull|ticket|bug|incident|browse|discuss|forum|groups|thread|trello|jira|\d{3})/;

/** A ticket by its kind, and the day of an incident. */
const event =
	/\b(?:issue|ticket|bug|incident|outage|pr|pull request)s?\s#?\d|\b\d{1,2}(?:st|nd|rd|th)?\.?\s(?:of\s)?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/i;

/** A number in words. */
const many =
	/\b(?:(?:dozens|hundreds|thousands|millions|billions) of|half (?:of )?(?:the|all|our)|(?:a|one) (?:third|quarter|fifth) of|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:times|of|out|hours?|days?|weeks?|months?|years?)|twice|most (?:mornings|days|nights|weeks)|(?:every|each) (?:morning|night|day|week|month)|(?:last|this) (?:week|month|year|quarter|spring|summer|autumn|winter|night|harvest|season)|in (?:January|February|March|April|May|June|July|August|September|October|November|December))\b/i;

/** Somebody's own words, of four words or more; limited in length, so that a quotation mark alone takes no long search. */
const quotation =
	/^[ \t]{0,20}>[ \t]{0,20}\S|(?<![\p{L}\p{N}.!?`])["“](?:[^"“”\s]{1,100}\s{1,20}){3}[^"“”]{0,1000}["”]/mu;

/** Where somebody has asked. */
const asked =
	/\b(?:survey(?:s|ed)?|interview(?:s|ed)?|user (?:research|feedback|reports?)|benchmark(?:s|ed)?|measured|(?:bug|error|crash) reports?|complain(?:s|ed|ts?)|CVE-\d|(?:github|gitlab|jira|bugzilla) (?:issue|ticket|discussion|bug))s?\b|\b(?:users?|people|customers?|developers?|contributors?|teams?|authors?|auditors?|drivers?|staff|clerks?|patients?|students?|members?|inspectors?|regulators?|suppliers?|merchants?)\s(?:\w+\s){0,2}(?:wrote|said|told|found|noted|call(?:ed)?|report(?:ed)?|ask(?:ed)?|request(?:ed)?|complain(?:ed)?|hit|ran into|run into)\b/i;

/** Chapters that give the source of what is told elsewhere. */
const sources =
	/\b(?:related|previous|prior|existing)\b.{0,20}\b(?:discussions?|issues?|tickets?|work)\b|^(?:discussions?|issues?|links|references?|see also)\b/i;

/** A label at the head with the ticket that it began with, which is none of the work itself. */
const ticketLabel =
	/^[ \t>*+|_-]{0,12}(?:(?:reference|related|original|github)[ _-])?(?:issues?|tickets?|bugs?|discussions?(?:[ _-]at|[ _-]to)?)[*_]{0,3}\s?[:|][^\n]{0,200}(?:\d|https?:)/im;

/**
 * Whether some place shows that the problem is real: the chapters that tell it, of which code and output are a proof as
 * well; in a document of another house also every other chapter, what stands before them, and the labels that name a source.
 */
export function hasEvidence(subject: Subject, told: readonly Section[]): boolean {
	const {source, root, profile} = subject;
	const further = sectionsIn(root).filter(({title}) => sources.test(title) || conceptOf(title)?.name === 'Summary');
	const isShown = (section: Section) => isEvidence(linked(textOf(subject, section), source.text));
	if (told.some((section) => isShown(section) || hasCode(section)) || further.some(isShown)) return true;
	if (profile !== 'foreign') return false;
	if (chaptersOf(root).some(isShown)) return true;
	if (told.some((section) => isOfCode(textUnder(subject, section)))) return true;
	if (sectionsAbout(subject, 'Prior art').some((section) => isListOfCases(textUnder(subject, section)))) return true;
	const [first = 0] = told.map(({heading}) => heading.first);
	const before = sectionsIn(root).filter(({heading, level}) => level > 1 && heading.first < first);
	const head = source.text.slice(0, source.starts[headLines]);
	return before.some((section) => isShown(section) || hasCode(section)) || ticketLabel.test(head);
}

const headLines = 30;

/** All that stands below the head of a document. */
function chaptersOf({children}: Section): Section[] {
	return children.flatMap((child) => (child.level === 1 && child.children.length > 0 ? child.children : child));
}

function hasCode({blocks, children}: Section): boolean {
	return blocks.some(({type}) => type === 'fence') || children.some(hasCode);
}

/** What completes an interface is told by its names, and no number is to be expected of it. */
function isOfCode(text: string): boolean {
	return (text.match(/`[^`\n]{1,80}`/g) ?? []).length >= fewestNames;
}

const fewestNames = 3;

/** Several links to where something is done one way or the other show as much as a number. */
function isListOfCases(text: string): boolean {
	return (text.match(/\]\(|https?:/g) ?? []).length >= fewestNames;
}

/** With the addresses of its links by reference, which stand elsewhere. */
function linked(text: string, whole: string): string {
	const lower = text.toLowerCase();
	return [text, ...reportsIn(whole).flatMap(({name, address}) => (lower.includes(name) ? [address] : []))].join('\n');
}

/** More of them are a list of sources, which is no proof by itself. */
const mostReports = 100;

/** The names in brackets that lead to a ticket or a discussion. */
const reportsIn = remembering((whole: string) =>
	[...whole.matchAll(/^ {0,3}\[([^\]\n]{1,100})\]:\s{1,5}(\S{1,300})/gm)]
		.filter(([, , address = '']) => reported.test(address))
		.slice(0, mostReports)
		.map(([, name = '', address = '']) => ({name: `[${name.toLowerCase()}]`, address})),
);

/** What stands in a section, without code. */
function textOf({source: {text}, source: lines}: Subject, {body, end}: Section): string {
	const span = spanOfLines(lines, {first: body.first, end});
	return body.first < end ? withoutCode(text).slice(span.start, span.end) : '';
}

function isEvidence(text: string): boolean {
	if (reported.test(text) || asked.test(text) || event.test(text) || quotation.test(text)) return true;
	return many.test(text) || quantitiesIn(withoutNoise(text)).some(({unit}) => unit !== '');
}

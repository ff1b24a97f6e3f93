import {dividedAt} from '../lens/read/led.ts';
import type {Section} from '../markdown/sections.ts';
import type {Source} from '../markdown/source.ts';
import {namedConcept} from '../shapes/concepts.ts';
import {goals, nonGoals} from '../shapes/groups/goals.ts';
import {groupKinds} from '../shapes/groups/groups.ts';
import {openQuestions} from '../shapes/groups/open-questions.ts';
import {isOneOfSeveral} from '../shapes/homes.ts';
import {plainHeading} from '../shapes/plain-heading.ts';
import type {GroupKind} from '../shapes/shape.ts';

/** What a line may announce above a list, wherever that stands. */
const kinds = [nonGoals, goals, openQuestions];
const others = groupKinds.filter((kind) => !kinds.includes(kind));

/**
 * The tree of sections in which a line that announces such a list is a heading, too: `**Non-goals**`, `Out of scope:`,
 * "The goals are:". Within what is said of other groups it is a part of that, and what is said of a part of the subject
 * are no goals of the whole.
 */
export function withAnnounced(root: Section, source: Source, isTaken: (line: number) => boolean = () => true): Section {
	// Most documents have no such line, and headings are dear to look at.
	const announcesAny = source.lines.some(
		(line, at) => mayBeAboveList(source.lines, at) && announcedBy(line, kinds) !== undefined,
	);
	return announcesAny ? divided(root, source, isTaken) : root;
}

function divided(section: Section, source: Source, isTaken: (line: number) => boolean): Section {
	const {title, level} = section;
	if (level > 1 && (isOneOfSeveral(title) || others.some(({isHome}) => isHome(title)))) return section;
	const children = section.children.map((child) => divided(child, source, isTaken));
	const isSame = children.every((child, index) => child === section.children[index]);
	const inside = isSame ? section : {...section, blocks: section.blocks, children};
	const found = announcedIn(section, source, isTaken);
	return found.size === 0 ? inside : dividedAt(inside, (line) => found.get(line));
}

/** The lines of a document that announce lists of their own and hold a group. */
export function announcingLines(sections: readonly Section[]): ReadonlySet<number> {
	return new Set(sections.filter(({isLed}) => isLed).map(({heading}) => heading.first));
}

/** What lines announce right above lists, by these lines; blocks are looked for only where a line could be one. */
function announcedIn(section: Section, {lines}: Source, isTaken: (line: number) => boolean): Map<number, string> {
	const {body, level, title} = section;
	const found = new Map<number, string>();
	const isAbout = level === 1 || namedConcept(title)?.step === 'define';
	for (let line = body.first; level > 0 && line < body.end; line++) {
		const text = announcedBy(lines[line] ?? '', isAbout ? kinds : [openQuestions]);
		if (text !== undefined && isTaken(line)) found.set(line, text);
	}

	if (found.size === 0) return found;
	const lists = new Set(section.blocks.flatMap(({type, first}) => (type === 'list' ? [first] : [])));
	const isAboveList = (line: number) => lists.has(line + 1) || (lists.has(line + 2) && lines[line + 1]?.trim() === '');
	return new Map([...found].filter(([line]) => isAboveList(line)));
}

function mayBeAboveList(lines: readonly string[], at: number): boolean {
	const next = lines[at + 1] ?? '';
	return isBullet(next) || (next.trim() === '' && isBullet(lines[at + 2] ?? ''));
}

function isBullet(line: string): boolean {
	return /^\s*(?:[-*+]|\d{1,9}[.)])(?:\s|$)/.test(line);
}

/** Most lines are no label, which their ends tell soonest. */
const likeLabel = /^.{3,100}[:*_]\s{0,9}$|^\S{3,30}(?: \S{1,30})?\s{0,9}$/u;

/** A line in emphasis, with a colon at its end, or of a few words. */
const label = /^(?<open>\*\*|__|\*|_|)(?<title>\p{L}[^*_:|`<>]{3,90}?)(?<close>:?\k<open>:?)\s*$/u;

/** What a line says that stands alone above a list; undefined where that is nothing of its own. */
function announcedBy(line: string, kinds: readonly GroupKind[]): string | undefined {
	const {open = '', title, close = ''} = (likeLabel.test(line) && label.exec(line)?.groups) || {};
	if (title === undefined) return undefined;
	const isLabel = open !== '' || close.includes(':') || /^\S+(?: \S+)?$/.test(title);
	const isOne =
		isLabel && kinds.some((kind) => kind.isHome(title)) && !/^(?:questions|todo|tbd)$/.test(plainHeading(title));
	return isOne && (title.length < 40 || close.includes(':')) ? title : undefined;
}

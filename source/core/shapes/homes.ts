import {type Answers, itemsAt, valueAt} from '../answers/answers.ts';
import type {Field, Question} from '../answers/interview.ts';
import {kindOf} from '../kinds/registry.ts';
import type {Section} from '../markdown/sections.ts';
import type {Source} from '../markdown/source.ts';
import {rememberingByIdentity} from '../text/remembering.ts';
import {groupKinds} from './groups/groups.ts';
import {type Fit, fitOf} from './guard.ts';
import {noneIn} from './none.ts';
import type {OutlinedSection} from './outline.ts';
import {isAbout, isSaidOther, type Meanings} from './said-meanings.ts';
import type {GroupKind, Recogniser, Shape} from './shape.ts';

/** The section that holds a group, how, and what it says; `used` are the sections that are about nothing else. */
export type Home = Fit & {kind: GroupKind; section: Section; shape: Shape; used: readonly Section[]};

/** Kinds of values of which other text than theirs is a line. */
const strict = new Set(['choice', 'date']);

/** For each group the first section that is about it and has one of its shapes, else the first that could have. */
export function homesIn(
	outline: readonly OutlinedSection[],
	source: Source,
	bodyFirst: number,
	said: Meanings,
): Home[] {
	const homes: Home[] = [];
	const used = new Set<Section>();
	const places = outline.map(placeOf);
	for (const kind of groupKinds) {
		const free = places.filter(({section}) => !used.has(section));
		const home = homeOf({kind, loose: loosened(kind.question), source, bodyFirst, said, used}, free);
		if (!home) continue;
		homes.push(home);
		for (const section of [home.section, ...home.used]) used.add(section);
	}

	return homes;
}

/** Whether a heading is that of one of several that are counted, which is not the home of all. */
export function isOneOfSeveral(title: string): boolean {
	return /^\p{L}+ #?(?:\d{1,3}|[A-Z])(?:[:.)]| [-–—]|$)/u.test(title);
}

/** What a section is looked at with; `loose` is the question of the group with columns that take any line. */
type Search = {
	kind: GroupKind;
	loose: Question;
	source: Source;
	bodyFirst: number;
	said: Meanings;
	used: ReadonlySet<Section>;
};

/** A section, whether its heading may be that of a group, and the groups under whose headings it stands. */
type Place = {section: Section; isNamed: boolean; within: readonly GroupKind[]};

function placeOf({section, path}: OutlinedSection): Place {
	const above = path.slice(0, -1);
	return {
		section,
		isNamed: path.length > 0 && !isOneOfSeveral(section.title),
		within: groupKinds.filter(({isHome}) => above.some(isHome)),
	};
}

/** What stands under the heading of another group is told of that one, except what may be asked about anything. */
function isPartOfOther(kind: GroupKind, {within}: Place): boolean {
	return !kind.nests && within.some((other) => other !== kind);
}

function homeOf(search: Search, free: readonly Place[]): Home | undefined {
	const {kind, source, said} = search;
	const open = free.filter(({section}) => !isSaidOther(kind, section, said));
	const all = open.map(({section}) => section);
	const possible = open.filter((place) => place.isNamed && !isPartOfOther(kind, place)).map(({section}) => section);
	const own = possible.filter((section) => isAbout(kind, section, said));
	const withSections = own.filter(({children}) => children.length > 0);
	const others = own.filter(({children, isLed}) => children.length === 0 && !isLed);
	const led = own.filter(({isLed}) => isLed);
	return (
		firstOf(all, (section) => recognised(search, kind.siblings ?? [], section)) ??
		firstOf([...withSections, ...others, ...led], (section) =>
			noneIn(section, source) === undefined ? recognised(search, kind.recognisers, section) : undefined,
		) ??
		firstOf(kind.elsewhere ? possible : [], (section) => recognised(search, kind.elsewhere ?? [], section)) ??
		firstOf([...withSections, ...others], (section) => homeAsPlain(search, section))
	);
}

function hasItems({question}: GroupKind, answers: Answers): boolean {
	return valueAt(answers, question.path) !== undefined;
}

/** The shape in which one section holds a group and nothing else, whatever its heading; undefined where it has none. */
export function shapeIn(kind: GroupKind, section: Section, source: Source): Shape | undefined {
	const loose = loosened(kind.question);
	const home = recognised(
		{kind, loose, source, bodyFirst: 0, said: new Map(), used: new Set()},
		kind.recognisers,
		section,
	);
	return home?.hasText ? undefined : home?.shape;
}

/** What is put into a section that is about the group and holds nothing of it yet. */
function plainOf(kind: GroupKind): Recogniser {
	return (question, section, source) => {
		const {level, children} = section;
		const shape = kind.plain(question, children[0]?.level ?? Math.min(level + 1, 6));
		const none = noneIn(section, source);
		return none === undefined ? shape : {...shape, none};
	};
}

function recognised(search: Search, recognisers: readonly Recogniser[], section: Section): Home | undefined {
	// Most sections are none of most kinds, so nothing is made for a recogniser that says so.
	for (const recognise of recognisers) {
		const lenient = recognise(search.loose, section, search.source);
		const home =
			lenient && homeFor(search, {recognise, lenient}, section, ({answers}) => hasItems(search.kind, answers));
		if (home) return home;
	}

	return undefined;
}

function homeAsPlain(search: Search, section: Section): Home | undefined {
	const {kind, loose, source} = search;
	const recognise = plainOf(kind);
	const lenient = recognise(loose, section, source);
	return lenient && homeFor(search, {recognise, lenient}, section, ({answers}) => !hasItems(kind, answers));
}

/** A recogniser and the shape that it has found with columns that take any line. */
type Candidate = {recognise: Recogniser; lenient: Shape};

function homeFor(
	{kind, source, bodyFirst, said, used}: Search,
	{recognise, lenient}: Candidate,
	section: Section,
	isEnough: (fit: Fit) => boolean,
): Home | undefined {
	if (lenient.taken.flatMap(withInside).some((inner) => used.has(inner))) return undefined;
	const fit = fitOf(lenient, section, source, bodyFirst);
	if (!fit || !isEnough(fit)) return undefined;
	const shape = recognise(tightened(kind.question, fit.answers), section, source);
	if (!shape) return undefined;
	const taken = shape.taken.flatMap(withInside);
	const isFull = isAbout(kind, section, said) || (shape.body.length > 0 && !fit.hasText);
	return {...fit, kind, section, shape, used: isFull ? [section, ...taken] : taken};
}

/** A group whose columns take any line. */
const loosened = rememberingByIdentity(
	(question: Question): Question => ({
		...question,
		...(question.fields ? {fields: question.fields.map(asLine)} : {}),
	}),
);

function asLine(field: Field): Field {
	return strict.has(field.kind) ? {...field, kind: 'line'} : field;
}

/** A column has the kind that it should have where all that stands in it by now is of that kind. */
function tightened(question: Question, answers: Answers): Question {
	if (!question.fields) return question;
	const items = itemsAt(answers, question.path);
	const fields = question.fields.map((field) => {
		const values = items.map((item) => valueAt(item, field.path)).filter((value) => typeof value === 'string');
		return values.every((value) => isOf(field, value)) ? field : asLine(field);
	});
	return {...question, fields};
}

function isOf(field: Field, text: string): boolean {
	if (!strict.has(field.kind)) return true;
	const {form} = kindOf(field.kind);
	return typeof form === 'object' && 'inline' in form && form.inline.read(text, field) !== undefined;
}

function withInside(section: Section): Section[] {
	return [section, ...section.children.flatMap(withInside)];
}

/** What is found for the first one for which anything is. */
function firstOf<Item, Found>(items: readonly Item[], find: (item: Item) => Found | undefined): Found | undefined {
	for (const item of items) {
		const found = find(item);
		if (found !== undefined) return found;
	}

	return undefined;
}

import type {Reading} from '../document/read.ts';
import type {ForeignTemplate} from '../foreign/template.ts';
import {sharedLabel} from '../lens/header/names.ts';
import type {Range} from '../lens/read/found.ts';
import {plainTitle} from '../lens/read/title.ts';
import {labelledLines} from '../markdown/labelled.ts';
import {parsed} from '../markdown/parsed.ts';
import {type Section, sectionsIn} from '../markdown/sections.ts';
import {afterBlank, linesAsText, type Source, withoutBlankEnd} from '../markdown/source.ts';
import {reviewerLines} from '../shapes/approvers.ts';
import {groupKinds} from '../shapes/groups/groups.ts';
import type {Template} from '../template/parse.ts';
import {type Indication, indicationAt, weights} from './evidence/evidence.ts';
import {headlinesIn} from './headlines.ts';
import {boldLabels, linesOfTexts} from './in-texts.ts';
import {isWhollyAbout, looselyAbout} from './loose-headings.ts';
import {ownHeadings, pathsOfHeading} from './paths-of-heading.ts';
import {statementsOf} from './said-anyhow/statements.ts';
import {isSaying} from './said-anyhow/sureness.ts';
import {headEnd} from './said-at-head/head-labels.ts';
import {linesOf, unreadIn} from './unread-lines.ts';

/** What a heading or a label may be about, and what that weighs. */
type About = (title: string) => {path: string; weight: number}[];

/** The headings and labels of a document below or behind which stands, unread, what some questions ask for. */
export function saidByName(
	template: Template | ForeignTemplate,
	reading: Reading,
	paths: readonly string[],
): Indication[] {
	const {source} = reading;
	const document = parsed(source.text);
	const names = ownHeadings(reading.body.sections);
	const about: About = (title) => {
		const named = pathsOfHeading(title, names).filter((path) => paths.includes(path));
		const isNamed = (path: string): boolean => names.get(plainTitle(title)) === path || isWhollyAbout(title, path);
		return [
			...named.map((path) => ({path, weight: isNamed(path) ? weights.named : weights.touched})),
			...looselyAbout(title, paths).filter(({path}) => !named.includes(path)),
		];
	};
	const unread = unreadIn(template, reading);
	const isUnread = linesOf(unread, source);
	const isInText = linesOf(linesOfTexts(reading), source);
	const isLookedAt = (line: number): boolean => isUnread[line] === true || isInText[line] === true;
	const below = chaptersIn(document.root).flatMap((section) => {
		const first = afterBlank(source, section.body.first, section.end);
		const isSaid = first < section.end && (isUnread[first] === true || isInText[section.heading.first] === true);
		return isSaid ? belowHeading(section, first, about, reading) : [];
	});
	const behind = unread.flatMap((range) =>
		labelledLines(document, range).flatMap(({label, line}) => behindLabel(label, line, reading)),
	);
	const heads = reviewerLines(document).map(({line}) =>
		indicationAt('reviewers', line, source.lines, weights.named, line + 1),
	);
	return [...heads, ...below, ...behind, ...inBold(about, isLookedAt, reading)].filter(({path}) =>
		paths.includes(path),
	);
}

/** The heading of a whole document is what all of it is about. */
function chaptersIn(root: Section): readonly Section[] {
	const sections = sectionsIn(root);
	const [, another] = sections.filter(({level}) => level === 1);
	return another ? sections : sections.filter(({level}) => level > 1);
}

function belowHeading(
	{title, heading, body, end}: Section,
	first: number,
	about: About,
	{source}: Reading,
): Indication[] {
	const last = first < body.end ? body.end : end;
	const under = linesAsText(source, {first, end: withoutBlankEnd(source, first, last)});
	return about(title)
		.filter(({path}) => isStated(path, {first, end}, source))
		.map(({path, weight}) => ({...indicationAt(path, heading.first, source.lines, weight, end), body: under}));
}

/** What only announces something, what a template asks for in a comment, and links are no answer; code is none with items. */
function isStated(path: string, {first, end}: Range, {text, lines}: Source): boolean {
	const isIn = ({line}: {line: number}): boolean => first <= line && line < end;
	return (
		statementsOf(text).some((said) => isIn(said) && isSaying(said.text)) ||
		(!groupKinds.some(({question}) => question.path === path) &&
			lines.slice(first, end).some((line) => /^\s*(?:```|~~~)/.test(line)))
	);
}

/** Below its head, a document speaks of the people and the state of something else. */
function behindLabel(label: string, line: number, {source}: Reading): Indication[] {
	const path = sharedLabel(label)?.shared.path;
	if (path === undefined) return [];
	const weight = line < headEnd(source.text) ? weights.named : weights.among;
	return [indicationAt(path, line, source.lines, weight, line + 1)];
}

/** A line that stands as a heading has below it what comes up to the next one. */
function inBold(about: About, isLookedAt: (line: number) => boolean, {source}: Reading): Indication[] {
	const labels = [...boldLabels(source.text, isLookedAt), ...headlinesIn(source.text, source.lines, isLookedAt)];
	const starts = [
		...labels.map(({line}) => line),
		...sectionsIn(parsed(source.text).root).map(({heading}) => heading.first),
	];
	return labels.flatMap(({label, line}) => {
		const end = Math.min(source.lines.length, ...starts.filter((start) => start > line));
		return about(label).map(({path, weight}) => indicationAt(path, line, source.lines, weight, end));
	});
}

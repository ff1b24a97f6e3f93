import type {Section} from '../../markdown/sections.ts';
import {linesAsText, type Source, withoutBlankEnd} from '../../markdown/source.ts';
import type {SectionPattern} from '../../template/patterns.ts';
import {readLine} from '../line/read.ts';
import {BodyReader, type ReadingContext} from './body.ts';
import {collectLine, newMention} from './collector.ts';
import type {FoundSection, Mention, Range} from './found.ts';
import {coveredBy, keptSections} from './kept.ts';
import {withLedSections} from './led.ts';
import {claimsOf, titleOf} from './same-section.ts';
import {bodyFirstIn, withoutLine} from './stated.ts';

/** Finds the sections of a template among those of a document; each is taken once, unless it is repeated. */
export function readSections(
	patterns: readonly SectionPattern[],
	sections: readonly Section[],
	context: ReadingContext,
	mention?: Mention,
): FoundSection[] {
	return [...claimsOf(patterns, sections)].map(([section, pattern]) => readSection(pattern, section, context, mention));
}

function readSection(
	pattern: SectionPattern,
	whole: Section,
	context: ReadingContext,
	around: Mention | undefined,
): FoundSection {
	const {source, collector} = context;
	const section = withLedSections(pattern, whole, source);
	const mention = pattern.repeat ? newMention(collector, pattern.repeat) : around;
	const {title} = titleOf(section);
	const texts = readLine(pattern.heading, title) ?? [];
	collectLine(collector, pattern.heading, texts, mention);
	const none = noneIn(pattern, section, source);
	const body = new BodyReader(pattern, section, context, mention);
	const found = pattern.body.map((part) => (none ? undefined : body.read(part)));
	const placeholder = body.placeholder();
	const children = readSections(pattern.children, section.children, context, mention);
	const covered = coveredBy(found);
	const kept = [
		...(none ? [] : withoutLine(body.kept(covered), section, context)),
		...keptSections(section.children, children, covered),
	];
	return {
		pattern,
		...(pattern.repeat && mention ? {mention} : {}),
		first: section.heading.first,
		end: withoutBlankEnd(source, section.heading.first, section.end),
		title,
		heading: section.heading,
		bodyFirst: Math.min(bodyFirstIn(section, context), Math.max(section.body.first, section.body.end)),
		level: section.level,
		texts,
		body: found,
		...(placeholder ? {placeholder} : {}),
		...(none ? {none} : {}),
		children,
		kept,
		hasKept: kept.some(({cells}) => !cells) || children.some((child) => child.hasKept),
	};
}

function noneIn({none}: SectionPattern, {blocks: [only, more]}: Section, source: Source): Range | undefined {
	const isNone = none !== undefined && only && !more && linesAsText(source, only).trim() === none;
	return isNone ? {first: only.first, end: only.end} : undefined;
}

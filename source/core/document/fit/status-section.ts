import {headerOf} from '../../lens/header/find.ts';
import {statusLabel} from '../../lens/header/names.ts';
import {type StatedStatus, statedStatus} from '../../lens/header/status.ts';
import {rowValue} from '../../lens/header/value.ts';
import {claimsOf} from '../../lens/read/same-section.ts';
import type {Parsed} from '../../markdown/parsed.ts';
import type {Section} from '../../markdown/sections.ts';
import type {Body, Line, SectionPattern, Slot} from '../../template/patterns.ts';
import {slotsOf} from '../../template/slots-of.ts';
import {lineAround} from './value-line.ts';

/** The status of a template where a document has it below a heading of its own, and not where the template writes it. */
export function withStatedStatus(body: Body, document: Parsed): Body {
	const slot = slotsAtStart(body).find(({question}) => question === 'status');
	const stated = slot && !isAtStart(document) ? statedStatus(document) : undefined;
	if (!slot || !stated || isKnown(body.sections, document.root.children, stated.section)) return body;
	const text = 'row' in stated ? rowValue(stated.row, document.source) : stated.section.title.slice(stated.inHeading);
	const line = lineAround(text, slot);
	const {metadata, header = [], sections} = withoutStatus(body);
	return {
		...body,
		metadata,
		header: 'row' in stated ? [...header, {label: 'Status', line, under: true}] : header,
		sections: withSection(sections, document.root, patternOf(stated, line), stated.section),
	};
}

function slotsAtStart({metadata, header = [], sections}: Body): Slot[] {
	const first = sections[0]?.body[0];
	return [
		...metadata.map(({slot}) => slot),
		...header.flatMap(({line}) => slotsOf(line)),
		...(first?.type === 'lines' ? first.lines.flatMap(slotsOf) : []),
	];
}

/** Whether a document says a status before its first section, in whatever form. */
function isAtStart({root, source, frontMatter}: Parsed): boolean {
	if (
		frontMatter &&
		source.lines.slice(frontMatter.first, frontMatter.end).some((line) => /^(?:status|state)\s*:/i.test(line))
	)
		return true;
	return headerOf(root, source, (label) => statusLabel.test(label)) !== undefined;
}

function isKnown(patterns: readonly SectionPattern[], sections: readonly Section[], own: Section): boolean {
	return [...claimsOf(patterns, sections)].some(
		([section, pattern]) => section === own || isKnown(pattern.children, section.children, own),
	);
}

function isStatus({question}: Slot): boolean {
	return question === 'status';
}

function withoutStatus(body: Body): Body {
	const {metadata, header, sections} = body;
	const [title, ...others] = sections;
	const first = title?.body[0];
	const lines = first?.type === 'lines' ? first.lines.filter((line) => !slotsOf(line).some(isStatus)) : undefined;
	return {
		...body,
		metadata: metadata.filter(({slot}) => !isStatus(slot)),
		...(header ? {header: header.filter(({line}) => !slotsOf(line).some(isStatus))} : {}),
		sections:
			title && lines ? [{...title, body: [{type: 'lines', lines}, ...title.body.slice(1)]}, ...others] : sections,
	};
}

function patternOf(stated: StatedStatus, line: Line): SectionPattern {
	const {title, level} = stated.section;
	const heading =
		'row' in stated
			? {start: title, pieces: [], end: ''}
			: {...line, start: title.slice(0, stated.inHeading) + line.start};
	return {level, heading, also: [], stays: true, body: [], children: []};
}

/** Behind the section that stands before it, so that what is new finds its place. */
function withSection(
	patterns: readonly SectionPattern[],
	{children}: Section,
	added: SectionPattern,
	own: Section,
): readonly SectionPattern[] {
	const claims = claimsOf(patterns, children);
	const at = children.indexOf(own);
	if (at < 0)
		return patterns.map((pattern) => {
			const parent = [...claims].find(([section, claimed]) => claimed === pattern && section.children.includes(own));
			return parent ? {...pattern, children: withSection(pattern.children, parent[0], added, own)} : pattern;
		});
	const before = children.slice(0, at).findLast((section) => claims.has(section));
	const place = before ? patterns.indexOf(claims.get(before) as SectionPattern) + 1 : 0;
	return [...patterns.slice(0, place), added, ...patterns.slice(place)];
}

import {kindOf} from '../../kinds/registry.ts';
import {placeholderIn} from '../../lens/marks.ts';
import {isBelowOtherBullets, isListOf} from '../../lens/read/list.ts';
import {inOneLine} from '../../lens/texts.ts';
import type {Block} from '../../markdown/blocks.ts';
import type {Section} from '../../markdown/sections.ts';
import {linesAsText, type Source} from '../../markdown/source.ts';
import {lineWith} from '../../shapes/parts.ts';
import type {Entry, Line, ListPattern, Pattern, SectionPattern} from '../../template/patterns.ts';
import {lineOf, type Stated, withBehind} from './behind-labels.ts';
import {type NamedPart, namesIn, openParts} from './named-parts.ts';
import {takesText} from './pattern.ts';
import {statementsIn} from './statements.ts';

/**
 * A section as a document has it, where that says in its own hand what the template puts into labelled bullets or under
 * headings: with other marks around the labels, as labelled lines, or in words without a label, which are the answer to
 * what the template never leaves out. What has a heading of its own, inside or `beside` it, is said there. Of sections that are repeated, all say it as one of them does. What the template
 * itself writes is left as it is.
 */
export function statedSection(
	pattern: SectionPattern,
	places: readonly Section[],
	beside: readonly Section[],
	source: Source,
): SectionPattern {
	const {body, heading, repeat} = pattern;
	const [own] = places;
	const list = body.find((part) => part.type === 'list');
	const text = repeat && body[0]?.type === 'text' ? body[0] : undefined;
	const isPlain =
		body.every((part) => part === text || part === list || part.type === 'labelled') &&
		(repeat !== undefined || heading.pieces.length === 0);
	if (!own || !isPlain || (takesText(pattern) && !text)) return pattern;
	const open = openParts(pattern, list?.entries ?? [], {places, beside, source});
	const blocks = places.flatMap((section) => section.blocks);
	if (open.length === 0 || blocks.length === 0) return pattern;
	const statements = withBehind(
		statementsIn(blocks, source, namesIn(open), {besideBullets: !list}),
		open,
		blocks,
		source,
	);
	const stated = withStatements(pattern, list, open, statements);
	return repeat ? stated : withPlainText(stated, open, statements, own, source);
}

function withStatements(
	pattern: SectionPattern,
	list: ListPattern | undefined,
	open: readonly NamedPart[],
	statements: Stated,
): SectionPattern {
	const [usual] = statements;
	if (!usual) return pattern;
	const bullets = new Map(statements.filter(({form}) => form === 'bullet').map(({owner, start}) => [owner, start]));
	const lines = statements.filter(({form}) => form === 'line');
	const byOwner = new Map(open.map((part) => [part.owner, part]));
	const startOf = (part: NamedPart): string => bullets.get(part) ?? labelledLike(usual.start, part.name);
	const said = new Set(lines.flatMap(({owner, behind}) => [owner.slot, ...behind.map(({slot}) => slot)]));
	const isLine = (owner: NamedPart['owner']): boolean =>
		open.some((part) => part.owner === owner && said.has(part.slot));
	const inBullets = (child: SectionPattern): NamedPart | undefined => {
		const part = byOwner.get(child);
		const isMoved =
			part && (bullets.has(part) || (bullets.size > 0 && kindOf(part.slot.field.kind).form === 'markdown'));
		return isMoved && !isLine(child) ? part : undefined;
	};
	const isAllLines = !pattern.repeat && bullets.size === 0 && lines.length > 0;
	const unsaid = isAllLines ? (list?.entries ?? []).filter((entry) => byOwner.has(entry) && !isLine(entry)) : [];
	const entries = [
		...(list?.entries ?? []).flatMap((entry) => {
			const part = byOwner.get(entry);
			return isLine(entry) || (part && isAllLines)
				? []
				: [part ? {...entry, line: lineWith(startOf(part), part.slot)} : entry];
		}),
		...pattern.children.flatMap(inBullets).flatMap((part) => (part ? [entryOf(startOf(part), part)] : [])),
	];
	const body: Pattern[] = [
		...pattern.body.filter(({type}) => type === 'text'),
		...(lines.length > 0
			? [
					{
						type: 'lines' as const,
						lines: [...lines.map(lineOf), ...unsaid.flatMap((entry) => unsaidLine(byOwner.get(entry), startOf))],
						isOwn: true as const,
					},
				]
			: []),
		...(entries.length > 0 ? [{ordered: false, ...list, type: 'list' as const, entries}] : []),
		...pattern.body.filter(({type}) => type === 'labelled'),
	];
	return {...pattern, body, children: pattern.children.filter((child) => !inBullets(child) && !isLine(child))};
}

/** Where nothing is a bullet, what comes is a line as well: a bullet would be part of the text above it. */
function unsaidLine(part: NamedPart | undefined, startOf: (part: NamedPart) => string): Line[] {
	return part ? [lineWith(startOf(part), inOneLine(part.slot))] : [];
}

function entryOf(start: string, part: NamedPart): Entry {
	return {line: lineWith(start, part.slot), children: []};
}

/** A label with the marks of another one; where that has none, with a colon. */
function labelledLike(start: string, label: string): string {
	if (start.endsWith('\n')) return `${label}\n\n`;
	const [, open = '', close = ''] = /^([*_]{0,3}).*?([*_:：]{0,6})[ \t]*(?:→|->|=>|[-–—])?[ \t]*$/u.exec(start) ?? [];
	return `${open}${label}${close === open && !close.includes(':') ? `${close}:` : close || ':'} `;
}

/** Words without a label are the first answer that the template never leaves out, as long as nothing else gives it. */
function withPlainText(
	pattern: SectionPattern,
	open: readonly NamedPart[],
	statements: Stated,
	own: Section,
	source: Source,
): SectionPattern {
	const part = open.find(({slot, isNeeded}) => isNeeded && kindOf(slot.field.kind).form === 'markdown');
	if (!part || statements.some(({owner}) => owner === part)) return pattern;
	if (statements.some(({form}) => form === 'line')) return withTextAbove(pattern, part, statements, own, source);
	const list = pattern.body.find((candidate) => candidate.type === 'list');
	const isBelowOthers = list !== undefined && isBelowOtherBullets(list, own.blocks, source);
	const isOfList = (block: Block): boolean =>
		block.type === 'list' && list !== undefined && isListOf(list, block.children, source);
	const hasWords = isBelowOthers || own.blocks.some((block) => isText(block, source) && !isOfList(block));
	const isListInside = own.blocks.slice(0, -1).some(isOfList);
	if (!hasWords || isListInside) return pattern;
	const rest = list && {
		...list,
		entries: list.entries.filter((entry) => entry !== part.owner && !isSaidBy(entry, part)),
		...(isBelowOthers ? {belowOthers: true as const} : {}),
	};
	return {
		...pattern,
		body: [{type: 'text', slot: part.slot, isOwn: true}, ...(rest && rest.entries.length > 0 ? [rest] : [])],
		children: pattern.children.filter((child) => child !== part.owner),
	};
}

/** The same where lines below the words say what else there is. */
function withTextAbove(
	pattern: SectionPattern,
	{slot, owner}: NamedPart,
	statements: Stated,
	own: Section,
	source: Source,
): SectionPattern {
	const [lines, ...others] = pattern.body;
	const [first] = own.blocks;
	const isBelow = statements.every(({block, start}) => block !== first || !startsWith(first, start, source));
	if (lines?.type !== 'lines' || others.length > 0 || !first || !isBelow || !isText(first, source)) return pattern;
	return {
		...pattern,
		body: [{type: 'text', slot, isOwn: true}, lines],
		children: pattern.children.filter((child) => child !== owner),
	};
}

function startsWith({first}: Block, start: string, {lines}: Source): boolean {
	return (lines[first] ?? '').startsWith(start.trimEnd());
}

function isSaidBy({line}: Entry, {slot}: NamedPart): boolean {
	return line.pieces.some(({content}) => 'question' in content && content.question === slot.question);
}

function isText(block: Block, source: Source): boolean {
	return block.type !== 'html' && block.type !== 'rule' && placeholderIn(linesAsText(source, block)) === undefined;
}

import {startsLike} from '../../lens/line/read.ts';
import {claimsOf} from '../../lens/read/same-section.ts';
import {inOneLine} from '../../lens/texts.ts';
import type {Block} from '../../markdown/blocks.ts';
import {bulletOf, labelAt} from '../../markdown/label.ts';
import type {Section} from '../../markdown/sections.ts';
import type {Source} from '../../markdown/source.ts';
import {lineWith} from '../../shapes/parts.ts';
import type {Entry, Piece, SectionPattern, Slot} from '../../template/patterns.ts';
import {slotsOf} from '../../template/slots-of.ts';
import {isChosen} from './choice.ts';

const reason = /^(?:rationale|reasons?|reasoning|justification|why|because|warum|begründung|por quê|motivo)$/i;

/** The sections of a template, where a document has the reason for its choice below what it names: in a bullet, or on the next line. */
export function withReasonBelow(
	patterns: readonly SectionPattern[],
	sections: readonly Section[],
	source: Source,
): readonly SectionPattern[] {
	const below = entriesIn(patterns, sections, source);
	return below.size === 0 ? patterns : withEntries(patterns, below);
}

function entriesIn(
	patterns: readonly SectionPattern[],
	sections: readonly Section[],
	source: Source,
): ReadonlyMap<Entry, Entry> {
	const own = [...claimsOf(patterns, sections)].flatMap(([{blocks, children}, pattern]) => {
		const items = blocks.flatMap((block) => (block.type === 'list' ? block.children : []));
		const entries = pattern.body.flatMap((part) => (part.type === 'list' ? part.entries : []));
		const found = entries.flatMap((entry): [Entry, Entry][] => {
			const other = entryBelow(entry, items, source);
			return other ? [[entry, other]] : [];
		});
		return [...found, ...entriesIn(pattern.children, children, source)];
	});
	return new Map(own);
}

/** The entry of the one who is chosen, as the first bullet is that has its reason below; undefined where none has. */
function entryBelow(entry: Entry, items: readonly Block[], {lines}: Source): Entry | undefined {
	const slots = slotsOf(entry.line);
	const slot = slots.find(({column}) => column === undefined);
	if (!slot || !slots.some(isChosen)) return undefined;
	const textOf = ({first}: Block): string => (lines[first] ?? '').slice(bulletOf(lines[first] ?? '').length).trimEnd();
	const chosen = items.filter((item) => startsLike(entry.line, textOf(item)));
	const [lead] = chosen.flatMap((item) => leadOn(item, lines));
	if (lead !== undefined)
		return {...entry, line: {...entry.line, pieces: entry.line.pieces.map((piece) => ledBy(lead, piece, slot))}};
	const nested = chosen.flatMap(({children}) =>
		children.filter(({type}) => type === 'list').flatMap((list) => list.children),
	);
	const [label] = nested.flatMap((item) => labelAt(textOf(item)) ?? []).filter(({text}) => reason.test(text));
	if (!label) return undefined;
	const below = {line: lineWith(`${label.open}${label.text}${label.close} `, inOneLine(slot)), children: []};
	const pieces = entry.line.pieces.filter((piece) => !isOf(piece, slot));
	return {...entry, line: {...entry.line, pieces}, children: [below, ...entry.children]};
}

/** What stands between the one who is chosen and the reason on the next line of the bullet. */
function leadOn({first, end}: Block, lines: readonly string[]): string[] {
	const next = first + 1 < end ? (lines[first + 1] ?? '').trim() : '';
	const label = labelAt(next);
	if (!label || !reason.test(label.text)) return [];
	const [tail = ''] = /(?:[.;,]|<br ?\/?>|\\)?$/.exec((lines[first] ?? '').trimEnd()) ?? [];
	return [`${tail}\n${label.open}${label.text}${label.close} `];
}

function ledBy(lead: string, piece: Piece, slot: Slot): Piece {
	return isOf(piece, slot) ? {lead, content: inOneLine(slot), tail: ''} : piece;
}

function isOf({content}: Piece, slot: Slot): boolean {
	return 'question' in content ? content === slot : content.some((piece) => isOf(piece, slot));
}

function withEntries(
	patterns: readonly SectionPattern[],
	entries: ReadonlyMap<Entry, Entry>,
): readonly SectionPattern[] {
	return patterns.map((pattern) => ({
		...pattern,
		body: pattern.body.map((part) =>
			part.type === 'list' ? {...part, entries: part.entries.map((entry) => entries.get(entry) ?? entry)} : part,
		),
		children: withEntries(pattern.children, entries),
	}));
}

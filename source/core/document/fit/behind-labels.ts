import {inOneLine} from '../../lens/texts.ts';
import type {Block} from '../../markdown/blocks.ts';
import type {Source} from '../../markdown/source.ts';
import {groupKinds} from '../../shapes/groups/groups.ts';
import {type Lead, leadOf, leadsBehind} from '../../shapes/leads.ts';
import {lineWith} from '../../shapes/parts.ts';
import type {Line, Slot} from '../../template/patterns.ts';
import type {NamedPart} from './named-parts.ts';
import type {Statement} from './statements.ts';

/** What stands behind a further label within the line of a statement: `. Cons: ` and its place. */
type Behind = Pick<Lead, 'lead' | 'also'> & {slot: Slot};
export type Stated = readonly (Statement<NamedPart> & {behind: readonly Behind[]})[];

/**
 * Statements of a section of an item with what other parts say behind them in the same lines. A line of which it is not
 * clear where what it says ends is none.
 */
export function withBehind(
	statements: readonly Statement<NamedPart>[],
	open: readonly NamedPart[],
	blocks: readonly Block[],
	{lines}: Source,
): Stated {
	const texts = blocks.flatMap(({type, first, end}) => (type === 'paragraph' ? lines.slice(first, end) : []));
	const stated = statements.flatMap((statement): Stated => {
		const {form, start, owner} = statement;
		const {names, openings} = groupKinds.find(({question}) => question.path === owner.slot.question) ?? {};
		if (form === 'bullet' || !names || owner.slot.column === undefined) return [{...statement, behind: []}];
		const leads = leadsBehind(start, texts, names, openings);
		const behind = leads?.flatMap(({column, ...lead}): Behind[] => {
			const slot = open.find((part) => part.slot.column === column)?.slot;
			return slot ? [{...leadOf(lead), slot}] : [];
		});
		return behind && behind.length === leads?.length ? [{...statement, behind}] : [];
	});
	const columns = new Set(stated.flatMap(({behind}) => behind.map(({slot}) => slot.column)));
	return stated.filter(({owner}) => owner.slot.column === undefined || !columns.has(owner.slot.column));
}

/** The line of a statement. */
export function lineOf({start, end = '', owner, behind}: Stated[number]): Line {
	const line = lineWith(start, inOneLine(owner.slot));
	return {
		...line,
		end,
		pieces: [...line.pieces, ...behind.map(({slot, ...lead}) => ({...lead, content: inOneLine(slot), tail: ''}))],
	};
}

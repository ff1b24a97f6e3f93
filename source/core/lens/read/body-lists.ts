import type {Block} from '../../markdown/blocks.ts';
import type {LabelledPattern, ListPattern} from '../../template/patterns.ts';
import type {BodyState} from './body-state.ts';
import type {FoundLabelled, FoundList} from './found.ts';
import {readList, unreadItems} from './list.ts';

/** The list of a body, which several lists of Markdown may be. */
export function readBodyList(body: BodyState, part: ListPattern): FoundList | undefined {
	const {claims, section, account} = body;
	for (const list of claims.lists) account.takeAll(section.blocks, list);
	return readItems(
		body,
		part,
		claims.lists.flatMap((list) => list.children),
	);
}

/** The list below a label, or below the sentence that announces it. */
export function readLabelledList(body: BodyState, part: LabelledPattern): FoundLabelled | undefined {
	const own = body.claims.labelled.find(({pattern}) => pattern === part);
	const list = own && readItems(body, part.list, own.list.children);
	if (!own || !list) return undefined;
	const {label, announcement} = own;
	if (label) body.account.take(label);
	body.account.take(own.list);
	return {
		type: 'labelled',
		first: (label ?? own.list).first,
		end: own.list.end,
		list,
		...(announcement ? {announcement} : {}),
	};
}

function readItems(
	{source, collector, mention, account}: BodyState,
	part: ListPattern,
	items: readonly Block[],
): FoundList | undefined {
	const list = readList(part, items, source, collector, mention);
	account.leave(unreadItems(items, list?.entries ?? []));
	return list;
}

import type {Block} from '../../markdown/blocks.ts';
import type {GridPattern, TablePattern} from '../../template/patterns.ts';
import type {BodyState} from './body-state.ts';
import type {FoundGrid, FoundTable} from './found.ts';
import {readGrid, readTable} from './table.ts';

/** The first table of a body that is the one of the pattern. */
export function readBodyTable(body: BodyState, part: TablePattern | GridPattern): FoundTable | FoundGrid | undefined {
	const {source, collector, account} = body;
	for (const block of tablesFor(body, part)) {
		const found =
			part.type === 'grid' ? readGrid(part, block, source, collector) : readTable(part, block, source, collector);
		if (!found) continue;
		account.take(block);
		account.leaveCells(found.unread);
		return found;
	}

	return undefined;
}

/** A table with a row for each item stands at the end where a text of a person is above it; a grid stands anywhere. */
function tablesFor({claims, section}: BodyState, {type}: TablePattern | GridPattern): readonly Block[] {
	if (type === 'table' && claims.hasText) return claims.table ? [claims.table] : [];
	return section.blocks.filter((block) => block.type === 'table');
}

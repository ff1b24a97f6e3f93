import type {Block} from '../../markdown/blocks.ts';
import {isClosed} from '../../markdown/open-end.ts';
import {blocksBelow} from '../../markdown/prose.ts';
import type {Source} from '../../markdown/source.ts';
import {spanOfLines} from '../../markdown/span.ts';
import {always, type Found, type Rule} from '../types.ts';

export const fenceOpen: Rule = {
	id: 'fence-open',
	code: 'F14',
	promise: 'Every code block is closed, so that it does not swallow the rest of the document.',
	about: 'any text',
	levels: {own: always('error'), foreign: always('error')},
	check({source}) {
		const blocks = blocksBelow(source.text);
		const last = blocks.at(-1);
		if (last?.type !== 'fence' || isClosed(last, source)) return [];
		const ended = blocks.flatMap(function within(block): Block[] {
			return [block, ...block.children.flatMap(within)];
		});
		const above = ended.find(({type, end, first}) => type === 'fence' && end === last.first && first < end);
		if (above && !isClosed(above, source) && isBareFence(source.lines[last.first] ?? ''))
			return [stray(source, last, above)];
		return [
			{
				...spanOfLines(source, {first: last.first, end: last.first + 1}),
				message: 'The code block that begins here is never closed.',
				expected: `a line of ${last.markup} where the code ends`,
				next: `Put ${last.markup} on a line of its own where the code ends.`,
			},
		];
	},
	good: '# Carts\n\n```js\na();\n```\n\nWords.\n',
	bad: '# Carts\n\n```js\na();\n\nWords.\n',
};

/** Nothing but the marks, which may be meant to close what stands above. */
function isBareFence(line: string): boolean {
	return /^\s*(?:`{3,}|~{3,})\s*$/.test(line);
}

/** The block above ended with the list that it is in, since this line stands further to the left. */
function stray(source: Source, {first, markup}: Block, above: Block): Found {
	const indent = /^\s*/.exec(source.lines[above.first] ?? '')?.[0].length ?? 0;
	return {
		...spanOfLines(source, {first, end: first + 1}),
		message: `This ${markup} does not close the code block above, and opens one that is never closed.`,
		expected: `${markup} behind ${indent} spaces, as the block begins`,
		next: 'Set it in as far as the line that begins the block.',
	};
}

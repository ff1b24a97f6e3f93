import {isClosed} from '../../markdown/open-end.ts';
import {blocksBelow} from '../../markdown/prose.ts';
import {spanOfLines} from '../../markdown/span.ts';
import {always, type Rule} from '../types.ts';

export const fenceOpen: Rule = {
	id: 'fence-open',
	code: 'F14',
	promise: 'Every code block is closed, so that it does not swallow the rest of the document.',
	about: 'any text',
	levels: {own: always('error'), foreign: always('error')},
	check({source}) {
		const last = blocksBelow(source.text).at(-1);
		if (last?.type !== 'fence') return [];
		if (isClosed(last, source)) return [];
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

import {parseDocument} from 'yaml';
import {always, type Rule} from '../types.ts';

export const frontMatterValid: Rule = {
	id: 'front-matter-valid',
	code: 'F06',
	promise: 'The front matter is YAML that every program reads alike.',
	levels: {own: always('error'), foreign: always('error')},
	check({source, frontMatter}) {
		if (!frontMatter) return [];
		const offset = source.starts[frontMatter.first] ?? 0;
		const text = source.text.slice(offset, source.starts[frontMatter.end] ?? offset).replaceAll(/\r(?!\n)/g, '\n');
		return parseDocument(text, {prettyErrors: false}).errors.map(({pos, code, message}) => ({
			start: offset + pos[0],
			end: offset + Math.max(pos[0] + 1, pos[1]),
			message: code === 'DUPLICATE_KEY' ? 'This key is there twice.' : `This is no YAML: ${message}.`,
			next:
				code === 'DUPLICATE_KEY'
					? 'Leave one of them.'
					: 'Values that begin with @, #, | or hold ": " stand in quotation marks.',
		}));
	},
	good: '---\nstatus: draft\nauthor: "@ann"\n---\n\n# Carts\n',
	bad: '---\nstatus: draft\nauthor: @ann\n---\n\n# Carts\n',
};

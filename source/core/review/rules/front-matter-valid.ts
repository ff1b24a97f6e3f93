import {type Document, visit} from 'yaml';
import {yamlOf} from '../../markdown/front-matter-yaml.ts';
import {type Section, sectionsIn} from '../../markdown/sections.ts';
import type {Source} from '../../markdown/source.ts';
import {spanOfHeading} from '../../markdown/span.ts';
import {distinctFaults} from '../../text/yaml-faults.ts';
import {always, type Found, type Rule} from '../types.ts';
import {closesNoMetadata} from '../unopened.ts';

const quote = 'Values that begin with @, #, |, * or hold ": " stand in quotation marks.';

const advice: Readonly<Record<string, string>> = {
	DUPLICATE_KEY: 'Leave one of them.',
	TAB_AS_INDENT: 'Put spaces in the place of the tab.',
};

export const frontMatterValid: Rule = {
	id: 'front-matter-valid',
	code: 'F06',
	promise: 'The front matter is YAML that every program reads alike.',
	about: 'any text',
	levels: {own: always('error'), foreign: always('error')},
	check({source, root, frontMatter}) {
		if (!frontMatter) return unopened(source, sectionsIn(root)[0]);
		const {document, start: offset} = yamlOf(source, frontMatter);
		const {text} = source;
		const errors = distinctFaults(document.errors, text.slice(offset, source.starts[frontMatter.end] ?? text.length));
		const wrong = errors.map(({pos, code, message}) => ({
			start: offset + pos[0],
			end: offset + Math.max(pos[0] + 1, pos[1]),
			message: code === 'DUPLICATE_KEY' ? 'This key is there twice.' : `This is not valid YAML: ${message}.`,
			next: advice[code] ?? quote,
		}));
		return [...wrong, ...(wrong.length > 0 ? [] : strayNames(document, offset))];
	},
	good: '---\nstatus: draft\nauthor: "@ann"\n---\n\n# Carts\n',
	bad: '---\nstatus: draft\nauthor: @ann\n---\n\n# Carts\n',
};

/** It is read as a heading by every program. */
function unopened(source: Source, first: Section | undefined): Found[] {
	if (!first || !closesNoMetadata(source, first)) return [];
	return [
		{
			...spanOfHeading(source, first),
			message: 'The metadata at the top have no line "---" above them, and so are a heading.',
			expected: '"---" as the first line of the file',
			next: 'Put it there.',
			severity: 'warning',
			habit: 'unopened',
		},
	];
}

/** What stands for something of a name (`*Draft*`) that nothing before it has. */
function strayNames(document: Document, offset: number): Found[] {
	const names = new Set<string>();
	const found: Found[] = [];
	visit(document, {
		Node: (_, {anchor}) => {
			if (anchor !== undefined) names.add(anchor);
		},
		Alias: (_, {source, range}) => {
			const [start = 0, end = 0] = range ?? [];
			if (names.has(source)) return;
			const message = `"*${source}" stands for something named above, and nothing is.`;
			found.push({start: offset + start, end: offset + end, message, next: quote});
		},
	});
	return found;
}

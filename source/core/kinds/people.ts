import type {Json} from '../answers/answers.ts';
import type {Field} from '../answers/interview.ts';
import {cleanLine} from '../text/clean.ts';
import type {Kind} from './types.ts';

/** Names, joined by commas; a name that holds a comma or starts with a quotation mark is quoted. */
export const people: Kind = {
	name: 'people',
	control: 'line',
	schema: (_field, z) => z.array(z.string('a name'), 'a list of names'),
	normal: (value) => filled((value as string[]).map(cleanLine)),
	parse: (typed) => ({value: filled(split(cleanLine(typed)))}),
	show: (value) => join(value as string[]),
	form: {
		inline: {
			pattern: () => '.+?',
			write: (value, {links}) => join((value as string[]).map((name) => linked(name, links))),
			read: (text, {links}) => filled(split(cleanLine(text)).map((written) => nameOf(written, links))),
		},
	},
};

/** A name as the document has it. */
export function linked(name: string, links: Field['links']): string {
	return links && Object.hasOwn(links, name) ? (links[name] ?? name) : name;
}

function nameOf(written: string, links: Field['links'] = {}): string {
	return Object.keys(links).find((name) => links[name] === written) ?? written;
}

function filled(names: string[]): Json | undefined {
	const kept = names.filter((name) => name !== '');
	return kept.length > 0 ? kept : undefined;
}

function join(names: string[]): string {
	return names.map((name) => (/,|^"/.test(name) || handles.test(name) ? quote(name) : name)).join(', ');
}

function quote(name: string): string {
	return `"${name.replaceAll(/["\\]/g, '\\$&')}"`;
}

/** Several handles, as some people write them without commas: `@ana @ben`. */
const handles = /^@\S+(?:\s+@\S+)+$/;

/** A quoted name ends at its closing mark; any other at the next comma, or as one of several handles. */
function split(text: string): string[] {
	const names: string[] = [];
	for (const [, quoted, plain] of text.matchAll(/\s*(?:"((?:[^"\\]|\\.)*)"\s*(?=,|$)|([^,]+))(?:,|$)/gs)) {
		const name = cleanLine(plain ?? '');
		if (quoted !== undefined) names.push(cleanLine(quoted.replaceAll(/\\(.)/gs, '$1')));
		else for (const one of handles.test(name) ? name.split(' ') : [name]) names.push(one);
	}

	return names;
}

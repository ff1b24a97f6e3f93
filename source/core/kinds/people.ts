import type {Json} from '../answers/answers.ts';
import type {Field} from '../answers/interview.ts';
import {cleanLine} from '../text/clean.ts';
import {namesAmong} from '../text/people.ts';
import type {Kind} from './types.ts';

/** Names, joined by commas; a name that would be read as several is quoted. */
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

/** With commas between, and quoted only as far as they would be read as other names. */
function join(names: readonly string[]): string {
	const some = names.map((name) => (isSame(split(name), [name]) && !/[,"]/.test(name) ? name : quote(name)));
	const joined = [names, some].map((all) => all.join(', ')).find((text) => isSame(split(text), names));
	return joined ?? names.map(quote).join(', ');
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
	return one.length === other.length && one.every((name, index) => name === other[index]);
}

function quote(name: string): string {
	return `"${name.replaceAll(/["\\]/g, '\\$&')}"`;
}

/** Several handles, as some people write them without commas: `@ana @ben`. */
const handles = /^@\S+(?:\s+@\S+)+$/;

/** A quoted name ends at its closing mark; any other at the next comma outside of brackets, or as one of several handles. */
function split(text: string): string[] {
	const names: string[] = [];
	let plain: string[] = [];
	const separated = /\s*(?:"((?:[^"\\]|\\.)*)"\s*(?=,|$)|((?:[^,([]|\([^()]*\)|\[[^[\]]*\]|[([])+))(?:,|$)/gs;
	for (const [, quoted, part] of text.matchAll(separated)) {
		const name = cleanLine(part ?? '');
		if (quoted === undefined) plain.push(...(handles.test(name) ? name.split(' ') : [name]));
		else {
			names.push(...namesAmong(plain), cleanLine(quoted.replaceAll(/\\(.)/gs, '$1')));
			plain = [];
		}
	}

	return [...names, ...namesAmong(plain)];
}

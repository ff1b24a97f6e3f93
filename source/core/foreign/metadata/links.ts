import {people} from '../../kinds/people.ts';

const link = /^\[(?<name>[^[\]]+)\](?:\([^()\s]*\)|\[[^[\]]*\])$/u;

/** How a document writes the names that are links there, by what is read of each: `Ann` for `[Ann](mailto:ann@example.org)`. */
export function nameLinksIn(text: string): Readonly<Record<string, string>> {
	const parsed = people.parse(text, {path: '', kind: people.name, label: '', prompt: ''});
	const names = 'value' in parsed && Array.isArray(parsed.value) ? parsed.value.map(String) : [];
	return Object.fromEntries(
		names.flatMap((written) => {
			const name = link.exec(written)?.groups?.name?.trim() ?? '';
			return name === '' || name.includes(',') || names.includes(name) ? [] : [[name, written]];
		}),
	);
}

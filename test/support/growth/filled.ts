/** A document that grows in one direction: about so many characters of what it is named after. */
export type Shape = {name: string; text: (characters: number) => string};

/** Parts, one after the other, until there are so many characters. */
export function filled(characters: number, part: (index: number) => string): string {
	const parts: string[] = [];
	for (let length = 0; length < characters; length += parts.at(-1)?.length ?? 0) parts.push(part(parts.length));
	return parts.join('');
}

/** A shape that repeats a text, between what begins and ends a document. */
export function repeated(name: string, part: string | ((index: number) => string), start: string, end = '\n'): Shape {
	const partOf = typeof part === 'string' ? () => part : part;
	return {name, text: (characters) => start + filled(characters, partOf) + end};
}

/** What a paragraph begins with as its label: the words of it, and how long it is with its marks. */
type Lead = {label: string; length: number; isAlone: boolean};

/** In marks it ends in a colon, a full stop or the line; without marks in a colon, and is short. */
const lead =
	/^\s*(?:(?<marks>\*\*|__|\*|_)(?<marked>[^*_\n]{1,80}?)(?:[.:?!](?<close>\k<marks>)|\k<marks>\s?(?:[:.]|$|(?=\n)))|(?<plain>[\p{L}][\p{L} /&'’()-]{1,40}?):(?=\s|$))\s*/u;

/** The label of a paragraph; undefined where it has none. */
export function paragraphLabel(text: string): Lead | undefined {
	const found = lead.exec(text);
	const label = found?.groups?.marked ?? found?.groups?.plain;
	if (!found || label === undefined) return undefined;
	return {label, length: found[0].length, isAlone: text.slice(found[0].length).trim() === ''};
}

/** A sentence within a paragraph that begins with a label: "Goal: no late ferry", "The aim - no late ferry". */
const within = /^(?:(?:our|the|its|my) )?(?<label>\p{L}[\p{L} /&'’-]{1,30}?)(?::| [-–—])\s/iu;

/** The label of a sentence that is not the first of its paragraph; undefined where it has none. */
export function sentenceLabel(text: string): string | undefined {
	// One that code spans over is cut in it.
	if (text.split('`').length % 2 === 0) return undefined;
	return within.exec(text)?.groups?.label;
}

/** The sentences of a paragraph, each with the line of it in which it begins. */
export function sentencesWithLines(text: string): {text: string; line: number}[] {
	const sentences: {text: string; line: number}[] = [];
	let line = 0;
	for (const part of text.split(/(?<=[.!?;]["”’)*_]{0,3})(?=\s+["“(*_]{0,3}[\p{Lu}\p{Lo}\d])|\n(?=\|)/u)) {
		const begins = part.length - part.trimStart().length;
		const skipped = newLines(part.slice(0, begins));
		if (/[\p{L}\p{N}]/u.test(part)) sentences.push({text: part.trim().replaceAll(/\s+/g, ' '), line: line + skipped});
		line += newLines(part);
	}

	return sentences;
}

function newLines(text: string): number {
	return text.split('\n').length - 1;
}

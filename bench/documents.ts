/** A document of no known template with about so many bytes: sections of text, lists, code and tables. */
export function documentOf(bytes: number): string {
	const parts = ['# A system of many parts\n\nWhat is said of each part stands under its own heading.\n'];
	let length = 0;
	for (let number = 1; length < bytes; number++) {
		const part = partOf(number);
		parts.push(part);
		length += part.length;
	}

	return parts.join('\n');
}

/** About 2.5 kB; one in six is a chapter, the others stand in it. */
function partOf(number: number): string {
	const line = `Part ${number} keeps its own state, answers [whoever asks](https://example.org/${number}) and`;
	const blocks = [
		`${line}\n${line}\n${line}\nnothing else.`,
		`- **Fast**: ${line}\n- **Small**: ${line}\n  - nested\n  - nested deeper\n\n    with a text of its own`,
		'```json\n{"part": 1}\n# no heading\n```',
		'| part | size |\n|---|---|\n| one | 1 |\n| two | 2 |',
		`1. ${line}\n\n   \`\`\`\n   code in a list\n   \`\`\`\n2. ${line}`,
		`> ${line}\n> ${line}`,
	];
	const body = Array.from({length: 3}, () => blocks.join('\n\n')).join('\n\n');
	return `${number % 6 === 1 ? '##' : '###'} Part ${number}\n\n${body}\n`;
}

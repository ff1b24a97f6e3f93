import {rules} from './rules/table.ts';
import type {About, Levels} from './types.ts';

/** The page of all rules, as Markdown. */
export function rulesDocument(): string {
	const rows = rules.map(
		({id, code, promise, about, levels, fixes = ''}) =>
			`| \`${id}\` | ${code} | ${promise} | ${aboutText(about)} | ${levelsText(levels.own)} | ${levelsText(levels.foreign)} | ${fixes} |`,
	);
	return `# Rules

\`rfc-wizard check\` looks at documents with these rules. How grave what they find is depends on how far along the document is: while it is a draft, in review, and once it is approved. Documents of a known template are looked at with the profile \`own\`, all others with \`foreign\`; \`strict\` is \`own\` with warnings as errors. A rule says what it is about: answers, or any text. Where a template asks for none of these answers, the rule has nothing to say about its documents; where it asks for some, and not for the first one, the rule takes them as \`foreign\`.

A comment switches rules off for its document: \`<!-- rfc-wizard-disable dates: the house keeps them elsewhere -->\`. For all documents of a folder, [the file of the house](house.md) says how grave a rule is.

\`rfc-wizard check --fix\` mends what can be mended without asking anybody, as the last column says, and reports the rest; with \`--diff\` it only shows what it would write. What it wrote is undone by \`rfc-wizard edit FILE --undo\`.

| rule | code | what it holds a document to | about | own: draft, review, approved | foreign | \`--fix\` |
|---|---|---|---|---|---|---|
${rows.join('\n')}
`;
}

function aboutText(about: About): string {
	return about === 'any text' ? about : about.map((path) => `\`${path}\``).join(', ');
}

function levelsText({draft, review, approved}: Levels): string {
	return draft === review && review === approved ? draft : `${draft}, ${review}, ${approved}`;
}

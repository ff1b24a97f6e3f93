import {rules} from './rules/table.ts';
import type {Levels} from './types.ts';

/** The page of all rules, as Markdown. */
export function rulesDocument(): string {
	const rows = rules.map(
		({id, code, promise, levels, fixes = ''}) =>
			`| \`${id}\` | ${code} | ${promise} | ${levelsText(levels.own)} | ${levelsText(levels.foreign)} | ${fixes} |`,
	);
	return `# Rules

\`rfc-wizard check\` looks at documents with these rules. How grave what they find is depends on how far along the document is: while it is a draft, in review, and once it is approved. Documents of a known template are looked at with the profile \`own\`, all others with \`foreign\`; \`strict\` is \`own\` with warnings as errors. Where a template does not ask for what a rule looks at, the rule takes its documents as \`foreign\`.

A comment switches rules off for its document: \`<!-- rfc-wizard-disable dates: the house keeps them elsewhere -->\`. For all documents of a folder, [the file of the house](house.md) says how grave a rule is.

\`rfc-wizard check --fix\` mends what can be mended without asking anybody, as the last column says, and reports the rest; with \`--diff\` it only shows what it would write. What it wrote is undone by \`rfc-wizard edit FILE --undo\`.

| rule | code | what it holds a document to | own: draft, review, approved | foreign | \`--fix\` |
|---|---|---|---|---|---|
${rows.join('\n')}
`;
}

function levelsText({draft, review, approved}: Levels): string {
	return draft === review && review === approved ? draft : `${draft}, ${review}, ${approved}`;
}

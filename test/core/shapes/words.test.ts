import fc from 'fast-check';
import {expect, it} from 'vitest';
import {read} from '../../../source/core/document/read.ts';
import {write} from '../../../source/core/document/write.ts';
import {asSections} from '../../../source/core/edit/sections.ts';
import {templateOfDocument} from '../../../source/core/foreign/template.ts';

const numRuns = Number(process.env.RFC_LAW_RUNS ?? 50) * 4;

/** Lines in which each `@` becomes a word that stands nowhere else. */
const blocks: readonly string[] = [
	'@ and @.',
	'**Pros**:',
	'Cons:',
	'_Advantages_',
	'- @',
	'- **@**: @',
	'- **@:** @',
	'* @ - @',
	'- @: @',
	'1. @\n2. @',
	'- @\n  - @',
	'- @\n\n  @',
	'- **Pros**: @\n- **Cons**:\n  - @\n  - @',
	'- Pros: @\n- @',
	'- Good, because @\n- Bad, because @',
	'- @\n  - Mitigation: @\n  - Owner: @',
	'- [ ] @\n- [x] @',
	'- @ (owner: @, due: 2026-01-02)',
	'- @ (owner: @, due: @)',
	'| Risk | Impact | Mitigation |\n|---|---|---|\n| @ | High | @ |',
	'| Risk | Impact |\n|---|---|\n| @ | @ | @ |\n| | @ |',
	'| Metric | Target |\n|---|---|\n| @ | @ |\n| @ |',
	'| Option | Pros | Cons |\n|---|---|---|\n| @ | @<br>@ | @ |',
	'| Question | Owner |\n|---|---|\n| @ | @ |\n| @ | @ |',
	'```\n@\n# @\n```',
	'<!-- @ -->',
	'> @',
	'---',
	'### @',
	'### Option 1: @',
	'### Option 2: @',
	'### Phase 1: @ (Week 1-@)',
	'### Phase 2: @ (@)',
	'#### Pros',
	'#### Cons',
	'#### @',
	'[@]: https://example.org/@',
];

const headings: readonly string[] = [
	'## Alternatives',
	'## Considered options',
	'## Risks',
	'## Implementation plan',
	'## Phases',
	'## Success metrics',
	'## Goals',
	'## Non-goals',
	'## Open questions',
	'## Option 1: @',
	'## Option 2: @',
	'## Summary',
	'## Motivation',
	'## Proposal',
	'## Rollback',
	'## Widgets',
];

const section = fc
	.tuple(
		fc.constantFrom(...headings),
		fc.array(
			fc.tuple(fc.constantFrom(...blocks), fc.constantFrom('\n', '\n\n')).map((parts) => parts.join('')),
			{maxLength: 6},
		),
	)
	.map(([heading, parts]) => `${heading}\n\n${parts.join('')}\n`);

const documents = fc.array(section, {minLength: 1, maxLength: 5}).map((sections) => {
	let count = 0;
	return `# Title\n\n${sections.join('\n')}`.replaceAll('@', () => `word${++count}x`);
});

it('every word of a document is in an answer or in the path of one, whatever shapes are taken, and no byte moves', {
	timeout: 600_000,
}, () => {
	fc.assert(
		fc.property(documents, (text) => {
			const template = templateOfDocument(text);
			const reading = read(template, text);
			const paths = [...template.sections.values()].flatMap(({path}) => path);
			// A heading with nothing but sections under it stays, and is no answer.
			const owners = text.match(/^##+ .*(?=\n+###)/gm) ?? [];
			const known = [JSON.stringify(asSections(template, reading)), ...paths, ...owners].join(' ');
			const words = [...text.matchAll(/word\d+x/g)].map(([word]) => word);
			expect(words.filter((word) => !known.includes(word))).toEqual([]);
			expect(write(template, text, reading.answers, reading.marks).text).toBe(text);
		}),
		{numRuns},
	);
});

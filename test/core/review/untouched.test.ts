import {describe, expect, it} from 'vitest';
import {type Answers, withValue} from '../../../source/core/answers/answers.ts';
import {render} from '../../../source/core/document/render.ts';
import {templateOfDocument} from '../../../source/core/foreign/template.ts';
import {reviewOf} from '../../../source/core/review/check.ts';
import {untouched} from '../../../source/core/review/rules/untouched.ts';
import {toldBy} from '../../support/review.ts';
import {scaffold} from '../../support/scaffold.ts';
import {exampleText, shipped, templateNames} from '../../support/templates.ts';

const today = '2026-11-20';
const told = (line: number) => [`error ${line}: This is a template that nobody has filled in.`];

function toldOf(name: string, text: string): string[] {
	const template = shipped(name);
	return reviewOf({template, text, profile: 'own', today}, [untouched]).map(
		({severity, line, message}) => `${severity} ${line}: ${message}`,
	);
}

describe.each(templateNames)('a document of %s', (name) => {
	it.each(['Draft', 'Review', 'Approved', 'proposed', 'accepted', 'rejected'])('is untouched as %s', (status) => {
		const text = scaffold(name).replace(/Draft|proposed/, status);
		expect(toldOf(name, text)).toEqual(told(text.split('\n').findIndex((line) => line.startsWith('# ')) + 1));
	});

	it('is untouched where the example of the template is all that stands in it', () => {
		const template = shipped(name);
		const title: Answers = {title: 'Carts'};
		const texts = template.interview.questions.filter(({kind}) => kind === 'text');
		const answers = texts.reduce((before, {path, example = ''}) => withValue(before, path, example), title);
		const text = render(template, answers);
		expect(toldOf(name, text)).toHaveLength(1);
	});

	it('is none with one answer, or with words where nothing is asked', () => {
		expect(toldOf(name, scaffold(name).replace('_To be decided_', 'Carts are lost at night.'))).toEqual([]);
		expect(toldOf(name, `${scaffold(name)}\n## Background\n\nCarts are lost at night.\n`)).toEqual([]);
	});

	it('is none when it is finished', () => {
		expect(toldOf(name, exampleText(name))).toEqual([]);
	});
});

const brackets = `# RFC: [Title]

**Status**: Draft

## Summary
[What this is about, in two sentences]

## Proposed Solution

### Architecture
[Diagrams, and what talks to what]

### Technology Choices
- **Option A**: [Technology] - [For and against]
- **Option B**: [Technology] - [For and against]
- **Selected**: [Technology] - [Why]

## Implementation Plan

### Phase 1: Foundation (Week 1-2)
- [ ] Set up what is needed

## Success Metrics
- **Performance**: [Targets]
`;

describe('a house format with brackets', () => {
	it('is untouched as long as brackets outnumber answers', () => {
		expect(toldBy(untouched, brackets)).toEqual(told(1));
	});

	it('is none when most of them are answered', () => {
		const text = brackets.replaceAll(/\[[A-Z][^\]]+\]/g, 'Carts move to Redis');
		expect(toldBy(untouched, text)).toEqual([]);
	});
});

const foreign: readonly (readonly [string, string, boolean])[] = [
	['headings alone', '# T\n\n## Context\n\n## Decision\n\n## Consequences\n', true],
	[
		'comments alone',
		'# T\n\n## Context\n\n<!-- Why? -->\n\n## Decision\n\n<!-- What?\n\nAnd who? -->\n\n## Status\n',
		true,
	],
	[
		'braces',
		'# T\n\n## Context\n\n{{Why {now}?\nSay it.}}\n\n## Decision\n\n- {What}\n\n## Consequences\n\n- Good, because {gain}\n',
		true,
	],
	['brackets and dots', '# T\n\n## Context\n\n[Why]\n\n## Options\n\n- [one]\n- …\n\n## Decision\n\n...\n', true],
	['angles', '# T\n\n## Context\n\n<why it matters>\n\n## Options\n\nTBD\n\n## Decision\n\nTODO\n', true],
	['one section in words', '# T\n\n## Context\n\nCarts are lost.\n\n## Decision\n\n## Consequences\n', false],
	[
		'links',
		'# T\n\n## Context\n\n[The ticket](https://example.org)\n\n## Decision\n\n[adr-7]\n[adr-7][1]\n\n## Links\n\n<https://example.org>\n',
		false,
	],
	[
		'footnotes',
		'# T\n\n## Context\n\nCarts are lost [RFC 7].\n\n## Decision\n\nRedis [RFC 8] keeps all of them.\n\n## Links\n\nNone.\n',
		false,
	],
	['code', '# T\n\n## Context\n\n```json\n{\n\t"a": 1\n}\n```\n\n## Decision\n\n## Links\n', false],
	[
		'words under the title',
		`# T\n\n${'Carts are lost at night. '.repeat(10)}\n\n## Context\n\n## Decision\n\n## Links\n`,
		false,
	],
	['a note without sections', '# T\n\nTBD\n', false],
];

it.each(foreign)('of a document of another house with %s', (_, text, isUntouched) => {
	const found = reviewOf({template: templateOfDocument(text), text, profile: 'foreign', today}, [untouched]);
	expect(found.length).toBe(isUntouched ? 1 : 0);
});

it('takes time in proportion to the text', () => {
	const hostile = ['<!--', '{', '[a', '<a b ', '[ ', '\n \n', '**a', '| ', '<'].map((part) => part.repeat(200_000));
	for (const text of hostile)
		expect(toldBy(untouched, `# T\n\n## A\n\n${text}\n\n## B\n\n## C\n`).length).toBeLessThan(2);
});

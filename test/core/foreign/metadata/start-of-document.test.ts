import {describe, expect, it} from 'vitest';
import type {Answers} from '../../../../source/core/answers/answers.ts';
import {keptIn} from '../../../../source/core/document/kept.ts';
import {read} from '../../../../source/core/document/read.ts';
import {write} from '../../../../source/core/document/write.ts';
import {templateOfDocument} from '../../../../source/core/foreign/template.ts';

const rest = '\n\n## Motivation\n\nCarts are lost.\n';

/** How documents of other houses begin, what is read of that, an answer that changes, and what is written for it. */
const starts: readonly [name: string, start: string, said: Answers, change: Answers, changed: string][] = [
	[
		'names as links',
		'# Carts\n\n- Authors: [Ann](mailto:ann@x.org), Bo\n- Status: [DRAFT](/README.md#draft)',
		{author: ['Ann', 'Bo'], status: 'DRAFT'},
		{author: ['Ann', 'Cy'], status: 'Review'},
		'# Carts\n\n- Authors: [Ann](mailto:ann@x.org), Cy\n- Status: [Review](/README.md#draft)',
	],
	[
		'a status behind a stage',
		'---\nstage: web team\nstatus: accepted\n---\n\n# Carts',
		{status: 'accepted', metadata: {stage: 'web team'}},
		{status: 'rejected'},
		'---\nstage: web team\nstatus: rejected\n---\n\n# Carts',
	],
	[
		'keys with spaces',
		'---\nstart date: 2026-01-29\nrfc pr: "#7"\n---\n\n# Carts',
		{created: '2026-01-29', metadata: {'rfc-pr': '#7'}},
		{created: '2026-02-01'},
		'---\nstart date: 2026-02-01\nrfc pr: "#7"\n---\n\n# Carts',
	],
	[
		'a day in words',
		'- Start Date: 28 Feb 2026\n- Comments Due: March 3, 2026\n- RFC PR: #7\n\n# Carts',
		{created: '2026-02-28', metadata: {'comments-due': '2026-03-03', 'rfc-pr': '#7'}},
		{created: '2026-02-01'},
		'- Start Date: 1 Feb 2026\n- Comments Due: March 3, 2026\n- RFC PR: #7\n\n# Carts',
	],
	[
		'a day in brackets, and more behind it',
		'# Carts\n\nDate: [2026-02-28] (first draft)\nStatus: Draft',
		{created: '2026-02-28', status: 'Draft', metadata: {'date-note': 'first draft'}},
		{created: '2026-02-01'},
		'# Carts\n\nDate: [2026-02-01] (first draft)\nStatus: Draft',
	],
	[
		'a day that could be two',
		'# Carts\n\nDate: 01/02/2026\nStatus: Draft',
		{status: 'Draft', metadata: {date: '01/02/2026'}},
		{status: 'Review'},
		'# Carts\n\nDate: 01/02/2026\nStatus: Review',
	],
	[
		'a subtitle above the labels',
		'# Carts\n\nor, *how to keep them*\n\nAuthor: Ann Lee\n\nStatus: Draft',
		{author: ['Ann Lee'], status: 'Draft'},
		{status: 'Review'},
		'# Carts\n\nor, *how to keep them*\n\nAuthor: Ann Lee\n\nStatus: Review',
	],
	[
		'names and a day below the title',
		'# Carts\n\nAnn Lee and Bo Roy\\\nJune 30, 2026',
		{author: ['Ann Lee', 'Bo Roy'], created: '2026-06-30'},
		{created: '2026-07-01'},
		'# Carts\n\nAnn Lee and Bo Roy\\\nJuly 1, 2026',
	],
	[
		'an owner in bold without a colon',
		'# Carts\n\n**Owner** [Ann Lee](https://x.org/ann)',
		{author: ['Ann Lee']},
		{author: ['Bo']},
		'# Carts\n\n**Owner** Bo',
	],
	[
		'people in other roles',
		'# Carts\n\n- Author: Ann\n- Reviewers: Bo, Cy\n- Co-authors: (to be found)',
		{author: ['Ann'], metadata: {reviewers: ['Bo', 'Cy'], 'co-authors': '(to be found)'}},
		{metadata: {reviewers: ['Bo']}},
		'# Carts\n\n- Author: Ann\n- Reviewers: Bo\n- Co-authors: (to be found)',
	],
	[
		'names in a list below a bullet',
		'# Carts\n\n- Status: Draft\n- Authors:\n  - Ann\n  - Bo',
		{author: ['Ann', 'Bo'], status: 'Draft'},
		{author: ['Ann', 'Cy']},
		'# Carts\n\n- Status: Draft\n- Authors:\n  - Ann\n  - Cy',
	],
	[
		'a list of names as the last of the head',
		'# Carts\n\n**Status:** Draft\n\n**Authors:**\n\n* Ann\n* Bo',
		{author: ['Ann', 'Bo'], status: 'Draft'},
		{author: ['Bo']},
		'# Carts\n\n**Status:** Draft\n\n**Authors:**\n\n* Bo',
	],
];

function readOf(text: string): Answers {
	const {title: _, motivation: __, ...others} = read(templateOfDocument(text), text).answers;
	return others;
}

describe.each(starts)('a document that begins with %s', (_name, start, said, change, changed) => {
	const text = start + rest;
	const own = templateOfDocument(text);
	const {answers, marks} = read(own, text);

	it('is read, without a word twice', () => {
		expect(readOf(text)).toEqual(said);
		expect(answers.title).toBe('Carts');
	});

	it('stays as it is', () => {
		expect(write(own, text, answers, marks).splices).toEqual([]);
	});

	it('is changed in its own form', () => {
		const metadata = answers.metadata
			? {metadata: {...(answers.metadata as Answers), ...(change.metadata as Answers)}}
			: {};
		const next = write(own, text, {...answers, ...change, ...metadata}, marks).text;
		expect(next).toBe(changed + rest);
		expect(readOf(next)).toMatchObject(change);
	});
});

it.each([
	'| | |\n|---|---|\n| **Status** | Draft |\n| Author | Ann |',
	'| Status | Author |\n|---|---|\n| Draft | Ann |',
	'- Status: Draft\n- Author: Ann',
	'Author: Ann\n\nStatus: Draft',
])('what is read of a head is not kept as well: %j', (head) => {
	const text = `# Carts\n\n${head}${rest}`;
	const reading = read(templateOfDocument(text), text);
	expect(reading.answers).toMatchObject({status: 'Draft', author: ['Ann']});
	expect(keptIn(reading)).toEqual([]);
});

it.each([
	['above the title', '# Carts\n\nor, how to keep them\n\n- Status: Draft\n- Author: Ann'],
	['of several lines', '- Status: Draft\n- Note: how to keep\n  them\n\n# Carts'],
])('words in the head that no question is for are kept: %s', (_, start) => {
	const text = start + rest;
	const kept = keptIn(read(templateOfDocument(text), text)).map((part) => part.text);
	expect(kept.join('\n')).toMatch(/how to keep\s+them/);
	expect(kept.join('\n')).not.toContain('Draft');
});

/** What names a document, with the title that is read, and the lines that another one changes. */
const titles: readonly [text: string, title: string | undefined, changed: string][] = [
	['# Carts\n\n## Summary\n\nShort.\n', 'Carts', '# Other\n\n## Summary\n\nShort.\n'],
	['[a]: b\n\n# Carts\n\n## Summary\n\nShort.\n', 'Carts', '[a]: b\n\n# Other\n\n## Summary\n\nShort.\n'],
	['# Meta\n\n- Name: Carts\n\n## Summary\n\nShort.\n', 'Carts', '# Meta\n\n- Name: Other\n\n## Summary\n\nShort.\n'],
	[
		'# Meta\n\n- Name: Carts\n- Status: x\n\n# Summary\n\nShort.\n\n# Risks\n\nFew.\n',
		'Carts',
		'# Meta\n\n- Name: Other\n- Status: x\n\n# Summary\n\nShort.\n\n# Risks\n\nFew.\n',
	],
	[
		'- Feature Name: carts\n- Start Date: 2026-01-01\n\n# Summary\n\nShort.\n\n# Motivation\n\nWords.\n',
		'carts',
		'- Feature Name: Other\n- Start Date: 2026-01-01\n\n# Summary\n\nShort.\n\n# Motivation\n\nWords.\n',
	],
	[
		'---\nfeature: carts\n---\n\n# Summary\n\nShort.\n\n# Motivation\n\nWords.\n',
		'carts',
		'---\nfeature: Other\n---\n\n# Summary\n\nShort.\n\n# Motivation\n\nWords.\n',
	],
	[
		'---\ntitle: Carts\n---\n\n# PRP-7: Carts\n\n## Summary\n\nShort.\n',
		'Carts',
		'---\ntitle: Other\n---\n\n# PRP-7: Other\n\n## Summary\n\nShort.\n',
	],
	[
		'# Carts\n\nIntroduction.\n\n# Summary\n\nShort.\n\n# Motivation\n\nWords.\n',
		'Carts',
		'# Other\n\nIntroduction.\n\n# Summary\n\nShort.\n\n# Motivation\n\nWords.\n',
	],
	['tags: []\n---\n\n# Carts\n\n## Summary\n\nShort.\n', 'Carts', 'tags: []\n---\n\n# Other\n\n## Summary\n\nShort.\n'],
	['## Carts\n\nWords.\n\n#### Idea\n\nMore.\n', 'Carts', '## Other\n\nWords.\n\n#### Idea\n\nMore.\n'],
	[
		'# Carts\n\n## Summary\n\nShort.\n\n## Motivation\n\nWords.\n\n# Appendix\n\nMore.\n',
		'Carts',
		'# Other\n\n## Summary\n\nShort.\n\n## Motivation\n\nWords.\n\n# Appendix\n\nMore.\n',
	],
	['# Carts\n\n# Idea\n\nWords.\n', 'Carts', '# Other\n\n# Idea\n\nWords.\n'],
	['# Summary\n\nShort.\n\n# Motivation\n\nWords.\n', undefined, ''],
	['## Summary\n\nShort.\n\n## Motivation\n\nWords.\n', undefined, ''],
];

describe.each(titles)('the title of %j', (text, title, changed) => {
	it('is read and changed wherever it is said', () => {
		const own = templateOfDocument(text);
		const {answers, marks} = read(own, text);
		expect(answers.title).toBe(title);
		expect(write(own, text, answers, marks).splices).toEqual([]);
		if (title !== undefined) expect(write(own, text, {...answers, title: 'Other'}, marks).text).toBe(changed);
	});
});

it.each([
	['a table of what it is about', '# Carts\n\n| Name | Type | Version |\n|---|---|---|\n| a | b | 1 |'],
	['prose with a colon below prose', '# Carts\n\nWords.\n\nNote: more words.'],
	['code with one label', '# Carts\n\n```\nStatus: 200\nbody\n```'],
	['a colon in bold prose', '# Carts\n\n**Status** of carts is what we look at.'],
])('nothing is read of %s', (_, start) => {
	const text = start + rest;
	const {metadata, status, author, created} = read(templateOfDocument(text), text).answers;
	expect([metadata, status, author, created]).toEqual([undefined, undefined, undefined, undefined]);
});

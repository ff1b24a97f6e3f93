import process from 'node:process';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {keptIn} from '../../../source/core/document/kept.ts';
import {read} from '../../../source/core/document/read.ts';
import {write} from '../../../source/core/document/write.ts';
import {templateOfDocument} from '../../../source/core/foreign/template.ts';
import {cleanLine} from '../../../source/core/text/clean.ts';
import {anyText} from '../../support/hostile.ts';
import {shipped} from '../../support/templates.ts';

const template = shipped('staff-rfc');
const rest = '\n## Summary\n\nSessions move.\n\n## Motivation\n\n### Problem\n\nSign-outs.\n';

/** How people write the same three values at the start of a document. */
const forms: readonly [form: string, start: string, changed: string, added: string][] = [
	[
		'as the template has them',
		'# RFC: T\n\n**Author**: Ann Lee\n**Status**: Review\n**Created**: 2026-01-02\n',
		'**Status**: Approved',
		'**Scope**: team',
	],
	[
		'with the colon inside',
		'# RFC: T\n\n**Author:** Ann Lee\n**Status:** Review\n**Created:** 2026-01-02\n',
		'**Status:** Approved',
		'**Scope:** team',
	],
	[
		'with underscores',
		'# RFC: T\n\n__Author__: Ann Lee\n__Status__: Review\n__Created__: 2026-01-02\n',
		'__Status__: Approved',
		'__Scope__: team',
	],
	['plain', '# RFC: T\n\nAuthor: Ann Lee\nStatus: Review\nCreated: 2026-01-02\n', 'Status: Approved', 'Scope: team'],
	[
		'as bullets',
		'# RFC: T\n\n- **Author**: Ann Lee\n- **Status**: Review\n- **Created**: 2026-01-02\n',
		'- **Status**: Approved',
		'- **Scope**: team',
	],
	[
		'in two forms',
		'# RFC: T\n\n**Author**: Ann Lee\n**Status:** Review\n**Created:** 2026-01-02\n',
		'**Status:** Approved',
		'**Scope:** team',
	],
	[
		'broken by tags',
		'# RFC: T\n\n**Author**: Ann Lee<br>\n**Status**: Review<br />\n**Created**: 2026-01-02<br>\n**Updated**: 2026-01-03\n',
		'**Status**: Approved<br />',
		'**Scope**: team',
	],
	[
		'broken by backslashes',
		'# RFC: T\n\n**Author:** Ann Lee\\\n**Status:** Review\\\n**Created:** 2026-01-02\n',
		'**Status:** Approved\\',
		'**Scope:** team',
	],
	[
		'as a table',
		'# RFC: T\n\n| | |\n|---|---|\n| Author | Ann Lee |\n| Status | Review |\n| Created | 2026-01-02 |\n',
		'| Status | Approved |',
		'| Scope | team |',
	],
	[
		'as columns of a table',
		'# RFC: T\n\n| Author | Status | Created |\n|---|---|---|\n| Ann Lee | Review | 2026-01-02 |\n',
		'| Ann Lee | Approved | 2026-01-02 |',
		'| Author | Status | Created | Scope |',
	],
	[
		'in code',
		'# RFC: T\n\n```\nAuthor: Ann Lee\nStatus: Review\nCreated: 2026-01-02\n```\n',
		'Status: Approved',
		'Scope: team',
	],
	[
		'in TOML',
		'+++\nauthor = "Ann Lee"\nstatus = "Review"\ncreated = 2026-01-02\n+++\n\n# RFC: T\n',
		'status = "Approved"',
		'scope = "team"',
	],
	[
		'wholly in bold',
		'# RFC: T\n\n**Author: Ann Lee**\n**Status: Review**\n**Created: 2026-01-02**\n',
		'**Status: Approved**',
		'**Scope: team**',
	],
	[
		'under other names',
		'# RFC: T\n\n- Proposed by: Ann Lee\n- RFC Status: Review\n- Start Date: 2026-01-02\n',
		'- RFC Status: Approved',
		'- Scope: team',
	],
	[
		'with names below their label',
		'# RFC: T\n\n**Authors:**\n\n- Ann Lee\n\n**Status:** Review\n\n**Created:** 2026-01-02\n',
		'**Status:** Approved',
		'**Scope:** team',
	],
	[
		'with paragraphs of other labels between',
		'# RFC: T\n\n**Author:** Ann Lee\n\n**Release**: 1.2\n\n**Status**: Review\n\n**Created**: 2 January 2026\n',
		'**Status**: Approved',
		'**Scope**: team',
	],
	[
		'in front matter',
		'---\nauthor: Ann Lee\nstatus: Review\ncreated: 2026-01-02\n---\n\n# RFC: T\n',
		'status: Approved',
		'scope: team',
	],
	[
		'in front matter, with capitals',
		'---\nAuthor: Ann Lee\nStatus: Review\nCreated: 2026-01-02\n---\n\n# RFC: T\n',
		'Status: Approved',
		'scope: team',
	],
	[
		'above the title',
		'**Author:** Ann Lee\n**Status:** Review\n**Created:** 2026-01-02\n\n# RFC: T\n',
		'**Status:** Approved',
		'**Scope:** team',
	],
];

describe.each(forms)('labelled values at the start of a document of ours, %s', (_form, start, changed, added) => {
	const text = start + rest;
	const {answers, marks} = read(template, text);

	it('are read', () => {
		expect(answers).toMatchObject({title: 'T', author: ['Ann Lee'], status: 'Review', created: '2026-01-02'});
	});

	it('are left as they are', () => {
		expect(write(template, text, answers, marks).text).toBe(text);
	});

	it('are changed in place', () => {
		const next = write(template, text, {...answers, status: 'Approved'}, marks).text.split('\n');
		const lines = text.split('\n');
		expect(next.length).toBe(lines.length);
		expect(next.filter((line, index) => line !== lines[index])).toEqual([changed]);
	});

	it('get another one in their form, and lose one', () => {
		const more = write(template, text, {...answers, scope: 'team'}, marks).text;
		expect(more.split('\n').map((line) => line.replaceAll(/ +/g, ' '))).toContain(added);
		expect(read(template, more).answers).toEqual({...answers, scope: 'team'});
		const {status: _, ...without} = answers;
		expect(read(template, write(template, text, without, marks).text).answers).toEqual(without);
	});
});

it('a tag behind one value is part of it', () => {
	const text = `# RFC: T\n\n**Author**: Ann<br>\n**Status**: Review\n**Created**: 2026-01-02\n${rest}`;
	expect(read(template, text).answers.author).toEqual(['Ann<br>']);
});

it('hold any words in any of these forms', () => {
	const words = anyText.map(cleanLine).filter((text) => text !== '');
	fc.assert(
		fc.property(fc.constantFrom(...forms), words, words, ([, start], name, other) => {
			const text = start + rest;
			const {answers, marks} = read(template, text);
			const changed = {...answers, author: [name, other]};
			expect(read(template, write(template, text, changed, marks).text).answers).toEqual(changed);
		}),
		{numRuns: Number(process.env.RFC_LAW_RUNS ?? 150)},
	);
});

describe.each(['|', ' · ', '  ', ';', ' — ', '<br>'])('several values on one line, with %j between them', (between) => {
	const line = `**Status:** Draft${between}**Author:** Ann${between}**Date:** 2026-01-01`;

	it.each([
		['a document of ours', template, `# RFC: T\n\n${line}\n${rest}`],
		['a document of ours, in its own marks', template, `# RFC: T\n\n${line.replaceAll(':**', '**:')}\n${rest}`],
	])('are read and changed in %s, each for itself', (_name, known, text) => {
		const {answers, marks} = read(known, text);
		expect([answers.status, answers.author, answers.created]).toEqual(['Draft', ['Ann'], '2026-01-01']);
		expect(write(known, text, answers, marks).text).toBe(text);
		const changed = {...answers, status: 'Review', author: ['Bo']};
		expect(write(known, text, changed, marks).text).toBe(text.replace('Draft', 'Review').replace('Ann', 'Bo'));
	});

	it('are read and changed in a document of another house', () => {
		const text = `# T\n\n${line}\n\n## Idea\n\nWords.\n`;
		const own = templateOfDocument(text);
		const {answers, marks} = read(own, text);
		expect(answers).toMatchObject({status: 'Draft', author: ['Ann'], created: '2026-01-01'});
		const changed = {...answers, status: 'In review', author: ['Bo']};
		expect(write(own, text, changed, marks).text).toBe(text.replace('Draft', 'In review').replace('Ann', 'Bo'));
	});
});

it('what a document of ours says in its head besides is kept', () => {
	const text = `# RFC: T\n\n- Author: Ann\n- Release: 1.2\n- Status: Draft\n${rest}`;
	const reading = read(template, text);
	expect(reading.answers).toMatchObject({author: ['Ann'], status: 'Draft'});
	expect(keptIn(reading).map((part) => part.text)).toEqual(['- Release: 1.2']);
});

import {describe, expect, it} from 'vitest';
import type {Answers} from '../../../source/core/answers/answers.ts';
import {read} from '../../../source/core/document/read.ts';
import {newDraft} from '../../../source/core/draft/new-draft.ts';
import {rewrite} from '../../../source/core/edit/rewrite.ts';
import {templateOfDocument} from '../../../source/core/foreign/template.ts';
import type {Template} from '../../../source/core/template/parse.ts';
import {shipped} from '../../support/templates.ts';

const today = '2026-12-01';

function after(text: string, changes: Answers, template?: Template): string {
	const own = template ?? templateOfDocument(text);
	const {answers, marks} = read(own, text);
	const draft = {
		...newDraft(own.interview, 'd', '2026-12-01T00:00:00.000Z'),
		answers: {...answers, ...changes},
		marks,
		base: {path: 'a.md', text},
	};
	const rewritten = rewrite(template, draft, text, text, today);
	if (!('text' in rewritten)) throw new Error('conflict');
	return rewritten.text;
}

/** The lines that an edit adds and takes out. */
function changed(text: string, changes: Answers, template?: Template): string[] {
	const [old, now] = [text, after(text, changes, template)].map((one) => one.split('\n'));
	const gone = old?.filter((line) => !now?.includes(line)).map((line) => `-${line}`) ?? [];
	return [...gone, ...(now?.filter((line) => !old?.includes(line)).map((line) => `+${line}`) ?? [])];
}

const summary = '\n\n## Summary\n\nWe keep carts in Redis.\n';

/** How documents tell at which day they came to a status, and the line that a change to Accepted adds. */
const forms: [name: string, text: string, line: string][] = [
	[
		'columns at the head',
		'| Status | Date |\n|---|---|\n| Proposed | 2026-09-01 |\n| In discussion | 2026-09-10 |',
		'| Accepted      | 2026-12-01 |',
	],
	[
		'three columns at the head',
		'| Date | Status | By |\n|---|---|---|\n| 2026-09-01 | Proposed | Ann |\n| 2026-09-10 | In discussion | Bo |',
		'| 2026-12-01 | Accepted      |    |',
	],
	[
		'a table below a heading',
		'## Status\n\n| Date | State |\n|---|---|\n| 2026-09-01 | Draft |\n| 2026-09-10 | In discussion |',
		'| 2026-12-01 | Accepted      |',
	],
	[
		'a table of one row',
		'## Status\n\n| Date | State |\n|---|---|\n| 2026-09-01 | Draft |',
		'| 2026-12-01 | Accepted |',
	],
	[
		'a list that begins with days',
		'## Status\n\n- 2026-09-01: Draft\n- 2026-09-10: In discussion (Ann)',
		'- 2026-12-01: Accepted',
	],
	[
		'a list that ends with days',
		'## Status\n\n- Draft (2026-09-01)\n- In discussion since 2026-09-10, see #5',
		'- 2026-12-01: Accepted',
	],
	[
		'days as people write them',
		'## Status\n\n1. 1 Sep 2026 - Draft\n2. **10 Sep 2026** - In discussion',
		'3. 2026-12-01: Accepted',
	],
];

describe.each(forms)('a status in %s', (_, head, line) => {
	const text = `# Keep carts\n\n${head}${summary}`;

	it('changes by a new row of that day, and the rows before stay', () => {
		expect(changed(text, {status: 'Accepted'})).toEqual([`+${line}`]);
		const written = after(text, {status: 'Accepted'});
		expect(read(templateOfDocument(written), written).answers.status).toBe('Accepted');
		expect(written.indexOf(line)).toBeGreaterThan(written.indexOf('n discussion'));
	});

	it('has no row more where something else changes', () => {
		expect(changed(text, {summary: 'Gone.'})).toEqual(['-We keep carts in Redis.', '+Gone.']);
	});
});

it('is the newest row where the newest stand first', () => {
	const text = `# Keep carts\n\n## Status\n\n- 2026-09-10: Review\n- 2026-09-01: Draft${summary}`;
	expect(after(text, {status: 'Accepted'})).toContain('## Status\n\n- 2026-12-01: Accepted\n- 2026-09-10: Review\n');
});

it('takes the day with it that stands beside it', () => {
	const text = `# Keep carts\n\n## Status\n\nDraft on 2026-09-01${summary}`;
	expect(changed(text, {status: 'Accepted'})).toEqual(['-Draft on 2026-09-01', '+Accepted on 2026-12-01']);
	const given = {status: 'Accepted', metadata: {'status-date': '2026-11-11'}};
	expect(changed(text, given)).toContain('+Accepted on 2026-11-11');
});

it.each([
	['| Status | Date |\n|---|---|\n| Proposed | soon |\n| In discussion | later |'],
	['| Author | Role |\n|---|---|\n| Ann Lee | driver |\n| Bo Ray | approver |'],
])('never takes the names of columns for values: %j', (table) => {
	const {answers} = read(
		templateOfDocument(`# Keep carts\n\n${table}${summary}`),
		`# Keep carts\n\n${table}${summary}`,
	);
	expect(JSON.stringify({status: answers.status, author: answers.author, metadata: answers.metadata})).not.toMatch(
		/Date|Role/,
	);
});

it.each(['Proposal', 'Accepted', 'Discussion'])('takes %s for a status beside its label', (status) => {
	const text = `# Keep carts\n\n| Status | ${status} |\n|---|---|\n| Priority | High |\n| Size | Small |${summary}`;
	expect(read(templateOfDocument(text), text).answers.status).toBe(status);
});

/** What a house keeps of its documents, and the line that a change to Accepted adds. */
const histories: [name: string, text: string, line: string | undefined][] = [
	[
		'a list',
		'## History\n\n- 2026-09-01: Proposed by Ann Lee\n- 2026-09-05: Load test repeated',
		'- 2026-12-01: Accepted',
	],
	[
		'a table',
		'## History\n\n| Date | Status | By |\n|---|---|---|\n| 2026-09-01 | Draft | Ann |\n| 2026-09-10 | Proposed | Ann |',
		'| 2026-12-01 | Accepted |     |',
	],
	[
		'columns of other names',
		'## Changelog\n\n| When | What | Who |\n|---|---|---|\n| 2026-09-07 | Proposed | Maya |',
		'| 2026-12-01 | Accepted |      |',
	],
	['prose', '## Revision history\n\nAnn began it in September.', undefined],
	['a list of versions', '## Changelog\n\n- 1.1: a second queue\n- 1.0: begun', undefined],
];

describe.each(histories)('a history in the form of %s', (_, history, line) => {
	const added = line === undefined ? [] : [`+${line}`];

	it('gets the row of a change in a document of any house', () => {
		const text = `# Keep carts\n\n- Status: Proposed\n- Author: Ann Lee${summary}\n${history}\n`;
		expect(changed(text, {status: 'Accepted'})).toEqual(['-- Status: Proposed', '+- Status: Accepted', ...added]);
	});

	it('gets it in a document of ours, which gets no second one', () => {
		const staff = shipped('staff-rfc');
		const text = `<!-- rfc-wizard: staff-rfc 0.2.0 -->\n\n# RFC: Keep carts\n\n**Author**: Ann Lee\\\n**Status**: Draft\\\n**Created**: 2026-09-01\\\n**Updated**: 2026-12-01${summary}\n${history}\n`;
		const written = after(text, {status: 'Approved'}, staff);
		if (line !== undefined) expect(written).toMatch(/2026-12-01[ |:]+Approved/);
		expect(written.split('\n').filter((one) => /^## (?:History|Changelog|Revision)/.test(one))).toHaveLength(1);
	});
});

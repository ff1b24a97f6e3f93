import {readdirSync, readFileSync} from 'node:fs';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {isSame} from '../../../source/core/answers/answers.ts';
import {inEarlierForm} from '../../../source/core/document/form.ts';
import {read} from '../../../source/core/document/read.ts';
import {render} from '../../../source/core/document/render.ts';
import {asFileOf} from '../../../source/core/edit/as-file.ts';
import {inNewestForm} from '../../../source/core/edit/new-form/new-form.ts';
import {anyDocument} from '../../support/arbitrary.ts';
import {shipped} from '../../support/templates.ts';

const staff = shipped('staff-rfc');
const folder = new URL('../../fixtures/documents-of-0.1/', import.meta.url);
const documents = readdirSync(folder).filter((name) => !name.startsWith('madr-'));

function moved(text: string): string {
	const result = inNewestForm(staff, text);
	return 'text' in result ? result.text : JSON.stringify(result);
}

describe('a document of an earlier form', () => {
	it.each(documents)('says the same in the newest one: %s', (name) => {
		const text = readFileSync(new URL(`${name}/document.md`, folder), 'utf8');
		const result = inNewestForm(staff, text);
		if ('isNewest' in result) return;
		const after = moved(text);
		const {sections: _, ...answers} = asFileOf(staff, after);
		const {sections: __, ...before} = asFileOf(staff, text);
		expect(answers).toEqual(before);
		expect(after).not.toMatch(/\*\*Option [A-Z]\*\*/);
		expect(inNewestForm(staff, after)).toEqual({isNewest: true});
	});

	it('says the same, whatever its answers are', () => {
		fc.assert(
			fc.property(anyDocument(staff.interview), ({answers, marks}) => {
				const text = render(inEarlierForm(staff), answers, marks);
				const after = inNewestForm(staff, text);
				// What the earlier form cannot say so that it is read, nothing can move.
				const before = read(staff, text);
				if ('isNewest' in after || !isSame(before.answers, answers) || !isSame(before.marks, marks)) return;
				const {answers: said, marks: marked} = read(staff, 'text' in after ? after.text : '');
				expect({said, marked}).toEqual({said: answers, marked: marks});
			}),
			{numRuns: Number(process.env.RFC_LAW_RUNS ?? 30), seed: 20261130},
		);
	});
});

const body = (options: string, more = ''): string =>
	`# RFC: Carts\n\n**Author**: Ann Lee\n**Status**: Draft\n\n## Proposed Solution\n\n### Technology Choices\n\n${options}\n${more}`;
const plain = body('- **Option A**: Queue - One broker.\n- **Selected**: Queue - It is known.\n  - **Pros**: fast');

describe('moving a document', () => {
	it('puts options under one name, and says what a reviewer has to know first', () => {
		expect(moved(plain)).toBe(
			'# RFC: Carts\n\n**Author**: Ann Lee\\\n**Status**: Draft\n\n## At a Glance\n\n- **To decide**: Option 1, Queue.\n- **Because**: It is known.\n' +
				'- **Missing**: An approver; a way back; a measure of success; a plan.\n\n' +
				'## Proposed Solution\n\n### Technology Choices\n\n- **Selected**: Option 1 - It is known.\n\n' +
				'## Alternatives Considered\n\n### Option 1: Queue (selected)\n\nOne broker.\n\n- **Pros**: fast\n',
		);
	});

	it.each([
		['a section of their own, behind what it stood behind', '\n## Cost for Tenants\n\nNone.\n\n## Risks\n\n* None.\n'],
		['a comment', '\n<!-- ask Ben -->\n'],
		['where a link leads', '\n[wiki]: https://example.com/wiki\n'],
		[
			'a table in their own hand',
			'\n## Risks\n\n| Risk   | Impact | Seen |\n|:-------|--------|------|\n| Breaks | High   | yes  |\n',
		],
		['a heading of their own for a section', '\n## Unresolved Questions\n\n1) Who pays?\n'],
	])('keeps %s', (_, more) => {
		const after = moved(plain + more);
		for (const part of more.split('\n\n')) expect(after).toContain(part.trim());
		expect(after).toContain('### Option 1: Queue (selected)');
	});

	it('keeps line ends, and what stands above the title', () => {
		const text = `---\nticket: 12\n---\n\n<!-- rfc-wizard: staff-rfc -->\n\n${plain}`.replaceAll('\n', '\r\n');
		const after = moved(text);
		expect(
			after.startsWith('---\r\nticket: 12\r\n---\r\n\r\n<!-- rfc-wizard: staff-rfc -->\r\n\r\n# RFC: Carts\r\n'),
		).toBe(true);
		expect(after.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
	});

	it('leaves one that has the newest form as it is', () => {
		expect(inNewestForm(staff, render(staff, {title: 'Carts', options: [{name: 'Queue'}]}))).toEqual({isNewest: true});
		expect(inNewestForm(shipped('madr'), '# Carts\n')).toEqual({isNewest: true});
	});
});

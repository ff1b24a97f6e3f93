import {describe, expect, it} from 'vitest';
import {read} from '../../../source/core/document/read.ts';
import {newDraft} from '../../../source/core/draft/new-draft.ts';
import {keptBothIn} from '../../../source/core/edit/kept-both.ts';
import {rewrite} from '../../../source/core/edit/rewrite.ts';
import {saidOfBlanks} from '../../../source/core/edit/said-already.ts';
import {templateOfDocument} from '../../../source/core/foreign/template.ts';
import {keptBoth} from '../../../source/core/review/rules/kept-both.ts';
import {toldBy} from '../../support/review.ts';
import {shipped} from '../../support/templates.ts';

const staff = shipped('staff-rfc');
const text = '# RFC: A\n\n## Summary\n\nShort.\n\n## Known risks\n\nWe look at it.\n';
const foreign = '# A\n\n## Idea\n\nShort.\n\n## Risks\n\nWe look at it.\n';
const comment = (says: string) => `<!-- rfc-wizard-keeps-both risks: ${says} -->`;

/** The document after a risk is put in beside what it says of risks. */
function besides(document: string, says: string, isOwn = true): string {
	const template = isOwn ? staff : undefined;
	const {answers, marks} = read(template ?? templateOfDocument(document), document);
	const draft = newDraft(staff.interview, 'd', '2026-11-20T12:00:00.000Z');
	const changed = {...draft, answers: {...answers, risks: [{risk: 'Late'}]}, marks, doubles: {risks: {says}}};
	const rewritten = rewrite(template, {...changed, base: {path: 'a.md', text: document}}, document, document, '');
	return 'text' in rewritten ? rewritten.text : 'conflicts';
}

describe('an answer beside a line that may say the same', () => {
	it.each([
		['our template', text, '## Known risks', true],
		['another house', foreign, '## Risks', false],
	])('is remembered in a comment: %s', (_, document, says, isOwn) => {
		const after = besides(document, says, isOwn);
		expect(after.split('\n').slice(0, 3)).toContain(comment(says));
		expect([after.includes('We look at it.'), after.includes('Late')]).toEqual([true, true]);
	});

	it('has one comment, however often it is written', () => {
		const once = besides(text, '## Known risks');
		const {answers, marks} = read(staff, once);
		const draft = newDraft(staff.interview, 'd', '2026-11-20T12:00:00.000Z');
		const next = {
			...draft,
			answers: {...answers, summary: 'Shorter.'},
			marks,
			doubles: {risks: {says: '## Known risks'}},
		};
		const again = rewrite(staff, {...next, base: {path: 'a.md', text: once}}, once, once, '');
		expect('text' in again && keptBothIn(again.text)).toHaveLength(1);
	});

	it('is not asked about again, also when the answer has gone meanwhile', () => {
		const gone = text.replace('## Summary', () => `${comment('## Known risks')}\n\n## Summary`);
		expect(saidOfBlanks(staff, read(staff, text)).map(({path}) => path)).toEqual(['risks']);
		expect(saidOfBlanks(staff, read(staff, gone))).toEqual([]);
		const moved = gone.replace('\n## Known risks', '\n## Key risks');
		expect(saidOfBlanks(staff, read(staff, moved)).map(({path}) => path)).toEqual(['risks']);
	});

	it.each([
		['## Known risks', 'Risks stands beside "## Known risks", which may say the same; somebody chose to keep both.'],
		['## Known risks -- all', 'This keeps Risks beside "## Known risks -- all", which is no longer there.'],
		['## Old risks', 'This keeps Risks beside "## Old risks", which is no longer there.'],
	])('is told by check: %s', (says, message) => {
		const document = text.replace('## Summary', () => `${comment(says)}\n\n## Summary`);
		expect(toldBy(keptBoth, document)).toEqual([expect.stringContaining(message)]);
	});

	it('is found again where the line has dashes in it', () => {
		const document = `${text.replace('## Known risks', '## Risks -- all')}`;
		expect(toldBy(keptBoth, besides(document, '## Risks -- all'))).toEqual([
			expect.stringContaining('chose to keep both'),
		]);
	});
});

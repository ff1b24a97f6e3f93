import {describe, expect, it} from 'vitest';
import {fixed} from '../../../source/core/review/fix.ts';
import {statusChoiceLeft} from '../../../source/core/review/rules/status-choice-left.ts';
import {statusKnown} from '../../../source/core/review/rules/status-known.ts';
import {supersedeLinks} from '../../../source/core/review/rules/supersede-links.ts';
import {stageOf} from '../../../source/core/review/status.ts';
import {examinedAs, foundBy, statusIn, toldBy} from '../../support/review.ts';

const rest = '\n\n## Motivation\n\nWe lose 90 carts a day.\n';

/** Documents that are in review, by what their status is written as. */
const documents: Readonly<Record<string, readonly (readonly [name: string, text: string])[]>> = {
	answer: [
		['a line that the template has', `# RFC: Carts\n\n**Status**: Review${rest}`],
		['a bullet', `# Carts\n\n- Status: Review${rest}`],
		['a label that ends within its emphasis', `# Carts\n\n**Status:** Review${rest}`],
		['a label in underscores', `# Carts\n\n__Status__: Review${rest}`],
		['a plain line', `# Carts\n\nStatus: Review${rest}`],
		['a label of several words', `# Carts\n\n- RFC Status: Review${rest}`],
		['a label of another name', `# Carts\n\n- State: Review${rest}`],
		['front matter', `---\nstatus: Review\n---\n\n# Carts${rest}`],
		['the head of a table', `# Carts\n\n| Status | Review |\n|---|---|\n| Author | Ann |${rest}`],
		['a row of a table', `# Carts\n\n| Field | Value |\n|---|---|\n| Status | Review |\n| Author | Ann |${rest}`],
		['a bullet in a document of ours', `# RFC: Carts\n\n- Status: Review${rest}`],
		['a row in a document of ours', `# RFC: Carts\n\n| Status | Review |\n|---|---|\n| Author | Ann |${rest}`],
		['a table without a head', `# Carts\n\n| | |\n|---|---|\n| Status | Review |\n| Author | Ann |${rest}`],
		['a label, and a section that says another', `# Carts\n\n- Status: Review\n\n## Status\n\nDraft${rest}`],
		['a column', `# Carts\n\n| Status | Author | Date |\n|---|---|---|\n| Review | Ann | 2026-01-01 |${rest}`],
		['one of two columns', `# Carts\n\n| Status | Author |\n|---|---|\n| Review | Ann |${rest}`],
	],
	'front matter': [
		['a key beside one that is wrong', `---\nauthor: @ann\nstatus: Review\n---\n\n# Carts${rest}`],
		['a list between brackets', `---\nstatus: [Review]\n---\n\n# Carts${rest}`],
		['a list below its key', `---\nstatus:\n  - Review\nauthor: Ann\n---\n\n# Carts${rest}`],
	],
	line: [
		['a line of a paragraph', `# Carts\n\nWe sell much.\nStatus: Review\nMore words.${rest}`],
		['a label with a wide colon', `# Carts\n\nStatus： Review${rest}`],
		['a bullet within another', `# Carts\n\n- Metadata\n  - Status: Review\n  - Author: Ann${rest}`],
		['a section about the document', `# Carts\n\n## Metadata\n\n- Status: Review${rest}`],
		['such a section at the end', `# Carts${rest}\n## Document control\n\n- Status: Review\n`],
	],
	section: [
		['a section', `# Carts\n\n## Status\n\nReview${rest}`],
		['a section that the template has not', `# RFC: Carts\n\n## Status\n\nReview${rest}`],
		['a section at the end', `# Carts${rest}\n## Status\n\nReview\n`],
		[
			'a section beside others of the first level',
			'# Carts\n\nWords.\n\n# Status\n\nReview\n\n# Motivation\n\nWords.\n',
		],
		['a section with a line below its heading', `Carts\n=====\n\nStatus\n------\n\nReview${rest}`],
		['a section with a number', `# Carts\n\n## 1. Status\n\nReview${rest}`],
		['a section with a colon', `# Carts\n\n## Status:\n\nReview${rest}`],
		['a heading that says it', `# Carts\n\n## Status: Review\n\nWords.${rest}`],
		['a bullet in a section', `# Carts\n\n## Status\n\n- Review${rest}`],
		['a box that is ticked', `# Carts\n\n## Status\n\n- [ ] Draft\n- [x] Review\n- [ ] Accepted${rest}`],
		['a label in a section', `# Carts\n\n## Status\n\n**Status**: Review${rest}`],
		['emphasis in a section', `# Carts\n\n## Status\n\n**Review**${rest}`],
		['a section behind a comment', `# Carts\n\n## Status\n\n<!-- Draft | Accepted -->\n\nReview${rest}`],
		['a section behind its day', `# Carts\n\n## Status\n\nDate: 2026-01-01\n\nReview${rest}`],
	],
};

describe.each(Object.entries(documents))('a status that is written as %s', (form, texts) => {
	const written = (status: string): [string, string][] =>
		texts.map(([name, text]) => [name, text.replace(/\bReview\b/, status)]);

	it.each(written('Review'))('is found in %s, at its place', (_, text) => {
		const status = statusIn(text);
		expect(status).toMatchObject({text: expect.stringMatching(/^(?:\*\*)?Review(?:\*\*)?$/), form});
		expect(text.slice(status?.start, status?.end)).toContain('Review');
		expect(stageOf(status?.text)).toBe('review');
		expect(foundBy(statusKnown, text)).toEqual([]);
	});

	it.each(written('Reveiw'))('is mended in %s', (_, text) => {
		expect(foundBy(statusKnown, text)).toHaveLength(1);
		expect(fixed(examinedAs(text)).examined.text).toBe(text.replace('Reveiw', 'Review'));
	});

	it.each(written('Rejected'))('asks for a reason in %s', (_, text) => {
		expect(toldBy(supersedeLinks, text)).toEqual([expect.stringMatching(/It is rejected, and does not say why/)]);
	});

	it.each(written('Draft / Review / Approved'))('is seen to be a choice in %s', (_, text) => {
		expect(foundBy(statusChoiceLeft, text)).toHaveLength(1);
		expect(stageOf(statusIn(text)?.text)).toBe('draft');
	});

	it.each(written('~~Draft~~ Review'))('is what is not struck out in %s', (_, text) => {
		expect(stageOf(statusIn(text)?.text)).toBe('review');
	});
});

describe('no status of the document', () => {
	it.each([
		['a quotation', `# Carts\n\n> Status: Review${rest}`],
		['code', `# Carts\n\n\`\`\`\nStatus: Review\n\`\`\`${rest}`],
		['a comment', `# Carts\n\n- Status: <!-- Review -->${rest}`],
		['what is struck out', `# Carts\n\n- Status: ~~Review~~${rest}`],
		['that of a part', `# Carts${rest}\n## Implementation\n\n### Status\n\nReview\n`],
		['a section without words', `# Carts\n\n## Status\n\n-\n${rest}`],
		['boxes of which none is ticked', `# Carts\n\n## Status\n\n- [ ] Draft\n- [ ] Review${rest}`],
		['one of several bullets', `# Carts\n\n## Status\n\n- Draft\n- Review${rest}`],
		[
			'a table of several',
			`# Carts\n\n| Part | Owner | Status |\n|---|---|---|\n| A | Ann | Review |\n| B | Ben | Draft |${rest}`,
		],
	])('is %s', (_, text) => {
		expect(statusIn(text)).toBeUndefined();
	});
});

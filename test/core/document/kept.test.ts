import {describe, expect, it} from 'vitest';
import {keptIn} from '../../../source/core/document/kept.ts';
import {read} from '../../../source/core/document/read.ts';
import {write} from '../../../source/core/document/write.ts';
import {templateOfDocument} from '../../../source/core/foreign/template.ts';
import {corpusSample} from '../../support/corpus.ts';
import {exampleText, shipped} from '../../support/templates.ts';

const staff = shipped('staff-rfc');
const madr = shipped('madr');

const told = (text: string, template = staff) =>
	keptIn(read(template, text)).map(({headings, text: own, after}) => [headings.join(' > '), own, after]);

describe('what stays as it is', () => {
	it('is nothing in a document of the template', () => {
		expect(told(exampleText('staff-rfc'))).toEqual([]);
		expect(told(exampleText('madr'), madr)).toEqual([]);
	});

	it('is a section that no question is for, after the question whose answer stands before it', () => {
		const text =
			'# RFC: A\n\n## Summary\n\nShort.\n\n## House rules\n\nOurs.\n\n### More\n\n## Risks\n\n## Costs\n\n\n## Appendix\n';
		expect(told(text)).toEqual([
			['RFC: A > House rules', '## House rules\n\nOurs.\n\n### More', 'summary'],
			['RFC: A > Costs', '## Costs', 'risks'],
		]);
	});

	it('is text under a heading that holds something else', () => {
		const text =
			'# RFC: A\n\nOurs.\n\n**Status**: Draft\n\n## Risks\n\nNone, as\nfar as we know.\n\n- a\n\n<!-- told -->\n';
		expect(told(text)).toEqual([
			['RFC: A', 'Ours.', 'title'],
			['RFC: A > Risks', 'None, as\nfar as we know.\n\n- a\n\n<!-- told -->', 'risks'],
		]);
	});

	it('is what stands before the first heading, and no comment', () => {
		expect(told('Ours.\n\n# RFC: A\n\n<!-- rfc-wizard: staff-rfc -->\n')).toEqual([['', 'Ours.', undefined]]);
	});

	it('is no section within the text of a person, but one behind those that are known', () => {
		const text =
			'# A\n\n## Decision Outcome\n\nChosen option: "B", because\n\n### Reasons\n\n### Consequences\n\n- Good, because x\n\n### Ours\n\nText.\n';
		expect(told(text, madr)).toEqual([['A > Decision Outcome > Ours', '### Ours\n\nText.', 'consequences.bad']]);
	});

	it('keeps its section when all answers in it are taken away', () => {
		const text = '# A\n\n## Decision Outcome\n\n### Consequences\n\n- Good, because x\n\n### Ours\n\nText.\n';
		expect(write(madr, text, {title: 'A'}).text).toContain('## Decision Outcome\n\n### Ours\n\nText.\n');
	});

	it('is told by its offsets, and stands in no answer, in documents of any house', () => {
		for (const {name, text} of corpusSample(20)) {
			for (const template of [staff, templateOfDocument(text)]) {
				const reading = read(template, text);
				const kept = keptIn(reading);
				let at = 0;
				for (const {start, end, text: own} of kept) {
					expect(start, name).toBeGreaterThanOrEqual(at);
					expect(text.slice(start, end).replaceAll(/\r\n?/g, '\n').trimEnd(), name).toBe(own.trimEnd());
					at = end;
				}
			}
		}
	});
});

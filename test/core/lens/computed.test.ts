import {describe, expect, it} from 'vitest';
import {type Answers, withValue} from '../../../source/core/answers/answers.ts';
import {read} from '../../../source/core/document/read.ts';
import {render} from '../../../source/core/document/render.ts';
import {write} from '../../../source/core/document/write.ts';
import {asFileOf} from '../../../source/core/edit/as-file.ts';
import {parseTemplate} from '../../../source/core/template/parse.ts';
import {shipped} from '../../support/templates.ts';

const template = shipped('staff-rfc');
const answers: Answers = {
	title: 'A store for carts',
	criteria: [
		{name: 'Cost', weight: 60},
		{name: 'Speed', weight: 40},
	],
	options: [
		{name: 'Files', scores: {Cost: 9, Speed: 4}},
		{name: 'Table', scores: {Cost: 6, Speed: 8}},
	],
};
const document = render(template, answers);

function after(text: string, path: string, value: Answers[string]): string {
	const before = read(template, text);
	return write(template, text, withValue(before.answers, path, value), before.marks).text;
}

const scored = (cost: number) => [
	{name: 'Files', scores: {Cost: cost, Speed: 4}},
	{name: 'Table', scores: {Cost: 6, Speed: 8}},
];

describe('what is computed in a document', () => {
	it('is written beside what it is computed from', () => {
		expect(document).toContain('| Option | Cost (60%) | Speed (40%) | Total |');
		expect(document).toContain('| Files | 9 | 4 | 7.00 |\n| Table | 6 | 8 | 6.80 |');
		expect(document).toMatch(/\n\n\*\*Recommendation\*\*: Files has the highest total, 7\.00/);
	});

	it('is no answer', () => {
		expect(read(template, document).answers).toMatchObject(answers);
		expect(JSON.stringify(read(template, document).answers)).not.toContain('7.00');
	});

	it('follows the answers that it is computed from', () => {
		const changed = after(document, 'options', scored(5));
		expect(changed).toContain('| Files | 5 | 4 | 4.60 |\n| Table | 6 | 8 | 6.80 |');
		expect(changed).toContain('**Recommendation**: Table has the highest total, 6.80');
		expect(changed.match(/Recommendation/g)).toHaveLength(1);
	});

	it('stays as somebody left it, and what is worked out in a column follows', () => {
		const byHand = document.replace('7.00 |', '7.1 |').replace(/highest total.*/, 'my vote.');
		const before = read(template, byHand);
		expect(write(template, byHand, before.answers, before.marks).text).toBe(byHand);
		const titled = after(byHand, 'title', 'Carts');
		expect(titled).toContain('7.1 |');
		expect(titled).toContain('**Recommendation**: Files has the my vote.');
		expect(after(byHand, 'options', scored(8))).toContain('| Files | 8 | 4 | 6.40 |');
		expect(after(byHand, 'options', scored(8))).toContain('**Recommendation**: Files has the my vote.');
	});

	it('is all worked out anew when one of the answers changes, also where only numbers were changed by hand', () => {
		const byHand = document.replace('6.80 |', '9.99 |').replace('0.20 ahead', '9.99 ahead');
		expect(byHand).toContain('9.99 ahead');
		const more = after(byHand, 'options', [...scored(9), {name: 'Memory', scores: {Cost: 1, Speed: 1}}]);
		expect(more).toContain('| Table | 6 | 8 | 6.80 |\n| Memory | 1 | 1 | 1.00 |');
		expect(more).toContain('**Recommendation**: Files has the highest total, 7.00');
	});

	it('stays as somebody left it as a plan, too', () => {
		const planned = after(document, 'phases', [{name: 'Build', when: {weeks: [1, 2]}}]);
		const started = after(planned, 'start', '2026-01-05');
		expect(started).toContain('    Build :2026-01-05, 14d\n');
		const byHand = started.replace('14d', '21d');
		const before = read(template, byHand);
		expect(write(template, byHand, before.answers, before.marks).text).toBe(byHand);
		expect(after(byHand, 'summary', 'Carts stay.')).toContain('    Build :2026-01-05, 21d\n');
		expect(after(byHand, 'start', '2026-02-02')).toContain('    Build :2026-01-05, 21d\n');
		expect(after(started, 'start', '2026-02-02')).toContain('    Build :2026-02-02, 14d\n');
	});

	it('stays out when somebody took it out, but for the column of the matrix', () => {
		const without = document
			.replaceAll(/ (?:Total|7\.00|6\.80) \|\n/g, '\n')

			.replace('|---|---|---|---|', '|---|---|---|')
			.replace(/\*\*Recommendation.*\n\n/, '');
		expect(without).not.toContain('Total');
		const changed = after(without, 'options', scored(5));
		expect(changed).toContain('| Cost (60%) | Speed (40%) | Total |');
		expect(changed).not.toContain('**Recommendation**');
	});

	it('is text of a person once they have changed it, told with the rest that no key holds', () => {
		const byHand = document.replace(/highest total.*/, 'my vote.');
		expect(asFileOf(template, byHand).sections).toMatchObject([{text: '**Recommendation**: Files has the my vote.'}]);
		expect(asFileOf(template, document).sections).toBeUndefined();
	});

	it('goes with the last of what it is computed from', () => {
		const bare = after(document, 'options', [{name: 'Files'}, {name: 'Table'}]);
		expect(bare).not.toContain('Recommendation');
	});

	it('is not mistaken for a criterion of the same name, nor the other way round', () => {
		const named = {
			...answers,
			criteria: [{name: 'Total'}, {name: 'Speed'}],
			options: [{name: 'Files', scores: {Total: 3}}],
		};
		const text = render(template, named);
		expect(read(template, text).answers).toMatchObject(named);
		expect(text).toContain('| Option | \\Total | Speed | Total |');
	});
});

describe('a template', () => {
	const body = (text: string) =>
		parseTemplate(
			`---\ntemplate: x\ntitle: X\nversion: 1\nfile: slug\ninterview:\n  define:\n    title:\n      kind: line\n      label: Title\n      prompt: What?\n      required: draft\n---\n# {{title}}\n\n${text}\n`,
		);

	it.each([
		['of nothing that is known', '{{=totals}}', '{{=totals}} cannot be computed; what can is recommendation'],
		['by which nobody could find it', '{{=recommendation}}', 'needs words before it'],
		['in the middle of a line', 'So {{=recommendation}} it is.', 'stands at the end of a line'],
	])('is told where it computes something %s', (_, text, message) => {
		expect(body(text)).toMatchObject({faults: [{line: 16, message: expect.stringContaining(message)}]});
	});

	it('keeps the wording of the version that wrote it', () => {
		const phases = [
			{name: 'Build', when: {weeks: [1, 2]}, team: 'Web'},
			{name: 'Move', when: {weeks: [3, 4]}},
		];
		const text = render(template, {title: 'Carts', start: '2027-01-04', phases});
		const [own, web] = ['    Move :2027-01-18, 14d\n', '    section Web\n    Build :2027-01-04, 14d\n'];
		expect(text).toContain(own + web);
		const earlier = text.replace(own + web, `${web}    section No team\n${own}`);
		expect(after(earlier, 'title', 'Shop')).toBe(earlier.replaceAll('Carts', 'Shop'));
		expect(after(earlier, 'start', '2027-01-11')).toContain('    section No team\n    Move :2027-01-25, 14d\n');
	});
});

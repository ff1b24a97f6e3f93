import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Answers} from '../../../source/core/answers/answers.ts';
import {read} from '../../../source/core/document/read.ts';
import {render} from '../../../source/core/document/render.ts';
import {write} from '../../../source/core/document/write.ts';
import {parseTemplate} from '../../../source/core/template/parse.ts';
import {shipped} from '../../support/templates.ts';

const template = shipped('staff-rfc');

const criteria = [
	{name: 'Latency', weight: 60, question: 'What does a read take?'},
	{name: 'Effort', weight: 40},
];
const options = [{name: 'Keep'}, {name: 'Redis', selected: true}];
const scored = [{name: 'Keep', scores: {Latency: 2}}, options[1] ?? {}];
const drivers: Answers = {title: 'Carts', criteria, scale: {min: 1, max: 5}, options};
const matrix: Answers = {...drivers, options: scored};

const list =
	'### Decision Drivers\n\n**Scale**: 1 to 5\n\n- **Latency** (60%): What does a read take?\n- **Effort** (40%)\n';
const grid =
	'### Decision Matrix\n\n**Scale**: 1 to 5\n\n| Option | Latency (60%) | Effort (40%) | Total |\n|---|---|---|---|\n| Keep | 2 |  |  |\n| Redis |  |  |  |\n\n- **Latency**: What does a read take?\n';

describe('criteria', () => {
	it.each([
		['are a list while nothing is scored', drivers, list, 'Matrix'],
		['head a matrix from the first score on', matrix, grid, 'Drivers'],
	])('%s', (_, answers, expected, other) => {
		const text = render(template, answers);
		expect(text).toContain(expected);
		expect(text).not.toContain(`### Decision ${other}`);
		expect(read(template, text).answers).toEqual(answers);
	});

	it.each([
		['with the first score', drivers, matrix],
		['with the last one that goes', matrix, drivers],
	])('change their place %s', (_, from, to) => {
		const text = render(template, from);
		expect(write(template, text, to).text).toBe(render(template, to));
	});

	it('leave what somebody has put beside them where it is', () => {
		const note = 'Agreed with Search on Monday.';
		const text = render(template, drivers).replace('- **Latency**', `${note}\n\n- **Latency**`);
		const {text: written} = write(template, text, matrix);
		expect(written).toContain(`### Decision Drivers\n\n${note}\n`);
		expect(written).toContain(grid);
		expect(written.split('Latency').length).toBe(render(template, matrix).split('Latency').length);
	});

	it('stay in a matrix that a document has before there is a score', () => {
		const text = render(template, matrix).replace('| Keep | 2 |', '| Keep |  |');
		const {answers} = read(template, text);
		expect(answers).toEqual(drivers);
		expect(write(template, text, {...answers, criteria: [...criteria, {name: 'Cost'}]}).text).toContain(
			'| Option | Latency (60%) | Effort (40%) | Cost | Total |',
		);
		expect(write(template, text, matrix).text).toBe(render(template, matrix));
	});

	it('are the same ones in a list that stands beside their matrix', () => {
		const text = render(template, matrix).replace('### Decision Matrix', `${list}\n### Decision Matrix`);
		const {answers} = read(template, text);
		expect(answers).toEqual(matrix);
		const renamed = [{...criteria[0], name: 'Reads'}, criteria[1] ?? {}];
		const keep = {name: 'Keep', scores: {Reads: 2}};
		const {text: written} = write(template, text, {...answers, criteria: renamed, options: [keep, options[1] ?? {}]});
		expect(written).toContain('- **Reads** (60%): What does a read take?');
		expect(written).not.toContain('Latency');
	});

	it('are read back, and written as anew, whatever is scored', () => {
		const score = fc.option(fc.integer({min: 1, max: 5}), {nil: undefined});
		const anyAnswers = fc.tuple(fc.subarray(criteria), score, score).map(([some, first, second]): Answers => {
			const scoresOf = (value: number | undefined): Answers =>
				value === undefined || !some[0] ? {} : {scores: {[some[0].name]: value}};
			return {
				title: 'Carts',
				...(some.length > 0 ? {criteria: some} : {}),
				options: [
					{name: 'Keep', ...scoresOf(first)},
					{name: 'Redis', ...scoresOf(second)},
				],
			};
		});
		fc.assert(
			fc.property(anyAnswers, anyAnswers, (from, to) => {
				const text = render(template, from);
				expect(read(template, text).answers).toEqual(from);
				expect(write(template, text, to).text).toBe(render(template, to));
			}),
			{numRuns: 12},
		);
	});
});

describe('a section that takes turns', () => {
	it('waits for a column of a group', () => {
		const text =
			'---\ntemplate: t\ntitle: T\nversion: 1\nfile: slug\ninterview:\n  define:\n    title: {kind: line, label: Title, prompt: p, guidance: g, example: e, required: draft}\n---\n# {{title}}\n\n## More\n\n<!-- with: options.scores -->\n';
		const template = parseTemplate(text);
		expect(template).toMatchObject({
			faults: [{message: '"options.scores" is not a column of a group, such as options.scores.'}],
		});
	});
});

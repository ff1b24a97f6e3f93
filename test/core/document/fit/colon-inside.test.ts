import {describe, expect, it} from 'vitest';
import {read} from '../../../../source/core/document/read.ts';
import {write} from '../../../../source/core/document/write.ts';
import {shipped} from '../../../support/templates.ts';

const staff = shipped('staff-rfc');
const metrics = (...lines: string[]) =>
	`# RFC: Bells\n\n## Success Metrics\n\n${lines.map((line) => `- ${line}\n`).join('')}`;
const read1 = (text: string) => read(staff, text).answers;

describe('labels of items in bold, with the colon in it', () => {
	const text = metrics('**Speed:** a peal within 4 minutes', '**Cost:** under 900 EUR a year');

	it('are read as they are with the colon behind it', () => {
		expect(read1(text).metrics).toEqual([
			{category: 'Speed', metric: 'a peal within 4 minutes'},
			{category: 'Cost', metric: 'under 900 EUR a year'},
		]);
		expect(read1(text).metrics).toEqual(read1(text.replaceAll(':** ', '**: ')).metrics);
	});

	it('are changed and added in that form', () => {
		const answers = {
			...read1(text),
			metrics: [
				{category: 'Time', metric: 'a peal within 4 minutes'},
				{category: 'Cost', metric: 'under 900 EUR a year'},
				{category: 'Noise', metric: 'no complaint'},
			],
		};
		expect(write(staff, text, answers as never).text).toBe(
			metrics('**Time:** a peal within 4 minutes', '**Cost:** under 900 EUR a year', '**Noise:** no complaint'),
		);
	});

	it('leave items as they are where the colon stands in both places, or in none', () => {
		const both = metrics('**Speed**: a peal', '**Cost:** under 900 EUR');
		expect(read1(both).metrics).toEqual([{category: 'Speed', metric: 'a peal'}, {metric: '**Cost:** under 900 EUR'}]);
		expect(read1(metrics('a **peal:** rung')).metrics).toEqual([{metric: 'a **peal:** rung'}]);
	});
});

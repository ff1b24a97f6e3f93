import {describe, expect, it} from 'vitest';
import type {Json} from '../../../source/core/answers/answers.ts';
import {withValue} from '../../../source/core/answers/answers.ts';
import {read} from '../../../source/core/document/read.ts';
import {saidAlready} from '../../../source/core/edit/said-already.ts';
import {templateOfDocument} from '../../../source/core/foreign/template.ts';

const values: Readonly<Record<string, Json>> = {
	risks: [{risk: 'The quay floods'}],
	phases: [{name: 'Paint the quay'}],
	metrics: [{metric: 'Boats on time', target: '9 of 10'}],
	openQuestions: [{question: 'Who paints the quay?'}],
	options: [{name: 'A second quay'}],
};

/** The lines, from 1, of a document with a table in a chapter of another subject, in which a group seems to stand already. */
function linesSaid(head: string, row: string, path: string): number[] {
	const columns = head.split('|').map(() => '---');
	const table = [head, columns.join('|'), row].map((line) => `| ${line.replaceAll('|', ' | ')} |`).join('\n');
	const text = `# A bell for the ferry\n\n## Design\n\nA bell rings before it leaves.\n\n${table}\n\nIt is loud.\n`;
	const template = templateOfDocument(text);
	const reading = read(template, text);
	const after = {answers: withValue(reading.answers, path, values[path]), marks: reading.marks};
	return saidAlready(template, reading, after).map(({line}) => line + 1);
}

describe('a table in another chapter', () => {
	it.each([
		['phases', 'Wave|Start|End', 'North mole|May|June'],
		['phases', 'Step|Calendar week|In charge', 'Hang it|19|Ann'],
		['phases', 'Etappe|Beginn|Verantwortlich', 'Nordkai|Mai|Ann'],
		['risks', 'What might go wrong|How bad|Cover', 'Rope tears|bad|A spare'],
		['risks', 'Hazard|Odds|Answer', 'Rope tears|low|A spare'],
		['metrics', 'Indicator|Today|Goal', 'Noise|61 dB|40 dB'],
		['openQuestions', 'To clarify|Asked|By when', 'Colour of the rope|Ann|May'],
		['options', 'Way|Plus|Minus', 'Horn|loud|dear'],
	])('is asked about before %s are written anew: %s', (path, head, row) => {
		expect(linesSaid(head, row, path)).toEqual([7]);
	});

	it.each([
		['phases', 'Step|ms', 'ring|40'],
		['phases', 'Name|Type', 'ring|text'],
		['risks', 'Impact|Team', 'more calls|Quay'],
		['metrics', 'Name|Source', 'ring|bell'],
		['openQuestions', 'Question|Answer', 'How loud?|Very'],
		['options', 'Field|Type', 'tone|text'],
	])('that says something else is not taken for %s: %s', (path, head, row) => {
		expect(linesSaid(head, row, path)).toEqual([]);
	});
});

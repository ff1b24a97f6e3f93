import {expect, it} from 'vitest';
import {read} from '../../../source/core/document/read.ts';
import {write} from '../../../source/core/document/write.ts';
import {templateOfDocument} from '../../../source/core/foreign/template.ts';

const documentWith = (mark: string) =>
	`# Scales\n\n## Options\n\n### Option 1: The belt as it is\n\nIt drifts.\n\n### Option 2: A scale at the gate${mark}\n\nOne reading.\n`;
const optionsIn = (text: string) => read(templateOfDocument(text), text).answers.options;

it.each([
	' ✅ **picked**',
	' ✅ picked',
	' **(chosen)**',
	' (picked)',
	' **selected**',
	' ← **this one**',
	' ⭐ our pick',
	' 🏆',
	' ✅',
	' (our choice)',
])('reads %j behind a name as the mark of the chosen one, and moves it', (mark) => {
	const text = documentWith(mark);
	const [first, second] = [
		{name: 'The belt as it is', summary: 'It drifts.'},
		{name: 'A scale at the gate', summary: 'One reading.'},
	];
	expect(optionsIn(text)).toEqual([first, {...second, selected: true}]);
	const answers = {...read(templateOfDocument(text), text).answers, options: [{...first, selected: true}, second]};
	expect(write(templateOfDocument(text), text, answers).text).toBe(
		documentWith('').replace('as it is', `as it is${mark}`),
	);
});

it.each([' we picked', ' **gates**', ' ✅ cheap'])('leaves %j in the name', (words) => {
	expect(optionsIn(documentWith(words))).toMatchObject([{}, {name: `A scale at the gate${words}`}]);
});

import {describe, expect, it} from 'vitest';
import type {Json} from '../../../source/core/answers/answers.ts';
import {withValue} from '../../../source/core/answers/answers.ts';
import {read} from '../../../source/core/document/read.ts';
import {saidAlready} from '../../../source/core/edit/said-already.ts';
import {templateOfDocument} from '../../../source/core/foreign/template.ts';
import {shipped} from '../../support/templates.ts';

/** The lines, from 1, in which a document seems to say already what is answered for the first time. */
function linesSaid(text: string, path: string, value: Json, isOwn = false): number[] {
	const template = isOwn ? shipped('staff-rfc') : templateOfDocument(text);
	const reading = read(template, text);
	const after = {answers: withValue(reading.answers, path, value), marks: reading.marks};
	return saidAlready(template, reading, after).map(({line}) => line + 1);
}

const risks = [{risk: 'The quay floods'}];
const phases = [{name: 'Paint the quay'}];
const metrics = [{metric: 'Boats on time', target: '9 of 10'}];
const openQuestions = [{question: 'Who paints the quay?'}];

describe('a chapter whose heading is none', () => {
	const start = '# A bell for the ferry\n\n## Idea\n\nA bell rings.\n\n';
	it.each([
		[
			'in an outline',
			'- # Idea\n\t- A bell rings\n- # Things to be nervous about\n\t- The rope tears',
			'risks',
			risks,
			3,
		],
		[
			'as an item around others',
			'- Idea\n\t- A bell rings\n- Timetable of it\n\t- May: rope\n\t- June: bell',
			'phases',
			phases,
			3,
		],
		['in capitals', `${start}MATTERS TO DISCUSS\n\nThe tone of it.`, 'openQuestions', openQuestions, 7],
		['with a number', `${start}4.2 Yardsticks\n\nNine boats of ten.`, 'metrics', metrics, 9],
		['in italics', `${start}*What we are afraid of*\n\nThe rope tears.`, 'risks', risks, 7],
		['in HTML', `${start}<h3>Calendar</h3>\n\nRope in May, bell in June.`, 'phases', phases, 7],
	])('is asked about, %s', (_, text, path, value, line) => {
		expect(linesSaid(`${text}\n`, path, value)).toEqual([line]);
	});

	it.each([
		[
			'a sentence',
			`${start}4.2 Calendar of the quay is full in May, so a rope comes later than that.`,
			'phases',
			phases,
		],
		['an item of its own', '- Idea\n\t- A bell rings\n- Timetable\n- Rope', 'phases', phases],
		['link to a chapter', '- [Idea](#idea)\n\t- A bell\n- [Timetable](#timetable)\n\t- Rope', 'phases', phases],
		['capitals of a name', `${start}The MATTERS of the quay.`, 'openQuestions', openQuestions],
	])('is no %s', (_, text, path, value) => {
		expect(linesSaid(`${text}\n`, path, value)).toEqual([]);
	});
});

describe('a chapter of another name', () => {
	const chapter = (heading: string) =>
		`# A bell\n\n## Idea\n\nA bell rings.\n\n## ${heading}\n\nThe rope of it is old.\n`;
	it.each<[string, string, Json]>([
		['Work programme', 'phases', phases],
		['Who does what when', 'phases', phases],
		['Cronograma', 'phases', phases],
		['Itinerary', 'phases', phases],
		['What could still sink it', 'risks', risks],
		['Makes me uneasy', 'risks', risks],
		['Points de vigilance', 'risks', risks],
		['Matters pending', 'openQuestions', openQuestions],
		["We don't know yet", 'openQuestions', openQuestions],
		['Noch zu klären', 'openQuestions', openQuestions],
		['What we will be held to', 'metrics', metrics],
		['Did it pay? When it has paid off', 'metrics', metrics],
		['Woran wir es merken', 'metrics', metrics],
	])('is asked about: %s', (heading, path, value) => {
		expect(linesSaid(chapter(heading), path, value)).toEqual([7]);
	});

	it.each<[string, string, Json]>([
		['Programs of the bell', 'phases', phases],
		['What it can do', 'risks', risks],
		['Knowledge', 'openQuestions', openQuestions],
		['Paid work', 'metrics', metrics],
	])('that is about something else is not: %s', (heading, path, value) => {
		expect(linesSaid(chapter(heading), path, value)).toEqual([]);
	});

	it('is found where chapters are of the first level', () => {
		const text =
			'# Motivation\n\nBoats are late.\n\n**Price of waiting:** Boats are lost.\n\n# Idea\n\nA bell rings.\n';
		expect(linesSaid(text, 'motivation.inaction', 'Twenty cars wait.', true)).toEqual([5]);
	});

	it('is told in a sentence', () => {
		const text = '# A bell\n\n## Idea\n\nA bell rings. If nine boats of ten leave in time by May, it was worth it.\n';
		expect(linesSaid(text, 'metrics', metrics)).toEqual([5]);
	});
});

import {describe, expect, it} from 'vitest';
import {type Answers, itemsAt, type Json, withValue} from '../../../source/core/answers/answers.ts';
import {read} from '../../../source/core/document/read.ts';
import {saidAlready} from '../../../source/core/edit/said-already.ts';
import {shipped} from '../../support/templates.ts';

const staff = shipped('staff-rfc');

/** The lines, from 1, in which a document seems to say already what is written. */
function linesSaid(text: string, path: string, make: (answers: Answers) => Json): number[] {
	const reading = read(staff, text);
	const after = {answers: withValue(reading.answers, path, make(reading.answers)), marks: reading.marks};
	return saidAlready(staff, reading, after).map(({line}) => line + 1);
}

const own = (body: string) => `# RFC: A\n\n## Summary\n\nShort.\n\n${body}\n`;

describe('what shares names and numbers with a sentence', () => {
	const motivation = 'Inspectors met the limit for 61 percent of lifts in fiscal 2025.';
	const metrics = `## Motivation\n\n${motivation}\n\n## Success Metrics\n\n- Lifts inspected in time`;
	const withBaseline = (baseline: string) => (answers: Answers) =>
		itemsAt(answers, 'metrics').map((item) => ({...item, baseline}));

	it.each([
		['the same value in other words', '61 percent of lifts in fiscal 2025', [9]],
		['another value', '14 days', []],
	])('is asked about as a column of an item: %s', (_, baseline, lines) => {
		expect(linesSaid(own(metrics), 'metrics', withBaseline(baseline))).toEqual(lines);
	});

	const plan = '## Implementation Plan\n\n### Phase 1: Lifts (March)\n\n- [ ] dry run in Oslo with 40 porters';
	it.each([
		['a ride that a task has', 'A dry run with 50 porters in Oslo', [11]],
		['one of its own', 'Two rides in Bergen', []],
	])('is asked about as a text of its own: %s', (_, value, lines) => {
		expect(linesSaid(own(plan), 'testing.integration', () => value)).toEqual(lines);
	});
});

describe('somebody who is named in an item', () => {
	const phase = (task: string) => own(`## Implementation Plan\n\n### Phase 1: Lifts (March)\n\n- [ ] ${task}`);
	const withOwner = (answers: Answers) => itemsAt(answers, 'phases').map((item) => ({...item, owner: 'Tove Lund'}));

	it.each([
		['cables (Lund)', [11]],
		['cables (Bo)', []],
		['cables', []],
	])('may be its owner: %s', (task, lines) => {
		expect(linesSaid(phase(task), 'phases', withOwner)).toEqual(lines);
	});

	it('may be the owner of a question', () => {
		const withName = (answers: Answers) =>
			itemsAt(answers, 'openQuestions').map((item) => ({...item, owner: 'Tove Lund'}));
		const asked = (text: string) => linesSaid(own(`## Open Questions\n\n1. ${text}`), 'openQuestions', withName);
		expect(asked('Is one cable enough? *Tove to ask.*')).toEqual([9]);
		expect(asked('Is one cable enough? *Bo to ask.*')).toEqual([9]);
		expect(asked('Is one cable enough?')).toEqual([]);
	});
});

describe('an item that is to say more', () => {
	const withTarget = (answers: Answers) => itemsAt(answers, 'metrics').map((item) => ({...item, target: '90 s'}));
	it.each([
		['Rides: see target above', [9]],
		['Rides of a lift', []],
	])('may say where it stands: %s', (metric, lines) => {
		expect(linesSaid(own(`## Success Metrics\n\n- ${metric}`), 'metrics', withTarget)).toEqual(lines);
	});

	it.each<[string, string, Json, number[]]>([
		['Rides in time. Today the median is 118 s.', 'baseline', 'a median of 95 s', [9]],
		['Rides in time, 40 a day at present', 'baseline', '30', [9]],
		['Rides in time', 'baseline', '30', []],
		['No ride is lost; each lift equal at swap time', 'by', '2027-01-31', [9]],
		['No ride is lost', 'by', '2027-01-31', []],
		['No ride is lost; checksum of each lift equal', 'source', 'the job at night', [9]],
		['No ride is lost', 'source', 'the job at night', []],
	])('may say in its sentence, %s, what is its %s', (metric, column, value, lines) => {
		const withColumn = (answers: Answers) => itemsAt(answers, 'metrics').map((item) => ({...item, [column]: value}));
		expect(linesSaid(own(`## Success Metrics\n\n- ${metric}`), 'metrics', withColumn)).toEqual(lines);
	});

	it.each([
		['Known rope - pros: cheap. cons: wears out', [13]],
		['known. Advantages: cheap', [13]],
		['cheap, and wears out', []],
	])('may say behind a label inside what speaks for it: %s', (text, lines) => {
		const options = `## Alternatives Considered\n\n### Option 1: Rope\n\nIt is strong.\n\n### Option 2: Steel\n\n${text}`;
		const withPros = (answers: Answers) =>
			itemsAt(answers, 'options').map((item) => (item.name === 'Steel' ? {...item, pros: ['lasts long']} : item));
		expect(linesSaid(own(options), 'options', withPros)).toEqual(lines.map((line) => line + 2));
	});

	const phase = '### Phase 1: Lifts (March)\n\n- [ ] doors open only after three quiet nights in Oslo';
	const withExit = (exit: string) => (answers: Answers) => itemsAt(answers, 'phases').map((item) => ({...item, exit}));
	it.each([
		['Oslo had three quiet nights', [11]],
		['All cables are green', []],
	])('may say in a task what it waits for: %s', (exit, lines) => {
		expect(linesSaid(own(`## Implementation Plan\n\n${phase}`), 'phases', withExit(exit))).toEqual(lines);
	});

	it.each([
		[
			'both ropes for **two complete spring tides**, with a nil difference',
			'Three spring tides without a difference',
			[11],
		],
		['load test to the target above, from three quays', 'The load test reaches its target', [11]],
		['40 rides with no lost passenger', 'No passenger was lost in 50 rides', [11]],
		['both ropes for two complete spring tides', 'The harbour master has signed', []],
	])('may say in a task when it is done: %s', (task, exit, lines) => {
		const plan = `## Implementation Plan\n\n### Phase 1: Lifts (March)\n\n- [ ] ${task}`;
		expect(linesSaid(own(plan), 'phases', withExit(exit))).toEqual(lines);
	});
});

describe('what speaks against an option', () => {
	const choices = (text: string) => own(`## Proposed Solution\n\n### Technology Choices\n\n${text}`);
	it.each([
		['**A rope of Steelon** is what we chose. What speaks against it is that two people can splice it.'],
		['**A rope of Steelon** is what we chose. Its drawback: two people can splice it.'],
		['**A rope of Steelon** is what we chose. The trouble is that two people can splice it.'],
	])('may be a risk already: %s', (text) => {
		expect(linesSaid(choices(text), 'risks', () => [{risk: 'Only two people can splice Steelon'}])).toEqual([9 + 2]);
		expect(linesSaid(choices(text), 'risks', () => [{risk: 'The quay floods'}])).toEqual([]);
	});
});

describe('options beside those that nothing reads', () => {
	const table =
		'| Rope | For it | Judgement |\n|---|---|---|\n| Hempex | cheap | no |\n| Steelon | strong | **taken** |';
	const rejected = '## Alternatives Considered\n\n### Option 1: Stairs\n\n- **Pros**: none';
	const choices = (text: string) => own(`## Proposed Solution\n\n### Technology Choices\n\n${text}\n\n${rejected}`);
	const withOption = (name: string) => (answers: Answers) => [...itemsAt(answers, 'options'), {name}];

	it.each([
		['of the name of a row', choices(table), 'Hempex', [13]],
		['in a sentence in marks', choices('The first, *the long rope*, is cheap.'), 'Long rope', [11]],
		['where a choice is told', choices('We looked at ropes.\n\nThe board selected steel.'), 'Silk', [13]],
		['of another name', choices('We looked at ropes.'), 'Silk', []],
	])('are asked about: %s', (_, text, name, lines) => {
		expect(linesSaid(text, 'options', withOption(name))).toEqual(lines);
	});
});

describe('what has the words and says something else', () => {
	it.each<[string, string, string, Json]>([
		[
			'a question',
			'## Proposed Solution\n\n### Security Considerations\n\nWho may sign in?',
			'security.authentication',
			'Keys.',
		],
		['nothing yet', '## Implementation Plan\n\n### Rollback Plan\n\nTBD', 'rollback.decider', 'Ann'],
		['a summary', '## Summary of it\n\nShort.', 'scalability.cost', '4 euros'],
		[
			'code',
			'## Proposed Solution\n\n### Security Considerations\n\n```\nsign in with a badge\n```',
			'security.authentication',
			'Keys.',
		],
		[
			'another chapter',
			'## Proposed Solution\n\n### Architecture\n\nOnly wardens may open it.',
			'security.authentication',
			'Keys.',
		],
	])('is not asked about: %s', (_, body, path, value) => {
		expect(linesSaid(own(body), path, () => value)).toEqual([]);
	});
});

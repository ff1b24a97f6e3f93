import {describe, expect, it} from 'vitest';
import {type Answers, itemsAt, withValue} from '../../../../source/core/answers/answers.ts';
import {read} from '../../../../source/core/document/read.ts';
import {write} from '../../../../source/core/document/write.ts';
import {shipped} from '../../../support/templates.ts';

const staff = shipped('staff-rfc');
const madr = shipped('madr');

const documentOf = (lines: readonly string[]) =>
	`# RFC: A\n\n## Proposed Solution\n\n### Technology Choices\n\n${lines.join('\n')}\n`;

const chosen = (answers: Answers) =>
	itemsAt(answers, 'options').flatMap(({name, selected}) => (selected ? [name] : []));
const names = (answers: Answers) => itemsAt(answers, 'options').map(({name}) => name);

const plain = ['- **Option A**: Queue - simple', '- **Option B**: Log - fast'];

describe('the option that is chosen', () => {
	it.each<[string, readonly string[], string, string | undefined]>([
		['by its name', [...plain, '- **Selected**: Log - it is fast'], 'Log', 'it is fast'],
		['by its letter', [...plain, '- **Selected**: Option B - it is fast'], 'Log', 'it is fast'],
		['by its letter alone', [...plain, '- **Selected**: B'], 'Log', undefined],
		['by its letter and its name', [...plain, '- **Selected**: B (Log) - it is fast'], 'Log', 'it is fast'],
		['by its number', [...plain, '- **Selected**: Option 2'], 'Log', undefined],
		['with a comma before the reason', [...plain, '- **Selected**: Log, because it is fast'], 'Log', 'it is fast'],
		['with an arrow before the reason', [...plain, '- **Selected**: Log → it is fast'], 'Log', 'it is fast'],
		['with a long dash', [...plain, '- **Selected**: Log — it is fast'], 'Log', 'it is fast'],
		['with a full stop', [...plain, '- **Selected**: Log. It is fast'], 'Log', 'It is fast'],
		['in a name that goes on', [...plain, '- **Selected**: Log of events'], 'Log', undefined],
		[
			'by its name, with its letter behind',
			[...plain, '- **Selected**: Log (Option B) - it is fast'],
			'Log',
			'it is fast',
		],
		[
			'by more than its name, with its letter behind',
			[...plain, '- **Selected**: Log of events (Option B) - it is fast'],
			'Log',
			'it is fast',
		],
		['in plain marks', [...plain, '- Selected: Log - it is fast'], 'Log', 'it is fast'],
		[
			'among names with long dashes',
			['- **Option A**: Queue — simple', '- **Option B**: Log — fast', '- **Selected**: Log — it is fast'],
			'Log',
			'it is fast',
		],
		[
			'among plain labels',
			['- Option A: Queue - simple', '- Option B: Log - fast', '- Selected: Log - it is fast'],
			'Log',
			'it is fast',
		],
		[
			'among numbers',
			['1. **Option A**: Queue - simple', '2. **Option B**: Log - fast', '3. **Selected**: Option B → fast'],
			'Log',
			'fast',
		],
		['in a sentence below the list', [...plain, '', 'Selected is Option B. It is fast'], 'Log', 'It is fast'],
		[
			'in a sentence below, by its name',
			[...plain, '', 'Going with the **Log**, because it is fast'],
			'Log',
			'it is fast',
		],
		[
			'in a sentence about a committee',
			['We looked at two.', '', ...plain, '', 'The bell committee has chosen **Option B**. It is fast'],
			'Log',
			'It is fast',
		],
		[
			'among names in bold with their letters',
			['- **Option A – Queue**: simple; but dear', '- **Option B – Log**: fast', '', 'We chose B. It is fast'],
			'Log',
			'It is fast',
		],
	])('is known %s', (_, lines, name, reason) => {
		const text = documentOf(lines);
		const {answers, marks} = read(staff, text);
		expect(names(answers)).toEqual(['Queue', 'Log']);
		expect(chosen(answers)).toEqual([name]);
		expect(answers.rationale).toBe(reason);
		expect(write(staff, text, answers, marks).splices).toEqual([]);
	});

	it('keeps its form when the reason changes', () => {
		const text = documentOf([...plain, '- **Selected**: Option B → it is fast']);
		const changed = write(staff, text, withValue(read(staff, text).answers, 'rationale', 'it is known')).text;
		expect(changed).toBe(text.replace('it is fast', 'it is known'));
	});

	it('keeps the sentence below the list when reason and choice change', () => {
		const text = documentOf([...plain, '', 'We have selected Option B. It is fast']);
		const {answers} = read(staff, text);
		expect(write(staff, text, withValue(answers, 'rationale', 'We know it')).text).toBe(
			text.replace('It is fast', 'We know it'),
		);
		const options = [
			{name: 'Queue', summary: 'simple', selected: true},
			{name: 'Log', summary: 'fast'},
		];
		expect(write(staff, text, {...answers, options}).text).toBe(text.replace('selected Option B', 'selected Queue'));
	});

	it('is none that a sentence above the list names, or one that names no item', () => {
		for (const lines of [
			['We chose Option B. It is fast.', '', ...plain],
			[...plain, '', 'We chose Kafka. It is fast.'],
			[...plain, '', 'The committee has not selected Option B.'],
		])
			expect(chosen(read(staff, documentOf(lines)).answers)).toEqual([]);
	});

	it('is another one when the choice changes', () => {
		const text = documentOf([...plain, '- **Selected**: Option B → it is fast']);
		const {answers} = read(staff, text);
		const options = itemsAt(answers, 'options').map(({selected: _, ...option}, index) =>
			index === 0 ? {...option, selected: true} : option,
		);
		expect(write(staff, text, {...answers, options}).text).toContain('**Selected**: Queue → it is fast');
	});

	it('is none that a letter and a name mean differently', () => {
		const text = documentOf([...plain, '- **Selected**: Queue of events (Option B)']);
		expect(chosen(read(staff, text).answers)).not.toEqual(['Log']);
	});

	it('is none that several could be', () => {
		const text = documentOf(['- **Option A**: Log one', '- **Option B**: Log two', '- **Selected**: Log']);
		expect(names(read(staff, text).answers)).toEqual(['Log one', 'Log two', 'Log']);
	});

	it('may be a name with a dash, where an option is called so', () => {
		const text = documentOf(['- **Option A**: Log — fast', '- **Selected**: Log — fast']);
		expect(names(read(staff, text).answers)).toEqual(['Log — fast']);
	});
});

const recordOf = (decision: string) =>
	`# A\n\n## Considered Options\n\n* Queue\n* Log\n\n## Decision Outcome\n\n${decision}\n`;

describe('the option that a record has chosen', () => {
	it.each<[string]>([
		['Chosen option: "Log", because it is fast'],
		['Chosen Option: "Log", because it is fast'],
		['Chosen option: Log, because it is fast'],
		['**Chosen option:** “Log”, because it is fast'],
	])('is known by %s', (line) => {
		const text = recordOf(line);
		const {answers, marks} = read(madr, text);
		expect([names(answers), chosen(answers), answers.rationale]).toEqual([['Queue', 'Log'], ['Log'], 'it is fast']);
		expect(write(madr, text, answers, marks).splices).toEqual([]);
		expect(write(madr, text, withValue(answers, 'rationale', 'we know it')).text).toBe(
			text.replace('it is fast', 'we know it'),
		);
	});

	it.each<[string, string | undefined]>([
		['Chosen option: "Log".', undefined],
		['Chosen option: "Log".\nBecause it is fast', 'it is fast'],
		['Chosen option: "Log". Because it is fast', 'it is fast'],
		['We will use **Log**.\n\nIt is fast', 'It is fast'],
		['After a week, we decided to use a Log because it is fast', 'it is fast'],
		['We have chosen Log as our store for the following reasons:\n\n- it is fast', '- it is fast'],
	])('is known by the sentence %j', (sentence, reason) => {
		const text = recordOf(sentence);
		const {answers, marks} = read(madr, text);
		expect([names(answers), chosen(answers), answers.rationale]).toEqual([['Queue', 'Log'], ['Log'], reason]);
		expect(write(madr, text, answers, marks).splices).toEqual([]);
		const options = [{name: 'Queue', selected: true}, {name: 'Log'}];
		expect(write(madr, text, {...answers, options}, marks).text).toBe(recordOf(sentence.replace('Log', 'Queue')));
	});

	it.each(['We decided not to use Log.', 'We will not use Log.', 'We use Log today.', 'We will use Kafka.'])(
		'is none where a sentence says something else: %s',
		(sentence) => {
			expect(chosen(read(madr, recordOf(sentence)).answers)).toEqual([]);
		},
	);
});

describe('what a template says where the choice goes', () => {
	const text = recordOf('Chosen option: "[option 1]", because [justification. e.g., it is the only one].');
	const {answers, marks} = read(madr, text);
	const options = [{name: 'Queue'}, {name: 'Log', selected: true}];

	it('is no answer, and stays', () => {
		expect([names(answers), answers.rationale]).toEqual([['Queue', 'Log'], undefined]);
		expect(write(madr, text, answers, marks).splices).toEqual([]);
	});

	it.each<[string, Answers, string]>([
		['the choice', {...answers, options}, 'Chosen option: "Log"'],
		['its reason', {...answers, rationale: 'we know it'}, 'Chosen option: "_To be decided_", because we know it'],
		['both', {...answers, options, rationale: 'we know it'}, 'Chosen option: "Log", because we know it'],
	])('gives way to %s', (_, after, line) => {
		expect(write(madr, text, after, marks).text).toBe(recordOf(line));
	});

	it('is an answer where an option is called so', () => {
		const own = text.replace('* Log', '* [option 1]');
		expect(chosen(read(madr, own).answers)).toEqual(['[option 1]']);
	});
});

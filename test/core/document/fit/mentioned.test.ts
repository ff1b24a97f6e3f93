import {expect, it} from 'vitest';
import {type Answers, itemsAt, withValue} from '../../../../source/core/answers/answers.ts';
import {read} from '../../../../source/core/document/read.ts';
import {write} from '../../../../source/core/document/write.ts';
import {shipped} from '../../../support/templates.ts';

const staff = shipped('staff-rfc');

const documentOf = (alternatives: string) =>
	`# RFC: A\n\n## Summary\n\nShort.\n\n## Proposed Solution\n\n### Technology Choices\n\n- **Option A**: Log - fast\n- **Option B**: Table - plain\n- **Selected**: Option A\n\n## Alternatives Considered\n\n${alternatives}\n`;

const byName = ({name: one}: Answers, {name: other}: Answers): number => String(one).localeCompare(String(other));

const others = [
	{name: 'Queue', pros: ['simple'], cons: ['slow'], whyNot: 'too slow'},
	{name: 'Nothing', pros: ['free'], cons: ['late'], whyNot: 'too late'},
];

it.each([
	'| Alternative | Pros | Cons | Why not |\n|---|---|---|---|\n| Queue | simple | slow | too slow |\n| Nothing | free | late | too late |',
	'| Option | Advantages | Drawbacks | Rejected because |\n|:-|:-|:-|:-|\n| Queue | simple | slow | too slow |\n| Nothing | free | late | too late |',
])('%# alternatives in another form than sections are options of their own', (body) => {
	const text = documentOf(body);
	const {answers, marks} = read(staff, text);
	const options = itemsAt(answers, 'options');
	expect(options.map(({name}) => name)).toEqual(['Log', 'Table', 'Queue', 'Nothing']);
	expect(options.slice(2)).toEqual(others);
	expect(write(staff, text, answers, marks).text).toBe(text);
	const changed = options.map((option) => (option.name === 'Queue' ? {...option, cons: ['dear']} : option));
	const {text: after} = write(staff, text, withValue(answers, 'options', changed), marks);
	expect(after).toBe(text.replace('| slow |', '| dear |'));
	const more = [...options, {name: 'Both', pros: ['all']}];
	const added = write(staff, text, withValue(answers, 'options', more), marks).text;
	expect(added).toContain(body);
	expect(itemsAt(read(staff, added).answers, 'options').toSorted(byName)).toEqual(more.toSorted(byName));
});

it.each([
	'### Queue\n\n- Pros: simple\n- Cons: slow\n- Why not chosen: too slow\n\n### Nothing\n\n- Pros: free\n- Cons: late\n- Why not chosen: too late',
	'### 1. Queue\n\n- **Advantages**: simple\n- **Drawbacks**: slow\n- **Why not**: too slow\n\n### 2. Nothing\n\n- **Advantages**: free\n- **Drawbacks**: late\n- **Why not**: too late',
])('%# alternatives below headings of their own names are options of their own', (body) => {
	const text = documentOf(body);
	const {answers, marks} = read(staff, text);
	const options = itemsAt(answers, 'options');
	expect(options.slice(2)).toEqual(others);
	const changed = options.map((option) =>
		option.name === 'Queue' ? {...option, name: 'Row', cons: ['dear']} : option,
	);
	const {text: after} = write(staff, text, withValue(answers, 'options', changed), marks);
	expect(after).toBe(text.replace('Queue', 'Row').replace(': slow', ': dear'));
	const fewer = options.filter(({name}) => name !== 'Nothing');
	const {text: without} = write(staff, text, withValue(answers, 'options', fewer), marks);
	expect(without).not.toContain('Nothing');
	expect(itemsAt(read(staff, without).answers, 'options')).toEqual(fewer);
});

it.each([
	['| Alternative | Pros |\n|---|---|\n| Queue | simple |\n\nAnd some more.'],
	['| Alternative | Pros |\n|---|---|\n| Queue | simple |\n\n### Option 1: Queue\n\n- **Pros**: dear'],
	['| Alternative | Colour |\n|---|---|'],
])('%# is no list of alternatives', (body) => {
	const text = documentOf(body);
	const {answers} = read(staff, text);
	expect(write(staff, text, {...answers, summary: 'Other.'}).text).toBe(text.replace('Short', 'Other'));
	expect(itemsAt(answers, 'options').some(({pros}) => JSON.stringify(pros) === '["simple"]')).toBe(false);
});

/** What speaks for and against others, and why they are not taken, as a sentence says it; no two begin it alike. */
it.each([
	'### Queue\n\nFor it: simple. Against it: slow. Rejected because too slow\n\n### Nothing\n\nFor it: free. Against it: late. Not chosen: too late',
	'### Queue\n\nFor: simple. Against: slow. Dropped, as too slow\n\n### Nothing\n\nFor: free; Against: late. *Not chosen since* too late',
	'**Queue.** One more. *Pros*: simple. *Cons*: slow. *Why not chosen*: too slow\n\n**Nothing.** None. *Pros*: free. *Cons*: late! Ruled out because of too late',
])('%# alternatives say what speaks against them in sentences', (body) => {
	const text = documentOf(body);
	const {answers, marks} = read(staff, text);
	const options = itemsAt(answers, 'options');
	const said = options
		.slice(2)
		.map(({summary: _, ...option}) => ({...option, cons: String(option.cons).replace('!', '')}));
	expect(said).toEqual(others.map((option) => ({...option, cons: option.cons[0]})));
	expect(write(staff, text, answers, marks).text).toBe(text);
	const changed = options.map((option) => ({
		...option,
		...(option.name === 'Queue' ? {cons: ['dear']} : {}),
		...(option.name === 'Nothing' ? {whyNot: 'never'} : {}),
	}));
	const {text: after} = write(staff, text, withValue(answers, 'options', changed), marks);
	expect(after).toBe(text.replace('slow.', 'dear.').replace('too late', 'never'));
});

it('a sentence that begins with such a word, and gives no reason, stays a part of what it stands in', () => {
	const {answers} = read(staff, documentOf('**Queue.** Simple. Rejected messages come back.\n\n**Nothing.** Free.'));
	expect(itemsAt(answers, 'options').slice(2)).toEqual([
		{name: 'Queue', summary: 'Simple. Rejected messages come back.'},
		{name: 'Nothing', summary: 'Free.'},
	]);
});

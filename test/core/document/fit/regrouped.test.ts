import {describe, expect, it} from 'vitest';
import {type Answers, itemsAt, valueAt, withValue} from '../../../../source/core/answers/answers.ts';
import {read} from '../../../../source/core/document/read.ts';
import {write} from '../../../../source/core/document/write.ts';
import {asFileOf} from '../../../../source/core/edit/as-file.ts';
import {shipped} from '../../../support/templates.ts';

const staff = shipped('staff-rfc');

const documentOf = (title: string, body: string) => `# RFC: A\n\n## Summary\n\nShort.\n\n${title}\n\n${body}\n`;

const choices = '## Proposed Solution\n\n### Technology Choices';

type Case = [string, string, string, string, string[], Answers];

const cases: Case[] = [
	[
		'options',
		'a table',
		choices,
		'| Option | Pros | Cons |\n|---|---|---|\n| Queue | simple | slow |\n| Log | fast | new |\n\n**Selected**: Log - it is fast',
		['Queue', 'Log'],
		{name: 'Both'},
	],
	[
		'options',
		'a table with letters',
		choices,
		'| Option | Pros |\n|---|---|\n| A: Queue | simple |\n| B: Log | fast |\n\n**Selected**: B - it is fast',
		['Queue', 'Log'],
		{name: 'Both'},
	],
	[
		'options',
		'a table of products, and a sentence that decides',
		'## Proposed Solution\n\n### 4.2 Technology choices',
		'| Product | For | Against |\n|---|---|---|\n| Queue | simple | slow |\n| Log | fast | new |\n\nDecision: Log. it is fast',
		['Queue', 'Log'],
		{name: 'Both'},
	],
	[
		'options',
		'a table and a bullet',
		choices,
		'| Option | Pros |\n|---|---|\n| Queue | simple |\n| Log | fast |\n\n- **Selected**: Log - it is fast',
		['Queue', 'Log'],
		{name: 'Both'},
	],
	[
		'options',
		'a table that counts its rows in a column, and a sentence that names one by its number',
		choices,
		'| No. | Option | Pros |\n|---|---|---|\n| 1 | Queue | simple |\n| 2 | Log | fast |\n\nThe board has selected **option 2**. it is fast',
		['Queue', 'Log'],
		{name: 'Both'},
	],
	[
		'metrics',
		'a table',
		'## Success Metrics',
		'| Metric | Target |\n|---|---|\n| Reads | 5 ms |\n| Loss | 0 |',
		['Reads', 'Loss'],
		{metric: 'Writes', target: '9 ms'},
	],
	[
		'openQuestions',
		'a table',
		'## Open Questions',
		'| Question | Owner |\n|---|---|\n| Who pays? | Ann |',
		['Who pays?'],
		{question: 'When?'},
	],
	[
		'metrics',
		'a table in another language',
		'## Success Metrics',
		'| Métrica | Hoy | Objetivo |\n|---|---|---|\n| Reads | 7 ms | 5 ms |',
		['Reads'],
		{metric: 'Writes', target: '9 ms'},
	],
	[
		'phases',
		'a table with lists in its cells',
		'## Implementation Plan',
		'| Phase | Dates | Depends on | Done when | Tasks |\n|---|---|---|---|---|\n| 1. Build | Week 1 | The rack | It runs | Write it; test it |\n| 2. Move | Week 2 | Phase 1; Legal | All moved | Move |',
		['Build', 'Move'],
		{name: 'End', dependsOn: [{phase: 'Build'}, {phase: 'Move'}], tasks: [{text: 'Stop; wait'}, {text: 'Rest'}]},
	],
	[
		'phases',
		'a table that says what each is about, with words and a list around it',
		'## Implementation Plan',
		'We go slowly.\n\n| Step | When | Who | Content | Finished if |\n|---|---|---|---|---|\n| Build | Q1 2027 | Ann | Rack; code | It runs |\n\nAlso:\n\n- Tell Bob',
		['Build'],
		{name: 'Move', owner: 'Bob', tasks: [{text: 'Ship'}, {text: 'wait'}], exit: 'All moved'},
	],
	[
		'metrics',
		'a table whose rows have no header, with words below it',
		'## Success Metrics',
		'| | now | goal |\n|---|---|---|\n| Reads | 7 ms | 5 ms |\n| Loss | 3 | 0 |\n\nAll by May.',
		['Reads', 'Loss'],
		{metric: 'Writes', baseline: '11 ms', target: '9 ms'},
	],
	[
		'risks',
		'a table with other headers',
		'## Risks',
		'| Risk | Likelihood | Impact | Countermeasure |\n|---|---|---|---|\n| It is slow | Low | High | Wait |',
		['It is slow'],
		{risk: 'It fails', probability: 'High', mitigation: 'Try again'},
	],
	[
		'risks',
		'a table that asks in plain words',
		'## Risks',
		'| What | How likely | How bad | What we do about it | Who |\n|---|---|---|---|---|\n| It is slow | low | high | Wait | Ann |',
		['It is slow'],
		{risk: 'It fails', probability: 'High', impact: 'Low', mitigation: 'Try again', owner: 'Bob'},
	],
	[
		'metrics',
		'a table that asks in plain words',
		'## Success Metrics',
		'| What | So far | Wanted | Until | Where we read it |\n|---|---|---|---|---|\n| Reads | 7 ms | 5 ms | 2027-03-31 | the log |',
		['Reads'],
		{metric: 'Writes', baseline: '11 ms', target: '9 ms', by: '2027-04-30', source: 'the log'},
	],
	[
		'openQuestions',
		'a table that asks in plain words',
		'## Open Questions',
		'| Question | Who decides | Until when |\n|---|---|---|\n| Who pays? | Ann | 2027-03-31 |',
		['Who pays?'],
		{question: 'When?', owner: 'Bob', due: '2027-04-30'},
	],
	['risks', 'bullets', '## Risks', '- It is slow\n- It is late', ['It is slow', 'It is late'], {risk: 'It fails'}],
];

describe.each(cases)('%s in %s', (path, _form, title, body, names, added) => {
	const text = documentOf(title, body);
	const {answers, marks} = read(staff, text);
	const items = itemsAt(answers, path);

	it('are read', () => {
		expect(items.map((item) => item.name ?? item.metric ?? item.question ?? item.risk)).toEqual(names);
	});

	it('stay as they are when nothing changes', () => {
		expect(write(staff, text, answers, marks).splices).toEqual([]);
	});

	it('get one more in the same form', () => {
		const after = write(staff, text, withValue(answers, path, [...items, added])).text;
		expect(read(staff, after).answers[path]).toEqual([...items, added]);
		expect(after.split('\n')).toHaveLength(text.split('\n').length + 1);
	});
});

it('reads a phase that a row is about as its tasks, and leaves the words around the table among the sections', () => {
	const text = documentOf(
		'## Implementation Plan',
		'Slowly.\n\n| Step | Who | Content |\n|---|---|---|\n| Build | Ann | Rack; code |\n\nThen we rest.',
	);
	const {phases, sections} = asFileOf(staff, text);
	expect(phases).toEqual([{name: 'Build', owner: 'Ann', tasks: [{text: 'Rack'}, {text: 'code'}]}]);
	expect(JSON.stringify(sections)).toContain('Slowly.');
	expect(JSON.stringify(sections)).toContain('Then we rest.');
});

it('reads phases below lines in bold, and leaves other words to be found among the sections', () => {
	const text = documentOf(
		'## Implementation Plan',
		'**Phase 1: Build**\n\n- [ ] Write it\n\nIt is over soon.\n\n**Phase 2: Move**\n\n- [ ] Move it',
	);
	const {answers} = read(staff, text);
	expect(answers.phases).toEqual([
		{name: 'Build', tasks: [{text: 'Write it'}]},
		{name: 'Move', tasks: [{text: 'Move it'}]},
	]);
	expect(asFileOf(staff, text).sections).toMatchObject([{text: 'It is over soon.'}]);
	const changed = withValue(answers, 'phases', [...itemsAt(answers, 'phases'), {name: 'End', tasks: [{text: 'Rest'}]}]);
	expect(write(staff, text, changed).text).toBe(`${text}\n**Phase 3: End**\n\n- [ ] Rest\n`);
});

it('keeps phases below lines in bold where they stand when what is under the plan stands beside it', () => {
	const {answers} = read(
		staff,
		documentOf('## Roadmap', '**Phase 1: Build**\n\n- [ ] Go\n\n## Rollback Plan\n\nFlip it.'),
	);
	expect(answers).toMatchObject({phases: [{name: 'Build'}], rollback: {steps: 'Flip it.'}});
});

it('names the chosen one among rows, and why', () => {
	for (const [, , title, body] of cases.slice(0, 5)) {
		const {answers} = read(staff, documentOf(title, body));
		expect(valueAt(answers, 'rationale')).toBe('it is fast');
		expect(itemsAt(answers, 'options').map(({selected}) => selected)).toEqual([undefined, true]);
	}
});

it.each([
	['a table of something else', '## Risks', '| Host | Load |\n|---|---|\n| a | 4 |'],
	['a text', '## Success Metrics', 'It is quick.'],
])('takes %s for no group', (_, title, body) => {
	const {answers} = read(staff, documentOf(title, body));
	expect([answers.risks, answers.metrics]).toEqual([undefined, undefined]);
});

import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {type Answers, itemsAt, withValue} from '../../../../source/core/answers/answers.ts';
import {read} from '../../../../source/core/document/read.ts';
import {write} from '../../../../source/core/document/write.ts';
import {asFileOf} from '../../../../source/core/edit/as-file.ts';
import {shipped} from '../../../support/templates.ts';

const staff = shipped('staff-rfc');

/** A label and what it says, as people write them. */
const hands: Readonly<Record<string, (label: string, text: string) => string>> = {
	'plain bullets': (label, text) => `- ${label}: ${text}`,
	'stars as bullets': (label, text) => `* ${label}: ${text}`,
	'colons within bold': (label, text) => `- **${label}:** ${text}`,
	underscores: (label, text) => `- __${label}__: ${text}`,
	'bold without a colon': (label, text) => `- **${label}** ${text}`,
	'a dash behind': (label, text) => `- ${label} - ${text}`,
	'an arrow behind': (label, text) => `- **${label}** → ${text}`,
	'numbers before': (label, text) => `1. ${label}: ${text}`,
	'small letters': (label, text) => `- ${label.toLowerCase()}: ${text}`,
	'lines of bold labels': (label, text) => `**${label}**: ${text}\n`,
	'lines of plain labels': (label, text) => `${label}: ${text}\n`,
	'text below its label': (label, text) => `- **${label}**:\n\n  ${text}`,
};

type Place = {title: string; labels: Readonly<Record<string, string>>};

const places: readonly Place[] = [
	{
		title: '## Motivation',
		labels: {
			'motivation.problem': 'Problem',
			'motivation.importance': 'Importance',
			'motivation.inaction': 'Cost of Inaction',
		},
	},
	{
		title: '## Current State',
		labels: {'currentState.today': 'How It Works Today', 'currentState.constraints': 'Constraints'},
	},
	{
		title: '## Implementation Plan\n\n### Rollback Plan',
		labels: {
			'rollback.trigger': 'Trigger',
			'rollback.steps': 'How to revert if needed',
			'rollback.data': 'Data migration rollback',
		},
	},
	{
		title: '## Proposed Solution\n\n### Security Considerations',
		labels: {'security.privacy': 'Data privacy and encryption', 'security.compliance': 'Compliance (GDPR, SOC2, etc.)'},
	},
];

const cases = Object.entries(hands).flatMap(([hand, say]) =>
	places.map(({title, labels}) => ({hand, title, labels, say})),
);

const documentOf = (title: string, statements: readonly string[]) =>
	`# RFC: A\n\n## Summary\n\nShort.\n\n${title}\n\n${statements.join('\n')}\n`;

const answered = (labels: Place['labels'], text: string): Answers =>
	Object.keys(labels).reduce((answers: Answers, path, index) => withValue(answers, path, `${text} ${index}`), {
		title: 'A',
		summary: 'Short.',
	});

/** What stood below its label may move up to it. */
const squeezed = (text: string) => text.replaceAll(/\s+/g, ' ');

describe.each(cases)('$title in $hand', ({title, labels, say}) => {
	const text = documentOf(
		title,
		Object.values(labels).map((label, index) => say(label, `Words ${index}`)),
	);

	it('is read', () => {
		expect(read(staff, text).answers).toEqual(answered(labels, 'Words'));
	});

	it('stays as it is when nothing changes', () => {
		const {answers, marks} = read(staff, text);
		expect(write(staff, text, answers, marks).splices).toEqual([]);
	});

	it('is changed in place, each alone', () => {
		const {answers} = read(staff, text);
		for (const [index, path] of Object.keys(labels).entries())
			expect(squeezed(write(staff, text, withValue(answers, path, 'Other')).text)).toBe(
				squeezed(text.replace(`Words ${index}`, 'Other')),
			);
	});

	it('gives back what is taken out', () => {
		const {answers} = read(staff, text);
		for (const path of Object.keys(labels)) {
			const without = write(staff, text, withValue(answers, path, undefined)).text;
			expect(read(staff, without).answers).toEqual(withValue(answers, path, undefined));
		}
	});
});

describe('what is missing', () => {
	it.each<[string, string, string]>([
		['- Trigger: 1 %\n', 'rollback.data', '- Trigger: 1 %\n- Data migration rollback: None'],
		['- **Trigger:** 1 %\n', 'rollback.data', '- **Trigger:** 1 %\n- **Data migration rollback:** None'],
		['* __Trigger__ 1 %\n', 'rollback.data', '* __Trigger__ 1 %\n* __Data migration rollback__: None'],
	])('is added below %j in the same hand', (statements, path, expected) => {
		const text = documentOf('## Implementation Plan\n\n### Rollback Plan', [statements]);
		const {answers} = read(staff, text);
		expect(write(staff, text, withValue(answers, path, 'None')).text).toContain(expected);
	});
});

describe('words without a label', () => {
	it.each<[string, string, string]>([
		['## Motivation', 'motivation.problem', 'Users are signed out.'],
		['## Motivation', 'motivation.problem', '- Users are signed out.\n- Carts are lost.'],
		['## Current State', 'currentState.today', 'One server.\n\nOne disk.'],
		['## Implementation Plan\n\n### Rollback Plan', 'rollback.steps', '1. Flip the flag.\n2. Wait.'],
	])('below %s are the first answer: %s', (title, path, said) => {
		const text = documentOf(title, [said]);
		const {answers} = read(staff, text);
		expect(answers).toEqual(withValue({title: 'A', summary: 'Short.'}, path, said));
		expect(write(staff, text, withValue(answers, path, 'Other.')).text).toBe(text.replace(said, 'Other.'));
	});

	it('end at the first heading, known or not', () => {
		const text = documentOf('## Motivation', ['Slow.', '', '### Numbers', '', 'Many.']);
		expect(read(staff, text).answers).toMatchObject({motivation: {problem: 'Slow.'}});
	});

	it("are nobody's answer where the answer has a place of its own", () => {
		const text = documentOf('## Motivation', ['Before.', '', '### Problem', '', 'Slow.']);
		expect(read(staff, text).answers).toMatchObject({motivation: {problem: 'Slow.'}});
	});
});

it('takes any words for an answer in any hand, and gives them back', () => {
	const words = fc.stringMatching(/^[A-Za-z][A-Za-z ,.*_`:>#-]{0,40}[a-z.]$/);
	fc.assert(
		fc.property(fc.constantFrom(...cases), fc.nat(), words, ({title, labels, say}, pick, said) => {
			const text = documentOf(
				title,
				Object.values(labels).map((label, index) => say(label, `Words ${index}`)),
			);
			const paths = Object.keys(labels);
			const path = paths[pick % paths.length] ?? '';
			const wanted = withValue(read(staff, text).answers, path, said);
			expect(read(staff, write(staff, text, wanted).text).answers).toEqual(wanted);
		}),
		{numRuns: 50},
	);
});

describe('what others call an answer', () => {
	const others: readonly Place[] = [
		{
			title: '## Implementation Plan\n\n### Rollback Plan',
			labels: {
				'rollback.trigger': 'When',
				'rollback.decider': 'Who decides',
				'rollback.steps': 'Procedure',
				'rollback.data': 'Data',
				'rollback.communication': 'Comms',
			},
		},
		{
			title: '## Proposed Solution\n\n### Security Considerations',
			labels: {'security.authentication': 'Autenticación', 'security.privacy': 'PII', 'security.compliance': 'GDPR'},
		},
		{
			title: '## Proposed Solution\n\n### Scalability Analysis',
			labels: {'scalability.load': 'Growth', 'scalability.cost': '費用', 'scalability.targets': 'Targets'},
		},
	];

	it.each(
		others.flatMap(({title, labels}) =>
			['plain bullets', 'colons within bold', 'lines of plain labels'].map((hand) => ({title, labels, hand})),
		),
	)('is read from $hand, and changed there: $title', ({title, labels, hand}) => {
		const text = documentOf(
			title,
			Object.values(labels).map((label, index) => hands[hand]?.(label, `Words ${index}`) ?? ''),
		);
		const {answers} = read(staff, text);
		expect(answers).toEqual(answered(labels, 'Words'));
		for (const [index, path] of Object.keys(labels).entries())
			expect(write(staff, text, withValue(answers, path, 'Other')).text).toBe(text.replace(`Words ${index}`, 'Other'));
	});
});

describe('what is said of each item in another hand', () => {
	const phases = (lines: readonly string[]) =>
		`# RFC: A\n\n## Implementation Plan\n\n${['Build', 'Move'].map((name, index) => `### Phase ${index + 1}: ${name} (Week ${index + 1})\n\n${lines.join('\n')}\n`).join('\n')}`;

	it.each<[string, string[]]>([
		['lines in bold', ['**Owner**: Ann', '**Exit**: it runs']],
		['plain lines', ['Owner: Ann', 'Exit: it runs']],
		['plain bullets', ['- Owner: Ann', '- Exit: it runs']],
		['other names', ['- **Lead**: Ann', '- **Done when**: it runs']],
		['names with a space before the colon', ['- __Owner__ : Ann', '- __Exit__ : it runs']],
	])('is read from %s, and changed there', (_, lines) => {
		const text = phases(lines);
		const {answers, marks} = read(staff, text);
		const items = itemsAt(answers, 'phases');
		expect(items).toMatchObject([
			{name: 'Build', owner: 'Ann', exit: 'it runs'},
			{name: 'Move', owner: 'Ann', exit: 'it runs'},
		]);
		expect(write(staff, text, answers, marks).splices).toEqual([]);
		const changed = [items[0] ?? {}, {...items[1], exit: 'it is off'}];
		const after = write(staff, text, {...answers, phases: changed}).text;
		const at = text.lastIndexOf('it runs');
		expect(after).toBe(`${text.slice(0, at)}it is off${text.slice(at + 'it runs'.length)}`);
	});

	it('is read from lines of several entries, and changed there', () => {
		const text = phases(['**Owner**: Ann', '**Depends on**: Phase 1; the new rack', '- [ ] Start']);
		const {answers} = read(staff, text);
		const items = itemsAt(answers, 'phases');
		expect(items[1]).toMatchObject({dependsOn: [{phase: 'Phase 1'}, {phase: 'the new rack'}]});
		const changed = [items[0] ?? {}, {...items[1], dependsOn: [{phase: 'Build'}, {phase: 'a; b', milestone: 'c'}]}];
		const after = write(staff, text, {...answers, phases: changed}).text;
		const at = text.lastIndexOf('Phase 1; the new rack');
		expect(after).toBe(`${text.slice(0, at)}Build; a\\; b > c${text.slice(at + 'Phase 1; the new rack'.length)}`);
		const without = write(staff, text, {...answers, phases: [items[0] ?? {}, {name: 'Move'}]}).text;
		expect(itemsAt(read(staff, without).answers, 'phases')).toEqual([items[0], {name: 'Move'}]);
	});

	it('leaves the other lines of a paragraph to be found among the sections', () => {
		const text = phases(['**Owner**: Ann', '**Budget**: 4 weeks', '**Exit**: it runs']);
		expect(asFileOf(staff, text).sections).toMatchObject([
			{text: '**Budget**: 4 weeks'},
			{text: '**Budget**: 4 weeks'},
		]);
	});

	it.each(['### Phase 1 - Build (Week 1)', '### Phase 1 : Build (Week 1)', '### Phase 1. Build (Week 1)'])(
		'stands below a heading such as %s',
		(heading) => {
			const text = `# RFC: A\n\n## Implementation Plan\n\n${heading}\n\n- [ ] Start\n`;
			expect(itemsAt(read(staff, text).answers, 'phases')).toMatchObject([{name: 'Build', tasks: [{text: 'Start'}]}]);
		},
	);
});

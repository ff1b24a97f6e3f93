import {describe, expect, it} from 'vitest';
import {type Answers, itemsAt, valueAt, withValue} from '../../../source/core/answers/answers.ts';
import {read} from '../../../source/core/document/read.ts';
import {write} from '../../../source/core/document/write.ts';
import {detect} from '../../../source/core/edit/detect.ts';
import {shipped} from '../../support/templates.ts';

const staff = shipped('staff-rfc');

type Heading = (level: 1 | 2 | 3, number: string, title: string) => string;

const below = (text: string, sign: string): string => `${text}\n${sign.repeat(text.length)}`;

/** How people count their chapters. */
const hands: readonly [string, Heading][] = [
	['hashes and dots', (level, number, title) => `${'#'.repeat(level)} ${number}${number && '. '}${title}`],
	['hashes and a bare number', (level, number, title) => `${'#'.repeat(level)} ${number}${number && ' '}${title}`],
	['hashes and brackets', (level, number, title) => `${'#'.repeat(level)} ${number}${number && ') '}${title}`],
	[
		'lines below, and lines that are parts',
		(level, number, title) => {
			const text = number ? `${number}. ${title}` : title;
			return level === 3 ? text : below(text, level === 1 ? '=' : '-');
		},
	],
];

const documentIn = (heading: Heading): string =>
	`${[
		heading(1, '', 'RFC: Bells that ring on time'),
		'Author: Ann Lee',
		heading(2, '1', 'Summary'),
		'One clock for all.',
		heading(2, '2', 'Motivation'),
		heading(3, '2.1', 'What problem are we solving?'),
		'Lessons end late.',
		heading(3, '2.2', 'Why is it important?'),
		'Buses leave.',
		heading(2, '3', 'Proposed Solution'),
		heading(3, '3.1', 'Architecture'),
		'A radio clock.',
		heading(3, '3.2', 'Technology Choices'),
		'- Option A: Radio\n- Option B: Wire\n- Selected: Option A',
		heading(2, '4', 'Alternatives Considered'),
		heading(3, '4.1', 'Ring by hand'),
		'- Pros: free\n- Cons: tiring',
		heading(3, '4.2', 'No bells'),
		'- Pros: calm\n- Cons: late',
		heading(2, '5', 'Implementation Plan'),
		heading(3, '5.1', 'Phase 1: Build (May)'),
		'- [ ] clock',
		heading(3, '5.2', 'Phase 2: Run (June)'),
		'- [ ] bells',
		heading(2, '6', 'Open Questions'),
		'1. Who winds it?\n2. Who mends it?',
		heading(2, '7', 'Appendix'),
		'A photo.',
	].join('\n\n')}\n`;

const changed = (text: string, path: string, value: unknown): string => {
	const {answers, marks} = read(staff, text);
	return write(staff, text, withValue(answers, path, value as never), marks).text;
};

describe.each(hands)('chapters that are counted by %s', (_, heading) => {
	const text = documentIn(heading);
	const {answers, kept} = read(staff, text);

	it('are those of the template', () => {
		expect(detect([staff], text)).toBeDefined();
		expect(kept).toEqual([]);
		expect(answers).toMatchObject({
			title: 'Bells that ring on time',
			summary: 'One clock for all.',
			motivation: {problem: 'Lessons end late.', importance: 'Buses leave.'},
			architecture: 'A radio clock.',
			appendix: 'A photo.',
		});
		expect(itemsAt(answers, 'options').map(({name}) => name)).toEqual(['Radio', 'Wire', 'Ring by hand', 'No bells']);
		expect(itemsAt(answers, 'options')[2]).toMatchObject({pros: ['free'], cons: ['tiring']});
		expect(itemsAt(answers, 'openQuestions')).toHaveLength(2);
		expect(itemsAt(answers, 'phases')).toEqual([
			{name: 'Build', when: {text: 'May'}, tasks: [{text: 'clock'}]},
			{name: 'Run', when: {text: 'June'}, tasks: [{text: 'bells'}]},
		]);
	});

	it.each<[string, string, string]>([
		['title', 'RFC: Bells that ring on time', 'RFC: Bells that sing on time'],
		['motivation.importance', 'Buses leave.', 'Buses wait.'],
		['appendix', 'A photo.', 'A picture.'],
	])('change %s in place', (path, old, now) => {
		expect(changed(text, path, now.replace('RFC: ', ''))).toBe(text.replace(old, now));
	});

	it.each<[string, number, Answers, string, string]>([
		['options', 2, {name: 'Ring by feet'}, 'Ring by hand', 'Ring by feet'],
		['phases', 1, {when: {text: 'July'}}, '(June)', '(July)'],
		['phases', 0, {name: 'Make'}, 'Phase 1: Build', 'Phase 1: Make'],
	])('change %s in their headings', (path, at, change, old, now) => {
		const items = itemsAt(answers, path).map((item, index) => (index === at ? {...item, ...change} : item));
		expect(changed(text, path, items)).toBe(text.replace(old, now));
	});

	it('count a new phase and give the others its place', () => {
		const phases = [...itemsAt(answers, 'phases'), {name: 'Rest', tasks: [{text: 'sleep'}]}];
		const after = changed(text, 'phases', phases);
		expect(after).toMatch(/5\.3[.)]? Phase 3: Rest$/m);
		expect(read(staff, after).answers).toEqual(withValue(answers, 'phases', phases as never));
	});
});

describe('what is counted, and no chapter', () => {
	const within = (body: string): string =>
		`# RFC: A\n\n## Summary\n\nShort.\n\n## 2. Motivation\n\n${body}\n\n## Appendix\n\nMore.\n`;

	it.each([
		['the last item of a list above a rule', '1. One\n2. Two\n------\n\nText.'],
		['an item above a short rule', '1. One\n---\n\nText.'],
		['sentences', '2.1. Nobody waits.\n\nText.\n\n2.2. Nobody runs.\n\nText.'],
		['parts of another chapter', '3.1. Nobody waits\n\nText.'],
		['parts that begin in the middle', '2.4 Nobody waits\n\nText.'],
		['lines without anything below', '2.1 Nobody waits\n\n2.2 Nobody runs\n\nText.'],
		['lines in code', '```\n\n2.1 Nobody waits\n\nText\n```'],
	])('%s', (_, body) => {
		const {answers} = read(staff, within(body));
		expect(valueAt(answers, 'motivation.problem')).toBe(body);
		expect(valueAt(answers, 'appendix')).toBe('More.');
	});
});

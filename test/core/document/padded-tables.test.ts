import {describe, expect, it} from 'vitest';
import {type Answers, itemsAt} from '../../../source/core/answers/answers.ts';
import {read} from '../../../source/core/document/read.ts';
import {write} from '../../../source/core/document/write.ts';
import {shipped} from '../../support/templates.ts';

const template = shipped('staff-rfc');

const head = '# RFC: T\n\n**Author**: Ann\n\n## Risks\n\n';

/** The rows of a table of risks after its risks were changed. */
function rowsAfter(table: string, change: (risks: Answers[]) => Answers[]): string[] {
	const {answers, marks} = read(template, head + table);
	const risks = change(itemsAt(answers, 'risks'));
	return write(template, head + table, {...answers, risks}, marks)
		.text.slice(head.length)
		.trimEnd()
		.split('\n');
}

const low = (risks: Answers[]): Answers[] =>
	risks.map((risk, index) => (index === 0 ? {...risk, impact: 'Low'} : risk));
const more = (risks: Answers[]): Answers[] => [...risks, {risk: '費用', impact: 'Low', mitigation: '👍🏽 e\u0301'}];

const wide = `| Risk           | Impact | Mitigation       |
| -------------- | ------ | ---------------- |
| 索引が古くなる | High   | 毎時に作り直す   |
| 비용 증가      | Low    | 40 EUR ✅ 上限に |
| cafe\u0301 ☕️        | Low    | 👩‍👩‍👧 watch         |
`;

describe('a table that is padded to columns of a terminal', () => {
	it.each([
		['ideographs, syllables, emoji and marks', wide],
		[
			'what was padded by characters',
			'| Risk | Impact |\n|------|--------|\n| 索引が古  | High   |\n| 費用   | Low    |\n',
		],
		['cells of every width', '| Risk | Impact | Owner |\n|---|---|---|\n| 索引   | High |  花子 |\n| A |Low| B|\n'],
		['rows that are not like the head', '| Risk | Impact | Owner |\n|---|---|---|\n| A |High|B|\n'],
	])('moves no other cell when one is changed: %s', (_, table) => {
		const before = table.trimEnd().split('\n');
		const after = rowsAfter(table, low);
		expect(after.filter((row, index) => row !== before[index])).toHaveLength(1);
		const [old, now] = [before[2], after[2]].map((row) => row?.split('|') ?? []);
		expect(now?.filter((_cell, index) => index !== 2)).toEqual(old?.filter((_cell, index) => index !== 2));
		expect(now?.[2]?.trim()).toBe('Low');
	});

	it('keeps the pipes where they are', () => {
		expect(rowsAfter(wide, low)[2]).toBe('| 索引が古くなる | Low    | 毎時に作り直す   |');
	});

	it('pads the cells of a new row', () => {
		expect(rowsAfter(wide, more).at(-1)).toBe('| 費用           | Low    | 👍🏽 e\u0301             |');
	});
});

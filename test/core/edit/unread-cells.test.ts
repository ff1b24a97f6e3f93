import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {type Answers, itemsAt, withValue} from '../../../source/core/answers/answers.ts';
import {read} from '../../../source/core/document/read.ts';
import {write} from '../../../source/core/document/write.ts';
import {asFileOf, withFile} from '../../../source/core/edit/as-file.ts';
import {templateOfDocument} from '../../../source/core/foreign/template.ts';
import {shipped} from '../../support/templates.ts';

const staff = shipped('staff-rfc');

/** Where tables of groups stand, with headers that are read and that are not, and the column that names an item. */
const tables = [
	{heading: '## Risks', path: 'risks', key: 'risk', known: ['Risk', 'Mitigation', 'Owner', 'Impact']},
	{heading: '## Consensus\n\n### Reviewers', path: 'reviewers', key: 'name', known: ['Name', 'Area', 'Role']},
	{heading: '## Open Questions', path: 'openQuestions', key: 'question', known: ['Question', 'Owner']},
] as const;
const others = ['Ticket', 'Seen', 'Remark'];

const cell = (row: number, column: number): string => `word${row}x${column}`;

function documentWith(heading: string, headers: readonly string[], rows: number): string {
	const body = Array.from({length: rows}, (_, row) => headers.map((_header, column) => cell(row, column)));
	const lines = [headers, headers.map(() => '---'), ...body].map((cells) => `| ${cells.join(' | ')} |`);
	return `# RFC: Move carts\n\n## Summary\n\nShort.\n\n${heading}\n\n${lines.join('\n')}\n`;
}

const document = fc.constantFrom(...tables).chain(({heading, path, key, known}) =>
	fc
		.tuple(fc.subarray([...known.slice(1), ...others]), fc.integer({min: 1, max: 4}), fc.boolean())
		.map(([more, rows, isOwn]) => ({
			...{path, key, isOwn, headers: [known[0], ...more], rows},
			text: documentWith(heading, [known[0], ...more], rows),
		})),
);

const templateOf = (isOwn: boolean, text: string) => (isOwn ? staff : templateOfDocument(text));
const runs = {numRuns: Number(process.env.RFC_LAW_RUNS ?? 60)};

describe('the cells of a table that is read as a group', () => {
	it('are each in one answer or among the sections, whatever the columns are', () => {
		fc.assert(
			fc.property(document, ({text, isOwn, headers, rows}) => {
				const words = JSON.stringify(asFileOf(templateOf(isOwn, text), text)).match(/word\d+x\d+/g) ?? [];
				const all = Array.from({length: rows}, (_, row) => headers.map((_header, column) => cell(row, column)));
				expect(words.toSorted()).toEqual(all.flat().toSorted());
			}),
			runs,
		);
	});

	it('stay where they are when the item beside them is worded anew', () => {
		fc.assert(
			fc.property(document, ({text, isOwn, path, key}) => {
				const template = templateOf(isOwn, text);
				const {answers} = read(template, text);
				const [first, ...more] = itemsAt(answers, path);
				fc.pre(first !== undefined);
				const changed = withValue(answers, path, [{...first, [key]: 'Other'} as Answers, ...more]);
				expect(write(template, text, changed).text).toBe(text.replace(cell(0, 0), 'Other'));
			}),
			runs,
		);
	});

	it.each([
		[
			'a column that nobody asks for',
			'| Name | Seen |\n|---|---|\n| Ann | May 4 |\n| Bob |  |',
			'| Seen |\n|---|\n| May 4 |\n|  |',
		],
		['what is no answer in one that is known', '| Name | By |\n|---|---|\n| Ann | soon |', '| By |\n|---|\n| soon |'],
		['more cells than headers', '| Name |\n|---|\n| Ann | lost \\| found |', '|  |\n|---|\n| lost \\| found |'],
		['the second column of a header', '| Name | Name |\n|---|---|\n| Ann | Bob |', '| Name |\n|---|\n| Bob |'],
		['nothing, where all is read', '| Name | Area |\n|---|---|\n| Ann |  |', undefined],
	])('stand under their heading in sections: %s', (_, table, expected) => {
		const text = `# RFC: T\n\n## Consensus\n\n### Reviewers\n\n${table}\n`;
		const {sections} = asFileOf(staff, text);
		const path = ['Consensus', 'Reviewers'];
		expect(sections).toEqual(expected === undefined ? undefined : [{path, nth: 1, text: expected}]);
	});

	it('are left of a matrix of scores, too, but for what is worked out', () => {
		const grid = '| Option | Cost (50%) | Speed (50%) | Total |\n|---|---|---|---|\n| A | 4 | 6, at best | 5.00 |';
		const text = `# RFC: T\n\n## Proposed Solution\n\n### Decision Matrix\n\n${grid}\n`;
		expect(asFileOf(staff, text).sections).toEqual([
			{path: ['Proposed Solution', 'Decision Matrix'], nth: 1, text: '| Speed (50%) |\n|---|\n| 6, at best |'},
		]);
	});

	it('are given back as they are, and changed in the file alone', () => {
		const text = documentWith('## Risks', ['Risk', 'Ticket'], 2);
		const file = asFileOf(staff, text);
		const {sections = []} = file;
		const [section = null] = Array.isArray(sections) ? sections : [];
		expect(withFile(staff, text, file)).toMatchObject({kept: []});
		const changed = {...file, sections: [{...(section as Answers), text: 'Nothing.'}]};
		expect(withFile(staff, text, changed)).toMatchObject({faults: [{path: 'sections[0]'}]});
	});
});

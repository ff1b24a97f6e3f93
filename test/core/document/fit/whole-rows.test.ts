import {expect, it} from 'vitest';
import {read} from '../../../../source/core/document/read.ts';
import {write} from '../../../../source/core/document/write.ts';
import {asFileOf} from '../../../../source/core/edit/as-file.ts';
import {shipped} from '../../../support/templates.ts';

const template = shipped('staff-rfc');
const document = (body: string) => `# RFC: Carts\n\n## Summary\n\nMove them.\n\n${body}\n`;

it.each([
	['a day of the answer', '| Name | Date | Result |\n|---|---|---|\n| Ann Lee | 2026-05-04 | approved |'],
	['a condition', '| Name | Result |\n|---|---|\n| Ann Lee | approved, if it is cheap |'],
	['a function', '| Role | Name |\n|---|---|\n| Head of Shops | Ann Lee |'],
])('a row that says %s as well stays whole', (_, table) => {
	const text = document(`## Sign-off\n\n${table}`);
	expect(asFileOf(template, text)).toEqual({
		title: 'Carts',
		summary: 'Move them.',
		sections: [{path: ['Sign-off'], nth: 1, text: table}],
	});
});

it('a row of which every word is an answer is read, and changed in place', () => {
	const text = document('## Sign-off\n\n| Name | Role | Result |\n|---|---|---|\n| Ann Lee | approver | approved |');
	const {answers} = read(template, text);
	expect(answers.reviewers).toEqual([{name: 'Ann Lee', role: 'approver', answer: 'agrees'}]);
	const reviewers = [{name: 'Ann Lee', role: 'approver', answer: 'objects'}];
	expect(write(template, text, {...answers, reviewers}).text).toBe(text.replace('approved', 'objects'));
});

it('an approver at the head is not missing on the first page, with or without the words that said so', () => {
	const options = [{name: 'Redis', selected: true}, {name: 'Files'}];
	const {text} = write(template, '', {title: 'Carts', options});
	expect(text).toContain('An approver');
	const named = text.replace('# RFC: Carts\n', '# RFC: Carts\n\n**Approver**: Ann Lee\n');
	const reading = read(template, named);
	expect(reading.answers.options).toEqual(options);
	const changed = {...reading.answers, rationale: 'It is fast enough.'};
	const later = write(template, named, changed).text;
	expect(later).not.toContain('An approver');
	expect(read(template, later).answers).toEqual(changed);
});

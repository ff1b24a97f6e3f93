import {describe, expect, it} from 'vitest';
import type {Answers, Marks} from '../../../source/core/answers/answers.ts';
import {read} from '../../../source/core/document/read.ts';
import {render} from '../../../source/core/document/render.ts';
import {write} from '../../../source/core/document/write.ts';
import {documentContent} from '../../../source/core/draft/document-content.ts';
import {contain} from '../../../source/core/markdown/contain.ts';
import {shipped} from '../../support/templates.ts';

const staff = shipped('staff-rfc');
const answers: Answers = {title: 'Carts', status: 'Approved', options: [{name: 'Files'}, {name: 'Redis'}]};
const marks: Marks = {options: 'not recorded'};

describe('that nobody recorded which option was chosen', () => {
	it.each<[string, Answers, Marks, string]>([
		['staff-rfc', {rationale: 'It is fast.'}, {}, '- **Selected**: _Not recorded_ - It is fast.'],
		['staff-rfc', {}, {rationale: 'not recorded'}, '- **Selected**: _Not recorded_'],
		[
			'madr',
			{status: 'accepted', rationale: 'it is fast.'},
			{},
			'Chosen option: "_Not recorded_", because it is fast.',
		],
	])('stands where it would: %s %j %j', (name, more, moreMarks, line) => {
		const content = {answers: {...answers, ...more}, marks: {...marks, ...moreMarks}};
		const text = render(shipped(name), content.answers, content.marks);
		expect(text.split('\n')).toContain(line);
		expect(read(shipped(name), text)).toMatchObject(content);
	});

	it('is told once, in the header, while no option is known', () => {
		const text = render(staff, {title: 'Carts', status: 'Approved'}, {...marks, rationale: 'not recorded'});
		expect(text).toContain('**Not recorded**: Options, Rationale');
		expect(text).not.toContain('Selected');
	});

	it('stays beside a reason for what nobody knows', () => {
		const rationale = 'It is fast.';
		const text = render(staff, {title: 'Carts', status: 'Approved', rationale}, marks);
		expect(text).toContain('**Not recorded**: Options');
		expect(text).toContain('- **Selected**: _Not recorded_ - It is fast.');
		expect(read(staff, text)).toMatchObject({marks, answers: {rationale}});
	});

	it('goes with the selection of one, and stays with a change of something else', () => {
		const text = render(staff, answers, marks);
		const known = read(staff, text);
		const changed = {...known.answers, options: [{name: 'Files', whyNot: 'Slow.'}, {name: 'Redis'}]};
		const kept = documentContent(staff.interview, {answers: changed, marks: known.marks}, contain, known);
		expect(write(staff, text, kept.answers, kept.marks).text).toContain('- **Selected**: _Not recorded_');
		const chosen = {...known.answers, options: [{name: 'Files'}, {name: 'Redis', selected: true}]};
		const told = documentContent(staff.interview, {answers: chosen, marks: known.marks}, contain, known);
		const after = write(staff, text, told.answers, told.marks).text;
		expect(after).toContain('- **Selected**: Option 2');
		expect(after).not.toContain('_Not recorded_');
	});

	it('is said on the first page instead of a choice', () => {
		expect(render(staff, answers, marks)).toContain(
			'- **Decided**: Which option was chosen is not recorded ([options](#alternatives-considered)).',
		);
	});
});

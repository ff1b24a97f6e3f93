import {describe, expect, it} from 'vitest';
import {read} from '../../../source/core/document/read.ts';
import {render} from '../../../source/core/document/render.ts';
import {write} from '../../../source/core/document/write.ts';
import {reviewOf} from '../../../source/core/review/check.ts';
import {shipped} from '../../support/templates.ts';

const staff = shipped('staff-rfc');
const answers = {
	title: 'Carts',
	options: [
		{name: 'Queue', cons: ['slow'], whyNot: 'Late.'},
		{name: 'Log', selected: true, cons: ['new']},
	],
	start: '2027-01-04',
	phases: [{name: 'Build', when: {weeks: [1, 2]}}],
};
const text = render(staff, answers);

function told(document: string): string[] {
	return reviewOf({template: staff, text: document, profile: 'own', today: '2026-11-30'}).flatMap(
		({rule, line, expected}) =>
			rule === 'changed-by-hand' || rule === 'not-understood' ? [`${rule} ${line}: ${expected ?? ''}`] : [],
	);
}

const lineOf = (document: string, start: string): number =>
	document.split('\n').findIndex((line) => line.startsWith(start)) + 1;

describe('what is worked out', () => {
	it('says nothing as it was written, also with spaces at the end of its lines', () => {
		expect(told(text)).toEqual([]);
		expect(told(text.replace('**Price**: new.', '**Price**: new.  '))).toEqual([]);
	});

	it('is told where somebody has changed it, with what the answers give', () => {
		const page = text.replace('**Price**: new.', '**Price**: nothing.');
		expect(told(page)).toEqual([`changed-by-hand ${lineOf(page, '- **To decide**')}: - **Price**: new`]);
		const chart = text.replace('2027-01-04, 14d', '2027-03-01, 14d');
		expect(told(chart)).toEqual([`changed-by-hand ${lineOf(chart, '```mermaid')}: Build :2027-01-04, 14d`]);
	});

	it('stays as somebody has changed it when answers do, and follows them where nobody has', () => {
		const page = text.replace('**Price**: new.', '**Price**: nothing.');
		const changed = write(staff, page, {...read(staff, page).answers, start: '2027-02-01'}).text;
		expect(changed).toContain('**Price**: nothing.');
		expect(changed).toContain('Build :2027-02-01, 14d');
	});

	it('is nothing to say where the answers give none, and somebody has drawn it', () => {
		const own =
			'# RFC: Carts\n\n## Implementation Plan\n\n### Timeline\n\n```mermaid\ngantt\n    Build :2027-03-01, 14d\n```\n';
		expect(told(own).filter((one) => one.startsWith('changed-by-hand'))).toEqual([]);
	});
});

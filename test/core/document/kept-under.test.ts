import {expect, it} from 'vitest';
import {read} from '../../../source/core/document/read/read.ts';
import {write} from '../../../source/core/document/write.ts';
import {templateOfDocument} from '../../../source/core/foreign/template.ts';
import {shipped} from '../../support/templates.ts';

it('keeps what a person nested under a bullet of which the only answer is worded anew', () => {
	const text = '# T\n\n## Open questions\n\n- Who pays?\n- When?\n  - In May, says Ann.\n- Where?\n';
	const template = templateOfDocument(text);
	const {answers} = read(template, text);
	const openQuestions = [{question: 'Who pays?'}, {question: 'On which day?'}, {question: 'Where?'}];
	expect(write(template, text, {...answers, openQuestions}).text).toBe(text.replace('When?', 'On which day?'));
});

it('keeps columns of a person in a row of which the only answer is worded anew', () => {
	const template = shipped('staff-rfc');
	const text = '# RFC: T\n\n## Risks\n\n| Risk | Seen by |\n|---|---|\n| Fire | Ann |\n| Water | Bob |\n';
	const {answers} = read(template, text);
	const risks = [{risk: 'Smoke'}, {risk: 'Water'}];
	expect(write(template, text, {...answers, risks}).text).toBe(text.replace('Fire', 'Smoke'));
});

it('keeps them where the item stands that is left over, and takes none of those that were removed', () => {
	const text = '# T\n\n## Open questions\n\n- One\n  - 1\n- Two\n  - 2\n- Three\n  - 3\n';
	const template = templateOfDocument(text);
	const {answers} = read(template, text);
	const without = (openQuestions: {question: string}[]) => write(template, text, {...answers, openQuestions}).text;
	expect(without([{question: 'One'}, {question: 'Three'}])).toBe(text.replace('- Two\n  - 2\n', ''));
	expect(without([{question: 'New'}, {question: 'One'}, {question: 'Two'}, {question: 'Three'}])).toBe(
		text.replace('- One', '- New\n- One'),
	);
	expect(without([{question: 'Two'}, {question: '3rd'}])).toBe(
		text.replace('- One\n  - 1\n', '').replace('Three', '3rd'),
	);
});

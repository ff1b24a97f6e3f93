import {expect, it} from 'vitest';
import {read} from '../../../source/core/document/read.ts';
import {write} from '../../../source/core/document/write.ts';
import {shipped} from '../../support/templates.ts';

const template = shipped('staff-rfc');

it('keeps an owner apart whose name could say a day as well', () => {
	const openQuestions = [{question: 'Who pays?', owner: 'Ann, due 12 May 2027'}];
	const {text} = write(template, '', {title: 'A', openQuestions});
	expect(text).toContain('(owner: Ann\\, due 12 May 2027)');
	expect(read(template, text).answers.openQuestions).toEqual(openQuestions);
});

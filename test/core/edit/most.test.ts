import {describe, expect, it} from 'vitest';
import {read} from '../../../source/core/document/read.ts';
import {NotProved, write} from '../../../source/core/document/write.ts';
import {textWithMost} from '../../../source/core/edit/most.ts';
import {shipped} from '../../support/templates.ts';

const template = shipped('staff-rfc');

// Two options of one name: which of them is selected cannot be said.
const text = `# RFC: T

## Summary

Old.

## Proposed Solution

### Technology Choices

- **Option A**: Redis - one
- **Option B**: Redis - two
`;

describe('an answer that cannot be written', () => {
	it('hinders no other one', () => {
		const {answers, marks} = read(template, text);
		const options = [
			{name: 'Redis', summary: 'one'},
			{name: 'Redis', summary: 'two', selected: true},
		];
		const wanted = {...answers, summary: 'New.', status: 'Draft', options};
		expect(() => write(template, text, wanted, marks)).toThrow(NotProved);
		const most = textWithMost(template, text, {answers: wanted, marks});
		expect(read(template, most).answers).toEqual({...answers, summary: 'New.', status: 'Draft'});
	});

	it('is none where all can be', () => {
		const {answers, marks} = read(template, text);
		const wanted = {...answers, summary: 'New.'};
		expect(textWithMost(template, text, {answers: wanted, marks})).toBe(write(template, text, wanted, marks).text);
	});
});

import {describe, expect, it} from 'vitest';
import type {Answers} from '../../../source/core/answers/answers.ts';
import {read} from '../../../source/core/document/read.ts';
import {render} from '../../../source/core/document/render.ts';
import {write} from '../../../source/core/document/write.ts';
import {shipped} from '../../support/templates.ts';

const template = shipped('staff-rfc');

function withObjections(...objections: Answers[]): Answers {
	return {title: 'Carts', options: [{name: 'Keep'}, {name: 'Redis', selected: true}], objections};
}

const small = {who: 'Ann', objection: 'It is new.', resolution: 'So was each of the others.'};
const large = {who: 'Ben', objection: 'Nobody here can run it.', resolution: 'Platform does.'};

describe('the objection that counts most', () => {
	it('says so, and is what stands against it on the first page, answered or not', () => {
		const answers = withObjections(small, {...large, main: true});
		const text = render(template, answers);
		expect(text).toContain('- **Ben**: Nobody here can run it.\n  - (counts most)\n  - **Resolution**: Platform does.');
		expect(text).toContain('- **Against**: Ben: Nobody here can run it. Answer: Platform does.');
		expect(read(template, text).answers).toEqual(answers);
	});

	it('becomes another one in its own place and on the first page alone', () => {
		const text = render(template, withObjections({...small, main: true}, large));
		const {text: written} = write(template, text, withObjections(small, {...large, main: true}));
		const moved = (lines: string[]): string[] => lines.filter((line) => !/Against|counts most/.test(line));
		expect(moved(written.split('\n'))).toEqual(moved(text.split('\n')));
		expect(written).toBe(render(template, withObjections(small, {...large, main: true})));
	});

	it.each([
		['has no name', {objection: 'Nobody here can run it.', main: true}],
		['has several blocks', {who: 'Ben', objection: 'Two things:\n\n- one\n- two\n\n```\ncode\n```', main: true}],
		['ends in a list', {who: 'Ben', objection: 'Two things:\n\n- one\n- two', main: true}],
		['says just that', {who: 'Ben', objection: '(counts most)', main: true}],
		['is none, and has these words in a list', {who: 'Ben', objection: 'Two:\n\n- one\n- (counts most)'}],
		['is none, and ends in these words', {who: 'Ben', objection: 'The page that Ann is on (counts most)'}],
	])('is read back where it %s', (_, objection) => {
		const answers = withObjections(small, objection);
		expect(read(template, render(template, answers)).answers).toEqual(answers);
	});
});

import {describe, expect, it} from 'vitest';
import type {Answers} from '../../../source/core/answers/answers.ts';
import {read} from '../../../source/core/document/read.ts';
import {render} from '../../../source/core/document/render.ts';
import {write} from '../../../source/core/document/write.ts';
import {kindOf} from '../../../source/core/kinds/registry.ts';
import {shipped} from '../../support/templates.ts';

const template = shipped('staff-rfc');
const field = {path: 'cons', kind: 'weighed', label: 'Cons', prompt: 'What?'};
const {parse, show} = kindOf('weighed');

function withCons(cons: Answers[string]): Answers {
	return {title: 'Carts', options: [{name: 'Redis', cons}]};
}

describe('a list of which one counts most', () => {
	it('is typed and shown with the words behind it', () => {
		const value = ['small', {text: 'large', main: true}];
		expect(parse('small\nlarge (counts most)', field)).toEqual({value});
		expect(show(value, field)).toBe('small\nlarge (counts most)');
	});

	it.each([
		['says which', ['small', {text: 'large', main: true}], '  - large (counts most)'],
		['keeps these words apart where somebody says them', ['votes (counts most)', 'b'], '  - votes \\(counts most)'],
	])('%s in a document', (_, cons, line) => {
		const text = render(template, withCons(cons));
		expect(text.split('\n')).toContain(line);
		expect(read(template, text).answers).toMatchObject(withCons(cons));
	});

	it('does not say that the only one counts most', () => {
		const only = [{text: 'large', main: true}];
		const text = render(template, withCons(only));
		expect(text.split('\n')).toContain('- **Cons**: large');
		expect(write(template, text, withCons(only)).splices).toEqual([]);
	});

	it('leaves such words in a document that has them', () => {
		const text = render(template, withCons(['large'])).replace('large', 'large (counts most)');
		const {answers} = read(template, text);
		expect(answers).toMatchObject(withCons([{text: 'large', main: true}]));
		expect(write(template, text, {...answers, title: 'Trolleys'}).text).toBe(text.replace('Carts', 'Trolleys'));
	});

	it('is no longer said once the others are gone', () => {
		const text = render(template, withCons(['small', {text: 'large', main: true}]));
		const {text: written} = write(template, text, withCons([{text: 'large', main: true}]));
		expect(written).toContain('- **Cons**: large\n');
	});

	it('changes the line that is marked, and no other', () => {
		const text = render(template, withCons(['small', 'large']));
		const marked = write(template, text, withCons(['small', {text: 'large', main: true}])).text;
		expect(marked).toBe(text.replace('  - large\n', '  - large (counts most)\n'));
	});
});

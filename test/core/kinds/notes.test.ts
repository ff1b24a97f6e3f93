import {expect, it} from 'vitest';
import {kindOf} from '../../../source/core/kinds/registry.ts';

const {parse, show, normal} = kindOf('notes');
const field = {path: 'notes', kind: 'notes', label: 'In words', prompt: '', of: 'criteria'};

it('phrases are typed a line each, as they are shown', () => {
	const value = {Cost: '300: a month', 'Time to ship': '5 weeks'};
	expect(parse(show(value, field), field)).toEqual({value});
});

it('a criterion without a phrase is still to be told', () => {
	expect(parse('Cost: \n\nSpeed:\nEase: as today', field)).toEqual({value: {Ease: 'as today'}});
	expect(parse('', field)).toEqual({value: undefined});
});

it('what is no criterion and phrase is said', () => {
	expect(parse('cheap', field)).toEqual({
		problem: '"cheap" is not a criterion and a phrase, such as "Cost: twice as much".',
	});
});

it('phrases are one line, and empty ones are none', () => {
	expect(normal({Cost: 'a\nb', Speed: ' '}, field, (text) => text)).toEqual({Cost: 'a b'});
	expect(normal({Speed: ' '}, field, (text) => text)).toBeUndefined();
});

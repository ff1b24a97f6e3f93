import {expect, it} from 'vitest';
import {parseDocument} from 'yaml';
import {distinctFaults} from '../../../source/core/text/yaml-faults.ts';

it.each<[text: string, lines: number[]]>([
	['a: 1\nb: 2\n', []],
	['title: T\ntags: [#290, x]\nstatus: Draft\n', [2]],
	['title: T\ntags: [#290,\n  x]\nstatus: Draft\n', [2]],
	['list:\n  - tags: [#290, x]\n    status: Draft\n', [2]],
	['tags: [a, b\nstatus: Draft\n', [2]],
	['a: @x @y\n', [1]],
	['a: @x\nb: 1\nc: @y\n', [1, 3]],
	['tags: [#290, x]\na: 1\nb: [1\nc: 2\n', [1, 4]],
	['a: 1\na: 2\nb: @x\n', [2, 3]],
])('the faults of %j are told at lines %j', (text, lines) => {
	const {errors} = parseDocument(text, {prettyErrors: false});
	const lineOf = (at: number) => text.slice(0, at).split('\n').length;
	expect(distinctFaults(errors, text).map(({pos}) => lineOf(pos[0]))).toEqual(lines);
});

import {expect, it} from 'vitest';
import {namesakesIn} from '../../build/names.ts';
import {sourcesIn} from '../../build/rooms.ts';

it('an exported name means one thing in its layer', () => {
	expect(namesakesIn(sourcesIn('source'))).toEqual([]);
});

it('a name that means two things in a layer is found, and none of the others', () => {
	const one = {path: 'source/core/a.ts', text: 'export function lineOf() {}\nexport type Line = 1;\n'};
	const other = {path: 'source/core/b/c.ts', text: 'export const lineOf = 1;\nconst Line = 2;\n'};
	expect(namesakesIn([one, other])).toEqual([
		'lineOf means 2 things in core: source/core/a.ts, source/core/b/c.ts. Name each by what it is.',
	]);
	expect(namesakesIn([one, {...other, path: 'source/ui/c.ts'}])).toEqual([]);
	const overloads = {path: 'source/core/a.ts', text: 'export function a(): 1;\nexport function a(): 2;\n'};
	expect(namesakesIn([overloads])).toEqual([]);
	const commands = ['a', 'b'].map((name) => ({
		path: `source/commands/${name}.ts`,
		text: 'export async function run() {}\n',
	}));
	expect(namesakesIn(commands)).toEqual([]);
});

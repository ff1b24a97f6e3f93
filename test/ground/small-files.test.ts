import {expect, it} from 'vitest';
import {sourcesIn} from '../../build/rooms.ts';
import {lonelyFilesIn} from '../../build/small-files.ts';

it('a small file has a reason: several read it, or it is an entry of a table', () => {
	expect(lonelyFilesIn(sourcesIn('source'), [...sourcesIn('source'), ...sourcesIn('test')])).toEqual([]);
});

const importing = (path: string) => ({path, text: "import {a} from './a.ts';\nimport type {A} from './a.ts';\n"});

it('a small file with one reader is found, and none of the others', () => {
	const small = {path: 'source/shell/a.ts', text: 'export const a = 1;\n'};
	const one = importing('source/shell/b.ts');
	expect(lonelyFilesIn([small, one])).toEqual([
		'source/shell/a.ts has under 15 lines and is read by source/shell/b.ts alone. Move what it holds there.',
	]);
	expect(lonelyFilesIn([small, one, importing('source/shell/c.ts')])).toEqual([]);
	expect(lonelyFilesIn([{...small, text: '\n'.repeat(15)}, one])).toEqual([]);
	expect(lonelyFilesIn([{...small, path: 'source/ports/a.ts'}, importing('source/ports/b.ts')])).toEqual([]);
});

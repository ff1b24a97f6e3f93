import {describe, expect, it} from 'vitest';
import {rooms, sourcesIn, violationsIn} from '../../build/rooms.ts';

/** A source of each room that imports one of the room above it, in each way in which that is written. */
const upwards = rooms.slice(0, -1).flatMap((room, index) => {
	const above = `../${rooms[index + 1]}/b.ts`;
	return [
		{path: `source/core/${room}/a.ts`, text: `import {b} from '${above}';\n`},
		{path: `source/core/${room}/a.ts`, text: `import type {B} from '${above}';\n`},
		{path: `source/core/${room}/a.ts`, text: `import '${above}';\n`},
		{path: `source/core/${room}/a.ts`, text: `export {b} from '${above}';\n`},
		{path: `source/core/${room}/deep/a.ts`, text: `const b = await import('../${above}');\n`},
	];
});

describe('the rooms of core', () => {
	it('stand one above the other', () => {
		expect(violationsIn(sourcesIn('source/core'))).toEqual([]);
	});

	it('are all there', () => {
		const found = new Set(sourcesIn('source/core').map(({path}) => path.split('/')[2]));
		expect([...found].filter((name) => name !== 'errors.ts').sort()).toEqual([...rooms].sort());
	});

	it.each(upwards)('let nothing of the room above into $path: $text', (source) => {
		expect(violationsIn([source])).toEqual([expect.stringMatching(/ stands above .*Move what both need down/)]);
	});

	it('let in what is below, their own, and errors', () => {
		const text = "import {a} from './b.ts';\nimport {c} from '../text/c.ts';\nimport {P} from '../errors.ts';\n";
		expect(violationsIn([{path: 'source/core/review/a.ts', text}])).toEqual([]);
	});

	it('take in no file that is in none of them', () => {
		expect(violationsIn([{path: 'source/core/misc/a.ts', text: ''}])).toEqual([
			expect.stringContaining('has no room "misc"'),
		]);
	});
});

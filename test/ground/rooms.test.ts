import {describe, expect, it} from 'vitest';
import {folders, sourcesIn, violationsIn} from '../../build/rooms.ts';

describe.each(folders)('the rooms of $folder', ({folder, rooms, ground}) => {
	it('stand one above the other', () => {
		expect(violationsIn(sourcesIn(folder))).toEqual([]);
	});

	it('are all there', () => {
		const found = new Set(sourcesIn(folder).map(({path}) => path.split('/')[2]));
		expect([...found].sort()).toEqual([...rooms, ...ground].sort());
	});

	/** A source of each room that imports one of the room above it, in each way in which that is written. */
	const upwards = rooms.slice(0, -1).flatMap((room, index) => {
		const above = `../${rooms[index + 1]}/b.ts`;
		return [
			{path: `${folder}/${room}/a.ts`, text: `import {b} from '${above}';\n`},
			{path: `${folder}/${room}/a.ts`, text: `import type {B} from '${above}';\n`},
			{path: `${folder}/${room}/a.ts`, text: `import '${above}';\n`},
			{path: `${folder}/${room}/a.ts`, text: `export {b} from '${above}';\n`},
			{path: `${folder}/${room}/deep/a.ts`, text: `const b = await import('../${above}');\n`},
		];
	});

	it.each(upwards)('let nothing of the room above into $path: $text', (source) => {
		expect(violationsIn([source])).toEqual([expect.stringMatching(/ stands above .*Move what both need down/)]);
	});

	it('let in what is below, their own, what all import, and other folders', () => {
		const others = ["'./b.ts'", `'../${rooms[0]}/c.ts'`, ...ground.map((file) => `'../${file}'`), "'../../other/d.ts'"];
		const text = others.map((other) => `import {a} from ${other};\n`).join('');
		expect(violationsIn([{path: `${folder}/${rooms.at(-1)}/a.ts`, text}])).toEqual([]);
	});

	it('take in no file that is in none of them', () => {
		const strangers = ['misc/a.ts', 'a.ts'].map((path) => ({path: `${folder}/${path}`, text: ''}));
		expect(violationsIn(strangers)).toEqual([
			expect.stringContaining('has no room "misc"'),
			expect.stringContaining('has no room "a.ts"'),
		]);
	});
});

import {PassThrough} from 'node:stream';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {TypedLine} from '../../../source/ports/terminal.ts';
import {linesOf} from '../../../source/shell/stdin/lines.ts';

async function linesIn(pieces: readonly Uint8Array[], isTTY = false): Promise<(TypedLine | undefined)[]> {
	const input = Object.assign(new PassThrough(), {isTTY});
	const lines = linesOf(input);
	for (const piece of pieces) input.write(piece);
	input.end();
	const all: (TypedLine | undefined)[] = [];
	for (let line = await lines.next(); line; line = await lines.next()) all.push(line);
	return all;
}

const texts = (...all: string[]) => all.map((text) => ({text}));

describe('lines that come in', () => {
	it.each<[string, string, TypedLine[]]>([
		['two lines', 'a\nb\n', texts('a', 'b')],
		['a last one without its end', 'a\nb', texts('a', 'b')],
		['empty ones', '\n\na\n', texts('', '', 'a')],
		['those of Windows', 'a\r\nb\r\n', texts('a', 'b')],
		['nothing', '', []],
	])('%s', async (_, input, expected) => {
		expect(await linesIn([Buffer.from(input)])).toEqual(expected);
	});

	it('are the same in whatever pieces they come', async () => {
		const line = fc.string({unit: 'grapheme'}).map((text) => text.replaceAll(/[\r\n]/g, ' '));
		await fc.assert(
			fc.asyncProperty(fc.array(line), fc.array(fc.nat(40)), async (all, cuts) => {
				let bytes = Buffer.from(all.map((text) => `${text}\n`).join(''));
				const pieces = cuts.map((cut) => {
					const piece = bytes.subarray(0, cut + 1);
					bytes = bytes.subarray(cut + 1);
					return piece;
				});
				expect(await linesIn([...pieces, bytes])).toEqual(texts(...all));
			}),
		);
	});

	it('that are no UTF-8 are said to be so, and those around them come', async () => {
		expect(await linesIn([Buffer.from('a\n'), Buffer.from([0xe9, 0x0a]), Buffer.from('b\n')])).toEqual([
			{text: 'a'},
			{problem: expect.stringContaining('not UTF-8')},
			{text: 'b'},
		]);
	});

	it('that are as long as a terminal takes are marked, also where a character is cut in two', async () => {
		const long = `${'x'.repeat(4095)}\n`;
		expect(await linesIn([Buffer.from(long)], true)).toEqual([{text: 'x'.repeat(4095), isCut: true}]);
		expect(await linesIn([Buffer.from(long)], false)).toEqual([{text: 'x'.repeat(4095)}]);
		const cut = Buffer.concat([Buffer.from(`${'x'.repeat(4094)}é`).subarray(0, 4095), Buffer.from('\n')]);
		expect(await linesIn([cut], true)).toEqual([{text: 'x'.repeat(4094), isCut: true}]);
	});

	it('are not read before they are asked for, and no more after the end', async () => {
		const input = Object.assign(new PassThrough(), {isTTY: true});
		const lines = linesOf(input);
		input.write('a\nb\n');
		expect(input.readableLength).toBe(4);
		expect(lines.isWaiting()).toBe(false);
		expect(await lines.next()).toEqual({text: 'a'});
		expect(lines.isWaiting()).toBe(true);
		const waiting = lines.next().then(async () => lines.next());
		lines.close();
		expect(await waiting).toBeUndefined();
	});
});

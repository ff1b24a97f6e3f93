import fc from 'fast-check';
import {expect, it} from 'vitest';
import {QuickSegmenter} from '../../build/segmenter.ts';

const quick = new QuickSegmenter();
const full = new Intl.Segmenter();

// Many of the plain ones, some that join with what stands before them, and anything else.
const unit = fc.oneof(
	{weight: 6, arbitrary: fc.integer({min: 0, max: 0x2ff}).map((code) => String.fromCharCode(code))},
	{weight: 6, arbitrary: fc.integer({min: 0x2000, max: 0x27ff}).map((code) => String.fromCharCode(code))},
	fc.constantFrom('\u0301', '\u200D', '\uFE0F', '\r\n', '👩‍💻', '🇨🇭', '漢', '각'),
	fc.string({unit: 'binary', maxLength: 2}),
);

it('splits as the real one does, whatever the text', () => {
	fc.assert(
		fc.property(fc.array(unit, {maxLength: 12}), fc.integer({min: -2, max: 14}), (units, at) => {
			const text = units.join('');
			expect([...quick.segment(text)]).toEqual([...full.segment(text)]);
			expect(quick.segment(text).containing(at)).toEqual(full.segment(text).containing(at));
		}),
		{numRuns: 2000},
	);
});

it('splits every two neighbours of the basic plane as the real one does', () => {
	const plain = Array.from({length: 0x2800}, (_, code) => String.fromCharCode(code));
	for (const before of ['a', '│', '✓', '✔', 'é', '\u001B', '\r', '\n', '\u00A0']) {
		for (const character of plain) {
			const text = before + character;
			if ([...quick.segment(text)].length !== [...full.segment(text)].length) expect.fail(JSON.stringify(text));
		}
	}
});

it('leaves words to the real one', () => {
	const words = new QuickSegmenter(undefined, {granularity: 'word'});
	expect([...words.segment('two words')].map(({segment}) => segment)).toEqual(['two', ' ', 'words']);
});

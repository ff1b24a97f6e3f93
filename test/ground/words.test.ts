import {describe, expect, it} from 'vitest';
import {sourcesIn} from '../../build/rooms.ts';
import {wordsOutside} from '../../build/words.ts';

/** A part that is put in is written as a percent sign. */
const withParts = (text: string) => text.replaceAll('%', '$'.concat('{part}'));

it('what the interview says has one home', () => {
	expect(wordsOutside(sourcesIn('source'))).toEqual([]);
});

describe('words that stand elsewhere are found', () => {
	it.each([
		['a sentence', "said(session, 'info', 'Nothing was changed.');"],
		['a word with a capital', "const title = 'Review';"],
		['words around a part', 'const text = `% more`;'],
		['a part behind a word', 'const text = `Added %`;'],
		['a word behind a sign', "const run = {text: '· saving'};"],
		['two words', "const hint = 'go there';"],
		['an attribute', 'const box = <Panel title="What came up?" />;'],
		['text of an element', 'const text = <Text>Enlarge the window</Text>;'],
		['a text behind a cast', "const text = 'to correct' as string;"],
	])('%s', (_, text) => {
		expect(wordsOutside([{path: 'source/ui/planted.tsx', text: withParts(text)}])).toHaveLength(1);
	});

	it.each([
		['a name of the program', "const type = 'next-asked';"],
		['a fault of the program', "throw new Error('Nothing is asked here.');"],
		['a key of a row', 'const line = {key: `row %`};'],
		['a type', "type Way = 'keep both' | 'leave out';"],
		['signs', "const sign = '▸ ';"],
		['words of the room', "import {panelWords} from '../words/screen/panels.ts';\nconst title = panelWords.help;"],
	])('and %s is none', (_, text) => {
		expect(wordsOutside([{path: 'source/ui/planted.tsx', text: withParts(text)}])).toEqual([]);
	});

	it('and rooms that say nothing to a person may hold them', () => {
		expect(wordsOutside([{path: 'source/shell/planted.ts', text: "const text = 'No space is left.';"}])).toEqual([]);
	});
});

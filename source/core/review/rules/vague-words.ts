import {lineAtOffset} from '../../markdown/source.ts';
import {arguedLines} from '../argued-lines.ts';
import {sentencesIn} from '../sentences.ts';
import {always, type Found, type Rule} from '../types.ts';

const most = 5;

/** Words by which two readers think of different numbers, with what would be clear. */
const vague: readonly {words: string; clear: string}[] = [
	{
		words:
			'fast(?! (?:ethernet|track|lane|path|food|forward))|quick(?:ly)?(?! (?:start|wins?|guide|reply|look|check|fix|note|question))|rapid(?:ly)?|responsive|snappy|performant|low[ -]latency',
		clear: 'a time, such as 200 ms for 95 %',
	},
	{words: 'scalable|scales well|high[ -]throughput|highly available', clear: 'the load or share that it must bear'},
	{
		words:
			'simple(?! (?:example|case|majority|interest))|easy|easily|straightforward|user[ -]friendly|(?<!counter[ -])intuitive',
		clear: 'the steps or hours that it takes',
	},
	{
		words:
			'significant(?! (?:part|portion|piece|role|step|milestone|other|figure|digit|bit|byte)s?(?![\\p{L}]))|significantly|substantial(?:ly)?|considerabl[ey]|drastic(?:ally)?|dramatic(?:ally)?|huge|massive(?:ly)?',
		clear: 'from which number to which',
	},
	{
		words: 'reasonabl[ey]|acceptable|adequate(?:ly)?|good enough',
		clear: 'the limit, and who set it',
	},
	{words: '(?<!as )soon(?! as)|shortly|as soon as possible|asap|in the near future|at some point', clear: 'a date'},
	{
		words: 'robust|reliable|seamless(?:ly)?|efficient(?:ly)?|cheap(?:ly)?|lightweight',
		clear: 'what is counted, and its limit',
	},
];

const each = vague.map(({words, clear}) => ({word: new RegExp(`^(?:${words})$`, 'i'), clear}));
const all = vague.map(({words}) => words).join('|');
/** Before these, it is asked or compared, and not claimed: "how fast they answer", "no longer simple enough". */
const unclaimed =
	"(?<!(?:\\b(?:how|however|too|as|not|never|hardly|less|than|whether|n't|isn['’]t|no longer|no)|\\bhow (?:very|really))\\s)";
const any = new RegExp(`(?<![\\p{L}\\p{N}_/.-])${unclaimed}(?:${all})(?![\\p{L}\\p{N}_/-])`, 'giu');
/** The same, also as a part of longer words. */
const maybe = new RegExp(all, 'iu');

/** Words that English has not; other languages share some of ours, and mean no less by them. */
const foreign =
	/(?<!\p{L})(?:une|les|des|est|pour|avec|sont|der|das|und|ist|nicht|eine|mit|los|una|para|como|che|della|sono|não|uma)(?!\p{L})/iu;

/** A number says it, and in other scripts English words are names. */
const silent = /\d|\p{sc=Han}|\p{sc=Hiragana}|\p{sc=Katakana}|\p{sc=Hangul}/u;

/** A number in words. */
const counted =
	/(?<!\p{L})(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|dozens?|half)(?!\p{L})/iu;

/** What others have said is theirs, and who it was may be asked. */
const reported =
	/(?<!\p{L})(?:(?<!\b(?:that|having) )said(?! to)|says|told|wrote|complain(?:s|ed)?|claim(?:s|ed)|stated|reported|according to|in writing|called (?:it|this|that|them)|in (?:his|her|their) (?:own )?words)(?!\p{L})/iu;

/** For whom a limit is one. */
const forWhom =
	/\b(?:acceptable|reasonable|adequate|good enough) (?:to|for) (?:the |our )?(?:\p{Lu}|auditors?|regulators?|customers?|users|shops|us\b)/iu;

/** A question asks for the number. */
const asking = /[?？]\W*$/u;

export const vagueWords: Rule = {
	id: 'vague-words',
	code: 'M03',
	promise: 'What is to be fast, simple or soon has a number.',
	// Where nothing is measured, as in the record of a decision, nobody looks for numbers.
	about: ['metrics'],
	isOfEnglish: true,
	levels: {own: always('info'), foreign: always('off')},
	notesWhile: 'open',
	check(subject) {
		const {source} = subject;
		const found: Found[] = [];
		const argued = arguedLines(subject);
		const isClear = (text: string): boolean =>
			[silent, foreign, asking, counted, reported, forWhom].some((words) => words.test(text));
		for (const {text, start} of sentencesIn(source.text, maybe)) {
			if (found.length >= most) break;
			const line = lineAtOffset(source, start);
			if (isClear(text) || argued.has(line)) continue;
			found.push(...wordsIn(text, start));
		}

		return found.slice(0, most);
	},
	good: '# RFC: Carts\n\n## Summary\n\nA cart loads fast, within 200 ms. Users say "it is simple".\n\n```text\nfast\n```\n',
	bad: '# RFC: Carts\n\n## Summary\n\nA cart loads fast, and 40 people asked for it. It is live soon.\n',
};

function wordsIn(text: string, offset: number): Found[] {
	// Behind a colon it is told what is meant.
	return [...text.matchAll(any)]
		.filter((found) => !/^[^.]{0,40}:\s/.test(text.slice(found.index + found[0].length)))
		.map((found) => {
			const clear = each.find(({word}) => word.test(found[0]))?.clear ?? 'a number';
			return {
				start: offset + found.index,
				end: offset + found.index + found[0].length,
				message: `"${found[0]}" means something else to each reader.`,
				expected: clear,
				next: 'Give the number, or take the word out.',
			};
		});
}

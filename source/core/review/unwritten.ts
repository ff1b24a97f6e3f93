import {isRecord, type Json} from '../answers/answers.ts';
import type {Interview} from '../answers/interview.ts';
import {placeholderIn, placeholderPattern} from '../lens/marks.ts';
import {wordsIn} from './texts.ts';

/** What became of something that a template asks for: nothing, what holds its place, or words of its own. */
export type State = 'empty' | 'held' | 'written';

/** List markers, boxes and bold labels before what a line says. */
const lead = /^[\s>|]*(?:(?:[-*+]|\d{1,3}[.)])\s+)?(?:\[[ xX]\]\s+)?(?:\*\*[^*\n]{1,100}\*\*\s?:?\s*)?/;

/** Brackets that are no link, no footnote and no box. */
const brackets =
	/(?<![\]!])\[[^\][\n]{3,500}\](?![[(:])|\{{1,3}[^{}\n]{1,500}\}{1,3}|<(?=[^<>\s]{1,100} )[^<>\n:@/]{3,500}>/g;

/** Guidance is shorter. */
const longest = 2000;

/** What a template leaves around its brackets: "Good, because", "Chosen option: ... because". */
const fewWords = 3;

/** Words that only hold a place, alone in it. */
const holder = /^(?:\.{3}|…|tbd|todo|fixme|x{3,}|lorem ipsum.*|yyyy-mm-dd)[.!]?$/i;

/** The state of an answer; `known` are sentences of the template itself. Of a list, one written item is enough. */
export function stateOf(value: Json | undefined, known: ReadonlySet<string>): State {
	if (Array.isArray(value)) return best(value, (item) => stateOf(item, known));
	if (isRecord(value)) return stateOfRecord(Object.values(value), known);
	return typeof value === 'string' ? stateOfText(value, known) : 'empty';
}

/** One column may be called as in the example of a template; that all of them are is the example. */
function stateOfRecord(values: readonly Json[], known: ReadonlySet<string>): State {
	const state = worst(values.map((each) => stateOf(each, new Set())));
	const isExample = state === 'written' && best(values, (each) => stateOf(each, known)) !== 'written';
	return isExample ? 'held' : state;
}

/** The state of text, which is written as soon as one line is. */
export function stateOfText(text: string, known: ReadonlySet<string>): State {
	const bare = text.replaceAll(/<!--[\s\S]*?(?:-->|$)/g, '').trim();
	if (bare === '') return 'empty';
	if (isHeld(bare, known)) return 'held';
	return best(bare.split(/\n[ \t]*\n/), (paragraph) => stateOfParagraph(paragraph.trim(), known));
}

function stateOfParagraph(text: string, known: ReadonlySet<string>): State {
	if (isHeld(text, known) || isOneBracket(text)) return 'held';
	return best(text.split('\n'), (line) => stateOfLine(line.replace(lead, '').trim(), known));
}

function stateOfLine(line: string, known: ReadonlySet<string>): State {
	if (!/[\p{L}\p{N}.…]/u.test(line)) return 'empty';
	return isHeld(line, known) || isOneBracket(line) || hasPlaceholder(line) ? 'held' : 'written';
}

function isHeld(text: string, known: ReadonlySet<string>): boolean {
	return placeholderIn(text) !== undefined || holder.test(text) || known.has(text);
}

/** Also one of several lines, or with others inside it. */
function isOneBracket(text: string): boolean {
	if (text.length > longest) return false;
	return /^\{[\s\S]*\}\.?$/.test(text) || /^\[(?:(?!\]\s?[[(:])[\s\S])*\]\.?$/.test(text);
}

const anyPlaceholder = new RegExp(placeholderPattern);

/** Marks and brackets may stand within a few words of a template: `Chosen option: "_To be decided_"`. */
function hasPlaceholder(line: string): boolean {
	if (anyPlaceholder.test(line)) return true;
	const around = line.replaceAll(brackets, '');
	return around !== line && wordsIn(around) <= fewWords;
}

/** Looks no further than the first part that is written, which in most texts is the first of all. */
function best<Part>(parts: readonly Part[], stateOfPart: (part: Part) => State): State {
	let found: State = 'empty';
	for (const part of parts) {
		const state = stateOfPart(part);
		if (state === 'written') return state;
		if (state === 'held') found = state;
	}

	return found;
}

/** What names a place is not written as long as the place is held. */
function worst(states: readonly State[]): State {
	return states.includes('held') ? 'held' : best(states, (state) => state);
}

/** What a template says to whoever fills it in, line by line. */
export function sentencesOf({questions}: Interview): Set<string> {
	const fields = questions.flatMap((question) => [question, ...(question.fields ?? [])]);
	const lines = fields.flatMap(({prompt, guidance = '', example = ''}) =>
		[prompt, guidance, example].flatMap((text) => (text.includes('\n') ? [text, ...text.split('\n')] : text)),
	);
	return new Set(lines.map((line) => line.trim()).filter((line) => line !== ''));
}

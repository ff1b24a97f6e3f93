import type {Question} from '../answers/interview.ts';
import {linesAsText} from '../markdown/source.ts';
import type {Pattern} from '../template/patterns.ts';
import type {Recogniser, Shape} from './shape.ts';

/**
 * A list that a section begins with, and text below it: the list first, as it stands. Where its heading alone says what
 * it lists, other lists and sections may follow.
 */
export function aboveText(recognise: Recogniser, isHeaded = false): Recogniser {
	return (question, section, source) => {
		const [first, ...others] = section.blocks;
		const isProse = section.children.length === 0 && others.every(({type}) => type !== 'list' && type !== 'table');
		// Words right below a bullet would be a part of it.
		const isApart = first !== undefined && (others[0]?.first ?? 0) > first.end;
		if (first?.type !== 'list' || !(isProse || isHeaded) || !isApart) return undefined;
		const shape = recognise(question, {...section, blocks: [first]}, source);
		return shape && {...shape, place: 'above'};
	};
}

/** The only list of a section, with text above it and below. */
export function betweenTexts(recognise: Recogniser): Recogniser {
	return (question, section, source) => {
		const {blocks, children} = section;
		const at = blocks.findIndex(({type}) => type === 'list');
		const below = blocks.slice(at + 1);
		const isProse = below.every(({type}) => type !== 'list' && type !== 'table');
		const isApart = (below[0]?.first ?? 0) > (blocks[at]?.end ?? 0);
		if (at < 1 || !isProse || !isApart || children.length > 0) return undefined;
		const shape = recognise(question, {...section, blocks: blocks.slice(0, at + 1)}, source);
		return shape && {...shape, place: 'between'};
	};
}

/** Paragraphs, each one entry or item, where the first says so in its words. */
export function proseParagraphs(words: RegExp, listOf: (question: Question) => Shape): Recogniser {
	return (question, {blocks, children}, source) => {
		const texts = blocks.map((block) => linesAsText(source, block));
		const isSaid =
			words.test(texts[0] ?? '') && texts.every((text) => isEntry(text) && (words.test(text) || text.length < 200));
		if (children.length > 0 || !isSaid || blocks.some(({type}) => type !== 'paragraph')) return undefined;
		const shape = listOf(question);
		return {...shape, body: shape.body.map(asParagraphs)};
	};
}

/** What announces something is none, and what is longer than that is an explanation. */
function isEntry(text: string): boolean {
	return text.length < 600 && !/[:*]\s*$|^\*\*/.test(text);
}

function asParagraphs(pattern: Pattern): Pattern {
	if (pattern.type !== 'list') return pattern;
	return {...pattern, entries: pattern.entries.map((entry) => ({...entry, paragraph: true}))};
}

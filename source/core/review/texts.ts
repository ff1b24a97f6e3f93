import {placeholderIn} from '../lens/marks.ts';
import type {Section} from '../markdown/sections.ts';
import {sectionsIn} from '../markdown/sections.ts';
import {conceptOf} from '../shapes/concepts.ts';
import type {Subject} from './types.ts';
import {closesNoMetadata} from './unopened.ts';

/** The sections, but not the title, whose headings are about a concept (`Alternatives`); none of them is inside another. */
export function sectionsAbout({root}: Subject, concept: string): Section[] {
	const all = sectionsIn(root);
	const hasTitle = all.filter(({level}) => level === 1).length === 1;
	const found = all.filter(({level, title}) => !(hasTitle && level === 1) && conceptOf(title)?.name === concept);
	const inside = new Set(found.flatMap((section) => sectionsIn(section)));
	return found.filter((section) => !inside.has(section));
}

/** All that stands under a heading, without comments. */
export function textUnder({source}: Subject, {body, end}: Section): string {
	return source.lines
		.slice(body.first, end)
		.join('\n')
		.replaceAll(/<!--[\s\S]*?(?:-->|$)/g, '');
}

/** Whether nobody has written anything there yet: headings and labels, and behind these what this tool writes for no answer. */
export function isUnwritten(text: string): boolean {
	return text.split('\n').every((line) => {
		const words = line.replace(/^\s{0,9}(?:[-*+]\s{1,4})?(?:\*\*[^*]{1,80}\*\*:?)?/, '').trim();
		return words === '' || words.startsWith('#') || placeholderIn(words) !== undefined;
	});
}

/** A line below the title that stands as a heading, with nothing under it: names of people, a subtitle. */
export function isSubtitle({root, source}: Subject, section: Section): boolean {
	const [title, second] = sectionsIn(root)
		.slice(0, 3)
		.filter((one) => !closesNoMetadata(source, one));
	const isSecond = title?.level === 1 && section === second && section.children.length === 0;
	const isBare = (lines: readonly string[]) => lines.every((line) => line.trim() === '');
	const {body, end, heading} = section;
	if (!isSecond || conceptOf(section.title) || !isBare(source.lines.slice(body.first, end))) return false;
	return isBare(source.lines.slice(title.heading.end, heading.first));
}

/** A file that only says where its document has gone: "Moved to [carts](carts.md)." */
export function isPointer({source, root}: Subject): boolean {
	const written = source.lines.filter((line) => line.trim() !== '');
	return root.children.length === 0 && written.length <= 2 && written.some((line) => /\]\(|https?:/.test(line));
}

const english = /\b(?:the|of|and|is|are|to|than|if|for|by|with|when|after|we|it|not)\b/i;

/** Whether a text of a few words or more is in the language whose words the rules know. */
export function isEnglish(text: string): boolean {
	return english.test(text);
}

const word = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}]+/gu;

/** How many words a text has; each Chinese or Japanese character counts as one. */
export function wordsIn(text: string): number {
	word.lastIndex = 0;
	let count = 0;
	// Counted without keeping the words, which are as long together as the text.
	while (word.test(text)) count++;
	return count;
}

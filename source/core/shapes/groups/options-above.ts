import type {Section} from '../../markdown/sections.ts';
import {linesAsText, type Source} from '../../markdown/source.ts';
import {leadsIn} from '../leads.ts';
import type {Names} from '../names.ts';
import {countedNames, numberedIn} from '../numbered.ts';
import {bulletTexts} from '../own-list.ts';
import type {Recogniser} from '../shape.ts';

const inBold = /^\*\*(?<name>[^*]+)\*\*/;

/**
 * Options in sections inside, unless the section itself lists its options above them, in bold: counted, or each with
 * what speaks for or against it. What stands in sections below those is about something else.
 */
export function unlessListedAbove(words: RegExp, names: Names, recognise: Recogniser): Recogniser {
	return (question, section, source) => {
		const areListed = section.children.length > 0 && listsOptions(section, words, names, source);
		return areListed ? undefined : recognise(question, section, source);
	};
}

function listsOptions(section: Section, words: RegExp, names: Names, source: Source): boolean {
	const led = section.blocks
		.flatMap((block) => (block.type === 'list' ? bulletTexts(block, source) : [linesAsText(source, block)]))
		.filter((text) => inBold.test(text));
	const isCounted =
		countedNames(
			led.map((text) => inBold.exec(text)?.groups?.name ?? ''),
			words,
		) !== undefined;
	const isArgued = led.filter((text) => leadsIn(text, names).length > 0).length > 1;
	// Sections that are called options are those, whatever stands above them.
	return (isCounted || isArgued) && numberedIn(section.children, words, true) === undefined;
}

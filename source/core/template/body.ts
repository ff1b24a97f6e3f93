import type {Field, Interview} from '../answers/interview.ts';
import type {Block} from '../markdown/blocks.ts';
import {type FrontMatter, frontMatterOf} from '../markdown/front-matter.ts';
import {type Section, sectionsIn, sectionsOf} from '../markdown/sections.ts';
import {linesAsText, type Source, sourceOf} from '../markdown/source.ts';
import {patternsOf} from './blocks.ts';
import {type Compiler, compileLine, repeatOf} from './compiler.ts';
import type {Report} from './faults.ts';
import type {Body, MetadataPattern, Pattern, SectionPattern} from './patterns.ts';
import {slotOf} from './slots.ts';
import {turnIn} from './turns.ts';

/** Compiles a template's body; `firstLine` is its line in the file, from 1. */
export function bodyOf(text: string, interview: Interview, firstLine: number, report: Report): Body {
	const source = sourceOf(text);
	const metadata = frontMatterOf(source);
	const root = sectionsOf(source, metadata ? metadata.end + 1 : 0);
	const compiler: Compiler = {
		source,
		interview,
		homes: new Set(),
		headed: new Set(sectionsIn(root).flatMap(({title}) => groupHeadedBy(title, interview))),
		fault: (line, message) => report(line + firstLine, message),
	};
	return {
		metadata: metadata ? metadataOf(compiler, metadata) : [],
		sections: root.children.map((section) => sectionOf(compiler, section)),
	};
}

/** The group whose items a heading names, whichever of them. */
function groupHeadedBy(title: string, {questions}: Interview): string[] {
	return questions.flatMap(({path, key}) => (key !== undefined && title.includes(`{{${path}.${key}}}`) ? [path] : []));
}

function metadataOf({source, interview, fault}: Compiler, {first, end}: FrontMatter): MetadataPattern {
	return source.lines.slice(first, end).flatMap((line, index) => {
		const found = /^([\w-]+):\s*\{\{([^{}]+)\}\}\s*$/.exec(line);
		const slot = found
			? slotOf(found[2] ?? '', interview)
			: {problem: 'Each line of the metadata is a key and a slot.'};
		if (!('problem' in slot)) return [{key: found?.[1] ?? '', slot}];
		fault(first + index, slot.problem);
		return [];
	});
}

/** `within` is the group that something around the section is repeated for already. */
function sectionOf(compiler: Compiler, section: Section, within?: Field): SectionPattern {
	const turn = turnIn(compiler, section);
	if (!turn) return alwaysThere(compiler, section, within);
	// What has its home in a section that is not always there has one in the other, too.
	const homes = turn.isThere ? compiler.homes : new Set(compiler.homes);
	return {...alwaysThere({...compiler, homes}, section, within), turn};
}

function alwaysThere(compiler: Compiler, section: Section, within?: Field): SectionPattern {
	const heading = compileLine(compiler, section.title, section.heading.first);
	const repeat = repeatOf(compiler, [heading], within);
	const inside = repeat?.group ?? within;
	const body = section.blocks.flatMap((block) => patternsOf(compiler, block, inside));
	checkText(compiler, section, body);
	return {
		level: section.level,
		heading,
		also: section.blocks.flatMap((block) => otherHeadings(compiler.source, block)),
		...(repeat ? {repeat} : {}),
		body,
		children: section.children.map((child) => sectionOf(compiler, child, inside)),
	};
}

function checkText({fault}: Compiler, section: Section, body: readonly Pattern[]): void {
	const at = body.findIndex((pattern) => pattern.type === 'text');
	const after = body.slice(at + 1);
	if (at < 0 || after.length === 0 || (after.length === 1 && after[0]?.type === 'list')) return;
	fault(
		section.heading.first,
		`In "${section.title}" only one list may follow a slot of Markdown, or nobody can tell where it ends.`,
	);
}

function otherHeadings(source: Source, block: Block): string[] {
	const found = block.type === 'html' ? /^<!--\s*also:\s*([\s\S]*?)-->/.exec(linesAsText(source, block)) : null;
	return found?.[1]?.split(',').map((title) => title.trim()) ?? [];
}

import type {SectionPattern} from '../template/patterns.ts';
import type {Question} from '../template/types.ts';
import {conceptOf} from './concepts.ts';
import {optionSection, optionsQuestion, questionEntry, questionsQuestion} from './groups.ts';

type Group = 'options' | 'openQuestions';

/** What usually comes after a section, so that a new one is put before it. */
const followers: Readonly<Record<Group, readonly string[]>> = {
	options: ['Open questions', 'Future work', 'History', 'References', 'Prior art'],
	openQuestions: ['Future work', 'History', 'References'],
};

/** The sections of a document with those it lacks, at their usual places; they are written once they are filled. */
export function missingSections(
	sections: readonly SectionPattern[],
	groups: readonly Group[],
): {sections: SectionPattern[]; groups: {question: Question}[]} {
	const [title] = sections;
	const isNested = sections.length === 1 && title !== undefined && title.children.length > 0;
	const siblings = isNested ? title.children : sections;
	if (siblings.length === 0) return {sections: [...sections], groups: []};
	// The highest level that any of them has, so that the new section stands beside them and not within one.
	const level = Math.min(...siblings.map((section) => section.level));
	const filled = groups.reduce((before, group) => withSection(before, group, level), siblings);
	const added = groups.map((group) => ({question: group === 'options' ? optionsQuestion : questionsQuestion}));
	return {sections: isNested ? [{...title, children: filled}] : [...filled], groups: added};
}

function withSection(siblings: readonly SectionPattern[], group: Group, level: number): readonly SectionPattern[] {
	const at = siblings.findIndex(
		(section) => section.level <= level && followers[group].includes(conceptOf(section.heading.start)?.name ?? ''),
	);
	const place = at < 0 ? siblings.length : at;
	return [...siblings.slice(0, place), sectionFor(group, level), ...siblings.slice(place)];
}

function sectionFor(group: Group, level: number): SectionPattern {
	const heading = {start: group === 'options' ? 'Alternatives' : 'Open questions', pieces: [], end: ''};
	if (group === 'options')
		return {level, heading, also: [], body: [], children: [optionSection(Math.min(level + 1, 6))]};
	return {level, heading, also: [], body: [{type: 'list', ordered: false, entries: [questionEntry()]}], children: []};
}

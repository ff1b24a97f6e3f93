import type {Question} from '../answers/interview.ts';
import type {Block} from '../markdown/blocks.ts';
import type {Section} from '../markdown/sections.ts';
import type {Pattern} from '../template/patterns.ts';
import {labelledEntries, labelsOf} from './labels.ts';
import type {Names} from './names.ts';
import {bullets, columnSlot, groupColumn, withColumns} from './parts.ts';
import type {ContentRecogniser} from './sections.ts';

/** Columns that stand in the heading and in the text; all others are labelled bullets below. */
export type Own = {heading: readonly string[]; text: string};

/** Text, and bullets with the labels of columns at its end. */
export function labelledContent(own: Own, names: Names): ContentRecogniser {
	return (question, items, source) => {
		const others = (question.fields ?? []).filter(({path}) => !own.heading.includes(path) && path !== own.text);
		const labels = labelsOf(items.flatMap(lastBullets), source, names);
		return {question, body: [textPattern(question, own), bullets(labelledEntries(question, others, labels))]};
	};
}

/** Text alone. */
export function textContent(own: Own): ContentRecogniser {
	return (question) => {
		const kept = withColumns(question, ({path}) => own.heading.includes(path) || path === own.text);
		return {question: kept, body: [textPattern(kept, own)]};
	};
}

/** The text of an item's section. */
export function textPattern(question: Question, {text}: Own): Pattern {
	return {type: 'text', slot: columnSlot(question, groupColumn(question, text))};
}

/** The bullets that a section ends in. */
export function lastBullets(section: Section): readonly Block[] {
	const last = section.blocks.at(-1);
	return last?.type === 'list' ? last.children : [];
}

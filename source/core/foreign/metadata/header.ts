import type {Question} from '../../answers/interview.ts';
import {type Header, headerOf} from '../../lens/header/find.ts';
import {isMetadataLabel} from '../../lens/header/names.ts';
import {rowValue} from '../../lens/read/header.ts';
import type {Section} from '../../markdown/sections.ts';
import type {Source} from '../../markdown/source.ts';
import type {LabelQuestions} from './labels.ts';

export type LabelledQuestion = {label: string; question: Question};

/** The labelled values at the start of a document, where there are any that documents of the field have. */
export function headerIn(root: Section, source: Source): Header | undefined {
	return headerOf(root, source, isMetadataLabel);
}

/** A question for each value on one line; a label that is written twice is asked once. */
export function headerQuestions(header: Header, source: Source, labels: LabelQuestions): LabelledQuestion[] {
	const seen = new Set<string>();
	return header.rows.flatMap((row) => {
		const name = row.label.toLowerCase();
		if (seen.has(name)) return [];
		seen.add(name);
		return row.isLong ? [] : [{label: row.label, question: labels.questionFor(row.label, rowValue(row, source))}];
	});
}

import type {Question} from '../../answers/interview.ts';
import {lineOfParts, type ValuePart} from '../../lens/header/parts.ts';
import {lineWith, slotFor} from '../../shapes/parts.ts';
import type {Line} from '../../template/patterns.ts';
import type {Labelled, LabelQuestions} from './labels.ts';

/** A value as the document has it, and what it answers. */
export type StatedValue = {line: Line; questions: Question[]};

const besides: Readonly<Record<Exclude<ValuePart, 'status'>, {name: string; kind: string; prompt: string}>> = {
	day: {name: 'date', kind: 'date', prompt: 'Since when is it so?'},
	by: {name: 'by', kind: 'people', prompt: 'Who decided so?'},
	note: {name: 'note', kind: 'line', prompt: 'What else is said of it?'},
};

/**
 * A labelled value as a line with a slot for each of its parts, so that none of its words is lost. A sentence says of
 * the whole document since when it is so, and who answers for it.
 */
export function statementOf(one: Labelled, labels: LabelQuestions, isSentence = false): StatedValue {
	const question = labels.questionFor(one);
	const main = one.parts && mainPart(question);
	if (!one.parts || !main) return {line: lineWith('', slotFor(question)), questions: [question]};
	const shared = isSentence ? {day: 'created', by: 'author'} : {};
	const questions: Partial<Record<ValuePart, Question>> = {[main]: question};
	for (const {part} of one.parts.parts) {
		if (part === main || part === 'status') continue;
		const {name, kind, prompt} = besides[part];
		const further = labels.further(one, name, kind, prompt, part === 'note' ? undefined : shared[part]);
		questions[part] = part === 'day' ? {...further, amongWords: true} : further;
	}

	const line = lineOfParts(one.parts, slotsOf(questions));
	return line
		? {line, questions: one.parts.parts.flatMap(({part}) => questions[part] ?? [])}
		: {line: lineWith('', slotFor(question)), questions: [question]};
}

function mainPart({path, kind}: Question): ValuePart | undefined {
	if (path === 'status') return 'status';
	return kind === 'date' ? 'day' : undefined;
}

function slotsOf(questions: Partial<Record<ValuePart, Question>>) {
	return Object.fromEntries(Object.entries(questions).map(([part, question]) => [part, slotFor(question)]));
}

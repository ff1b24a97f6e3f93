import type {Question} from '../../../answers/interview.ts';

/** The open questions of a foreign document. */
export const openQuestionsQuestion: Question = {
	path: 'openQuestions',
	kind: 'items',
	label: 'Open questions',
	prompt: 'What is not settled yet?',
	step: 'consensus',
	item: 'question',
	fields: [
		{path: 'question', kind: 'line', label: 'Question', prompt: 'What is not settled yet?', required: 'review'},
		{path: 'owner', kind: 'line', label: 'Owner', prompt: 'Who finds out?'},
		{path: 'due', kind: 'date', label: 'Due', prompt: 'By when?'},
	],
};

/** As sections, where each question has text of its own. */
export const questionsInSections: Question = {
	...openQuestionsQuestion,
	key: 'question',
	fields: [
		{path: 'question', kind: 'line', label: 'Question', prompt: 'What is not settled yet?', required: 'review'},
		{path: 'text', kind: 'text', label: 'Details', prompt: 'What is known about it so far?'},
		...(openQuestionsQuestion.fields ?? []).slice(1),
	],
};

import type {Question} from '../../../answers/interview.ts';

/** Who reviews, approves or has a stake in what a foreign document proposes. */
export const reviewersQuestion: Question = {
	path: 'reviewers',
	kind: 'items',
	label: 'Reviewers',
	prompt: 'Who has to agree, advise or know?',
	step: 'consensus',
	item: 'reviewer',
	fields: [
		{path: 'name', kind: 'line', label: 'Name', prompt: 'Who is it?', required: 'review'},
		{path: 'role', kind: 'line', label: 'Role', prompt: 'What is their part?'},
		{path: 'area', kind: 'line', label: 'Area', prompt: 'What do they look at?'},
		{path: 'by', kind: 'deadline', label: 'By', prompt: 'By when should they answer?'},
		{path: 'answer', kind: 'line', label: 'Answer', prompt: 'What did they say?'},
	],
};

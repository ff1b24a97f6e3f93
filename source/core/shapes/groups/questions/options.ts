import type {Question} from '../../../answers/interview.ts';

/** The alternatives of a foreign document. */
export const optionsQuestion: Question = {
	path: 'options',
	kind: 'items',
	label: 'Alternatives',
	prompt: 'Which other solutions were considered?',
	step: 'design',
	item: 'alternative',
	key: 'name',
	fields: [
		{path: 'name', kind: 'line', label: 'Name', prompt: 'What is this alternative called?', required: 'review'},
		{
			path: 'summary',
			kind: 'text',
			label: 'Summary',
			prompt: 'What would it be, and what speaks for and against it?',
		},
		{path: 'pros', kind: 'list', label: 'Pros', prompt: 'What speaks for it?'},
		{path: 'cons', kind: 'list', label: 'Cons', prompt: 'What speaks against it?'},
		{path: 'whyNot', kind: 'text', label: 'Why not chosen', prompt: 'Why is it not chosen?'},
	],
};

import type {Question} from '../../../answers/interview.ts';

/** The phases of a foreign document. */
export const phasesQuestion: Question = {
	path: 'phases',
	kind: 'items',
	label: 'Phases',
	prompt: 'In which steps is it built?',
	step: 'execute',
	item: 'phase',
	key: 'name',
	fields: [
		{path: 'name', kind: 'line', label: 'Name', prompt: 'What is this phase called?', required: 'review'},
		{path: 'when', kind: 'when', label: 'When', prompt: 'When is it?'},
		{path: 'text', kind: 'text', label: 'Content', prompt: 'What is done in it?'},
		{path: 'team', kind: 'line', label: 'Team', prompt: 'Who works on it?'},
		{path: 'owner', kind: 'line', label: 'Owner', prompt: 'Who answers for it?'},
		{path: 'effort', kind: 'line', label: 'Effort', prompt: 'How much work is it?'},
		{path: 'dependsOn', kind: 'dependencies', of: 'phases', label: 'Depends on', prompt: 'What must be done before?'},
		{path: 'exit', kind: 'line', label: 'Exit', prompt: 'How is it seen that it is over?'},
		{path: 'tasks', kind: 'tasks', label: 'Tasks', prompt: 'What is to be done?'},
	],
};

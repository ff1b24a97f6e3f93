import type {Question} from '../../../answers/interview.ts';

/** How a foreign document says that success is measured. */
export const metricsQuestion: Question = {
	path: 'metrics',
	kind: 'items',
	label: 'Metrics',
	prompt: 'How will it be seen that this works?',
	step: 'execute',
	item: 'metric',
	fields: [
		{path: 'metric', kind: 'line', label: 'Metric', prompt: 'What is measured?', required: 'review'},
		{path: 'category', kind: 'line', label: 'Category', prompt: 'What is it about?'},
		{path: 'baseline', kind: 'line', label: 'Baseline', prompt: 'What is it today?'},
		{path: 'target', kind: 'line', label: 'Target', prompt: 'What shall it be?'},
		{path: 'by', kind: 'deadline', label: 'Deadline', prompt: 'By when?'},
		{path: 'source', kind: 'line', label: 'Source', prompt: 'Where is it read off?'},
		{path: 'actual', kind: 'line', label: 'Actual', prompt: 'What has it become?'},
	],
};

import {levels} from '../../../analysis/risks/levels.ts';
import type {Field, Question} from '../../../answers/interview.ts';

const columns: readonly Field[] = [
	{path: 'impact', kind: 'choice', values: levels, label: 'Impact', prompt: 'How bad would it be?'},
	{path: 'probability', kind: 'choice', values: levels, label: 'Probability', prompt: 'How likely is it?'},
	{path: 'mitigation', kind: 'line', label: 'Mitigation', prompt: 'What is done about it?'},
	{path: 'owner', kind: 'line', label: 'Owner', prompt: 'Who watches it?'},
];

const risk: Field = {path: 'risk', kind: 'line', label: 'Risk', prompt: 'What could go wrong?', required: 'review'};

/** The risks of a foreign document. */
export const risksQuestion: Question = {
	path: 'risks',
	kind: 'items',
	label: 'Risks',
	prompt: 'What could go wrong, and what is done about it?',
	step: 'execute',
	item: 'risk',
	fields: [risk, ...columns],
};

/** As sections, where each risk has text of its own. */
export const risksInSections: Question = {
	...risksQuestion,
	key: 'risk',
	fields: [risk, {path: 'text', kind: 'text', label: 'Details', prompt: 'What would happen?'}, ...columns],
};

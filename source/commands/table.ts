import {forceOption, jsonOption, outputOption, templateOption} from './shared/options.ts';
import type {Command} from './types.ts';

/** Every command there is, in the order in which the help lists them. */
export const table: readonly Command[] = [
	{
		name: 'render',
		summary: 'turns answers (YAML or JSON) into a document',
		words: ['[ANSWERS|-]'],
		options: {template: templateOption, output: outputOption, force: forceOption},
		load: async () => import('./render.ts'),
	},
	{
		name: 'answers',
		summary: 'turns a document into its answers as JSON, the inverse of render',
		words: ['[FILE|-]'],
		options: {template: templateOption},
		load: async () => import('./answers.ts'),
	},
	{
		name: 'schema',
		summary: 'prints the JSON Schema of the answers of a template',
		words: ['[TEMPLATE]'],
		options: {},
		load: async () => import('./schema.ts'),
	},
	{
		name: 'drafts',
		summary: 'lists unfinished work, or does something with one draft',
		words: ['[list|show|remove|restore]', '[ID]'],
		options: {json: jsonOption},
		load: async () => import('./drafts.ts'),
	},
];

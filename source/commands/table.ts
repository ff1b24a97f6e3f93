import {forceOption, jsonOption, outputOption, templateOption} from './shared/options.ts';
import type {Command} from './types.ts';

/** Every command there is, in the order in which the help lists them. */
export const table: readonly Command[] = [
	{
		name: '',
		summary: 'go on with an unfinished RFC, or start a new one',
		words: [],
		options: {
			template: templateOption,
			draft: {type: 'string', value: 'ID|FILE', summary: 'open this unfinished draft'},
		},
		load: () => import('./start.ts'),
	},
	{
		name: 'new',
		summary: 'start an RFC, in the interview or from answers',
		words: ['[TITLE]'],
		options: {
			template: templateOption,
			answers: {type: 'string', short: 'a', value: 'FILE|-', summary: 'answers to begin with, as YAML or JSON'},
			yes: {type: 'boolean', short: 'y', summary: 'ask nothing and write the document'},
			output: outputOption,
			force: forceOption,
		},
		load: () => import('./new.ts'),
	},
	{
		name: 'edit',
		summary: 'open a document again, also one that was written by hand',
		words: ['FILE'],
		options: {
			template: templateOption,
			answers: {
				type: 'string',
				short: 'a',
				value: 'FILE|-',
				summary:
					'answers to change: a key replaces its answer, a list all of its items; "metrics+" adds items, null removes',
			},
			yes: {type: 'boolean', short: 'y', summary: 'ask nothing and write the document'},
			diff: {type: 'boolean', summary: 'print what changes; without --yes nothing is written'},
			'keep-both': {
				type: 'string',
				value: 'KEYS',
				summary: 'write these answers (risks,status) beside what the document may say of them already',
			},
			'new-form': {
				type: 'boolean',
				summary: 'show the document in the newest form of its template, and worked out anew; write it with --yes',
			},
			undo: {type: 'boolean', summary: 'give the file the text that it had before the last write'},
			output: outputOption,
			force: forceOption,
		},
		load: () => import('./edit.ts'),
	},
	{
		name: 'assess',
		summary: 'assess the design of an RFC, begun with what it and check say; or compare two assessments',
		words: ['FILE'],
		options: {
			answers: {
				type: 'string',
				short: 'a',
				value: 'FILE|-',
				summary: 'answers of the assessment, in the place of what the RFC says',
			},
			yes: {type: 'boolean', short: 'y', summary: 'ask nothing and write the document'},
			compare: {
				type: 'string',
				value: 'OLD',
				summary: 'say what moved since an older assessment; FILE is the newer one',
			},
			json: jsonOption,
			output: outputOption,
			force: forceOption,
		},
		load: () => import('./assess.ts'),
	},
	{
		name: 'render',
		summary: 'write the document that answers make',
		words: ['[ANSWERS|-]'],
		options: {template: templateOption, output: outputOption, force: forceOption},
		load: () => import('./render.ts'),
	},
	{
		name: 'answers',
		summary: 'read the answers out of a document, as JSON',
		words: ['[FILE|-]'],
		options: {template: templateOption},
		load: () => import('./answers.ts'),
	},
	{
		name: 'export',
		summary: 'hand a document on: a plan, a message, a page for leadership, a brief for reviewers',
		words: ['[FILE|-]'],
		options: {
			to: {
				type: 'string',
				value: 'implementation|update|decision|page|brief',
				summary: 'what to make of it (docs/exports.md)',
			},
			json: {type: 'boolean', summary: 'JSON, also of what is made for people'},
			text: {type: 'boolean', summary: 'words for people, also of what is made for programs'},
			today: {
				type: 'string',
				value: 'DATE',
				summary: 'the day it is told for (YYYY-MM-DD); without it nothing is late',
			},
			template: templateOption,
			output: outputOption,
			force: forceOption,
		},
		load: () => import('./export.ts'),
	},
	{
		name: 'check',
		summary: 'say what reviewers will ask for, in files, folders or patterns',
		words: ['[PATH...]'],
		options: {
			template: templateOption,
			format: {
				type: 'string',
				value: 'text|json|sarif|github',
				summary: 'for people, programs, editors or pull requests',
			},
			profile: {
				type: 'string',
				value: 'own|foreign|strict',
				summary: 'how strict; by itself own for documents of a known template',
			},
			changed: {type: 'boolean', value: 'REF', summary: 'only documents that differ from a commit, by default HEAD'},
			baseline: {type: 'string', value: 'FILE', summary: 'report only what this file does not list'},
			'write-baseline': {type: 'boolean', summary: 'write what is found to the file of --baseline'},
			fix: {type: 'boolean', summary: 'mend what is safe to mend, and report the rest'},
			diff: {type: 'boolean', summary: 'with --fix: only show what it would write'},
			notes: {type: 'boolean', summary: 'tell every note, also of many files, where they are only counted'},
			rules: {type: 'boolean', summary: 'list the rules'},
		},
		load: () => import('./check.ts'),
	},
	{
		name: 'schema',
		summary: 'print the JSON Schema of the answers of a template or a document, or of a format of export',
		words: ['[TEMPLATE|FILE|FORMAT]'],
		options: {},
		load: () => import('./schema.ts'),
	},
	{
		name: 'starters',
		summary: 'list patterns, criteria, metrics and checklists to begin with; show the answers of one',
		words: ['[list|show]', '[NAME]'],
		options: {template: templateOption, json: jsonOption},
		load: () => import('./starters.ts'),
	},
	{
		name: 'config',
		summary: 'show your preferences, or set one: author, level, coaching, template, folder',
		words: ['[KEY]', '[VALUE]'],
		options: {},
		load: () => import('./config.ts'),
	},
	{
		name: 'drafts',
		summary: 'list unfinished work; show, remove or restore one',
		words: ['[list|show|remove|restore]', '[ID]'],
		options: {json: jsonOption, trash: {type: 'boolean', summary: 'list all that the trash holds'}},
		load: () => import('./drafts.ts'),
	},
];

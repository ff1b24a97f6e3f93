import type {Case} from './cases.ts';

/** The schema of what answers may be. */
export const schemaCases: readonly Case[] = [
	{name: 'the schema', argv: ['schema', 'madr'], code: 0, stdout: /"title": "Answers of madr"/},
	{name: 'an unknown template', argv: ['schema', 'mdar'], code: 1, stderr: /assessment, madr, staff-rfc/},
	{
		name: 'the schema of a document',
		argv: ['schema', './rfcs/0001.md'],
		files: {'rfcs/0001.md': '# A\n\n## Why bother\n\nCarts are lost.\n\n## Naming\n\nA cart.\n'},
		code: 0,
		stdout: /"title": "Answers of document"(?:.|\n)*"title": "Naming"/,
	},
	{
		name: 'the schema of a document that is none of ours, named where an answer cannot be used',
		argv: ['edit', 'a b.md', '--answers', '-', '--diff'],
		stdin: '{"nothing": 1}',
		files: {'a b.md': '# A\n\n## Naming\n\nA cart.\n'},
		code: 1,
		stderr: /rfc-wizard schema 'a b\.md' describes the answers/,
	},
	{
		name: 'a broken template',
		argv: ['schema', './own.md'],
		files: {
			'own.md':
				'---\ntemplate: own\ntitle: Own\nversion: 1\nfile: slug\ninterview:\n  define:\n    a: {kind: lin, label: A, prompt: A?}\n---\n\n# {{a}}\n',
		},
		code: 1,
		stderr: /own\.md:8:\d+: a: kind is missing or wrong/,
	},
];

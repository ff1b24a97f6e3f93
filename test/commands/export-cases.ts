import {type Case, example} from './cases.ts';

const files = {'rfcs/0007-webhooks.md': example};
const file = 'rfcs/0007-webhooks.md';
const line = /^\{"implementation_id":"0007-webhooks","status":"blocked",.*\}\n$/;

/** Documents handed on, and lines that `export` cannot understand. */
export const exportLines: readonly Case[] = [
	{
		name: 'an export of nothing in particular',
		argv: ['export', file],
		files,
		code: 2,
		stderr: /^export needs --to.*\n--to implementation: the implementation plan.*\n(?:--to .*\n){4}$/,
	},
	{
		name: 'an unknown format',
		argv: ['export', file, '--to', 'pdf'],
		code: 2,
		stderr: '--to cannot be "pdf".\nIt is one of implementation, update, decision, page, brief.\n',
	},
	{
		name: 'a day that is none',
		argv: ['export', '--to', 'update', '--today', 'now'],
		code: 2,
		stderr: /--today YYYY-MM-DD/,
	},
	{
		name: 'both forms at once',
		argv: ['export', '--to', 'page', '--json', '--text'],
		code: 2,
		stderr: /exclude each other/,
	},
	{
		name: 'words of what has none',
		argv: ['export', '--to', 'decision', '--text'],
		code: 2,
		stderr: 'decision is made for programs and has no text.\nThose with a text are update, page, brief.\n',
	},
	{
		name: 'an export in the place of its document',
		argv: ['export', file, '--to', 'page', '-o', './rfcs/0007-webhooks.md', '--force'],
		files,
		code: 2,
		stderr: /^What is exported cannot take the place of the document\./,
	},
	{
		name: 'a decision',
		argv: ['export', file, '--to', 'decision'],
		files,
		code: 0,
		stdout: /^\{\n\t"adr_number": "0007",\n\t"title": "Deliver/,
	},
	{
		name: 'an update on one line, without a day',
		argv: ['export', file, '--to', 'update'],
		files,
		code: 0,
		stdout: line,
		stderr: /^Without --today/,
	},
	{
		name: 'an update in words, for a day',
		argv: ['export', file, '--to', 'update', '--text', '--today', '2026-10-12'],
		files,
		code: 0,
		stdout: /overdue, was due 2026-10-09.*\nNext: Shadow deliveries running \(2026-10-25\)\n$/,
	},
	{
		name: 'a page into a file',
		argv: ['export', file, '--to', 'page', '-o', 'page.md'],
		files,
		code: 0,
		stderr: 'Wrote page.md\n',
		leaves: {'page.md': /^# Deliver webhooks/},
	},
	{
		name: 'a page over another file',
		argv: ['export', file, '--to', 'page', '-o', 'page.md'],
		files: {...files, 'page.md': 'mine'},
		code: 1,
		stderr: /^page\.md exists already/,
	},
	{
		name: 'a brief as JSON, of a document of another house on standard input',
		argv: ['export', '-', '--to', 'brief', '--json'],
		stdin: '# Carts\n\n## Open questions\n\n- Where do they live?\n',
		code: 0,
		stdout: /"label": "Open",\n\t*"text": "Where do they live\?"/,
		stderr: 'Left out, since no answer says it: Decision, Price, Against it, It rests on.\n',
	},
	{
		name: 'an export of nothing',
		argv: ['export', '-', '--to', 'page'],
		stdin: '\n',
		code: 1,
		stderr: 'There is nothing to export: standard input is empty.\nName a document: rfc-wizard export FILE --to page\n',
	},
	{name: 'the schema of a format', argv: ['schema', 'implementation'], code: 0, stdout: /"implementation_phases"/},
];

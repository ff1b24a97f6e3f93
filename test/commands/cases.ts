import {readFileSync} from 'node:fs';
import {table} from '../../source/commands/table.ts';
import {literal} from '../../source/core/text/escape.ts';
import {assessCases} from './assess-cases.ts';
import {listCases} from './list-cases.ts';
import {schemaCases} from './schema-cases.ts';

/** One command line in a folder of its own, and what it must do. */
export type Case = {
	name: string;
	argv: readonly string[];
	stdin?: string;
	files?: Readonly<Record<string, string>>;
	code: number;
	/** The whole output, or what it must match; nothing at all when not given. */
	stdout?: string | RegExp;
	stderr?: string | RegExp;
	/** Files afterwards, besides those that were there: their text, or undefined for one that must not be. */
	leaves?: Readonly<Record<string, string | RegExp | undefined>>;
};

const shipped = (name: string) => readFileSync(new URL(`../../templates/${name}`, import.meta.url), 'utf8');
export const example = shipped('examples/staff-rfc.md');
/** Nobody is late in it, whenever it is looked at. */
export const timelessExample = example.replaceAll(/2026-09-30|2026-10-(?:09|16)/g, (day) =>
	day.replace('2026', '2999'),
);
export const exampleAnswers = shipped('examples/staff-rfc.answers.yaml');

const noTerminal = /^The interview needs a terminal.*\n(?:.*\n)*.*--answers FILE --yes/;
const title = 'title: Move search\n';
const written = /^# RFC: Move search\n/;

export const lines: readonly Case[] = [
	...table.map(({name, summary}) => ({
		name: `help of "${name}"`,
		argv: name === '' ? ['--help'] : [name, '--help'],
		code: 0,
		stdout: new RegExp(`${literal(summary.slice(1)).replaceAll(' ', '\\s+')}[^]*Options:\\n(?:.*\\n)*.*--help`),
	})),
	{
		name: 'an unknown command',
		argv: ['rendr'],
		code: 2,
		stderr: 'There is no command rendr.\nDid you mean rfc-wizard render?\n',
	},
	{
		name: 'an unknown option',
		argv: ['new', '--yess'],
		code: 2,
		stderr: 'There is no option --yess.\nDid you mean --yes?\n',
	},
	{name: 'an option of another command', argv: ['schema', '--yes'], code: 2, stderr: /^There is no option --yes\.\n/},
	{
		name: 'a word too many',
		argv: ['new', 'Move', 'search'],
		code: 2,
		stderr: /^"search" is one word too many\. .*\nFound: Move search\n/,
	},
	{name: 'no terminal', argv: [], code: 2, stderr: noTerminal},
	{name: 'no terminal for a new one', argv: ['new', 'T'], code: 2, stderr: noTerminal},
	{name: 'an interview on standard output', argv: ['new', '-o', '-'], code: 2, stderr: /Add --answers FILE --yes/},
	{name: 'no terminal for a document', argv: ['edit', 'a.md'], code: 2, stderr: /edit FILE --answers FILE --yes/},
	{name: 'an edit with its keys taken', argv: ['edit', 'a.md', '-a', '-'], code: 2, stderr: /Add --yes/},
	{name: 'an interview with its keys taken', argv: ['new', '-a', '-'], code: 2, stderr: /Add --yes/},
	{name: 'hostile words', argv: ['\u001B[2J\u202Ex'], code: 2, stderr: /There is no command ␛\[2J<U\+202E>x/},
	{name: 'drafts without one', argv: ['drafts'], code: 0, stderr: 'There are no unfinished drafts.\n'},
	{name: 'drafts as JSON', argv: ['drafts', '--json'], code: 0, stdout: '[]\n'},
	{name: 'drafts, misspelt', argv: ['drafts', 'shwo'], code: 2, stderr: /Did you mean rfc-wizard drafts show\?/},
	{
		name: 'drafts with a word too many',
		argv: ['drafts', 'list', 'mine'],
		code: 2,
		stderr: /^"mine" is one word too many.*\n.*drafts show mine\n$/,
	},
	{name: 'a draft without its id', argv: ['drafts', 'show'], code: 2, stderr: /^The id of a draft is missing\./},
	{
		name: 'a draft outside the shelf',
		argv: ['drafts', 'show', '../x'],
		code: 1,
		stderr: /^There is no draft called "\.\.\/x"/,
	},
	{name: 'a draft that is not there', argv: ['drafts', 'remove', 'nosuch'], code: 1, stderr: /rfc-wizard drafts/},
	...assessCases,
	...schemaCases,
	{name: 'a title alone', argv: ['render', '-'], stdin: title, code: 0, stdout: written},
	{name: 'nothing', argv: ['render'], stdin: '', code: 1, stderr: /^The answers have no title/},
	{
		name: 'a byte order mark and CRLF',
		argv: ['render'],
		stdin: `\uFEFF${title.replace('\n', '\r\n')}`,
		code: 0,
		stdout: written,
	},
	{
		name: 'a file',
		argv: ['render', 'a.yaml', '-o', 'b/c.md'],
		files: {'a.yaml': title},
		code: 0,
		stderr: 'Wrote b/c.md\n',
		leaves: {'b/c.md': written},
	},
	{
		name: 'a file that exists',
		argv: ['render', '-o', 'b.md'],
		stdin: title,
		files: {'b.md': 'old'},
		code: 1,
		stderr: 'b.md exists already and was not touched.\nAdd --force to replace it, or name another file with -o.\n',
		leaves: {'b.md': 'old'},
	},
	{
		name: 'a file that is to be replaced',
		argv: ['render', '-o', 'b.md', '--force'],
		stdin: title,
		files: {'b.md': 'old'},
		code: 0,
		stderr:
			/^Wrote b\.md\nThe text before is kept as .*b-[0-9a-f]{16}.*\.md\nTo undo the write: rfc-wizard edit b\.md --undo\n$/,
		leaves: {'b.md': written},
	},
	{
		name: 'a folder as file',
		argv: ['render', '-o', 'b'],
		stdin: title,
		files: {'b/c': ''},
		code: 1,
		stderr: /It is a folder, not a file/,
	},
	{
		name: 'where nothing can be made',
		argv: ['render', '-o', '/proc/none/b.md'],
		stdin: title,
		code: 1,
		stderr: /was not written/,
	},
	{
		name: 'new',
		argv: ['new', 'Move search', '--yes'],
		code: 0,
		stderr: 'Wrote rfcs/0001-move-search.md\n',
		leaves: {'rfcs/0001-move-search.md': written},
	},
	{
		name: 'new on standard output',
		argv: ['new', 'Move search', '--yes', '-o', '-'],
		code: 0,
		stdout: written,
		leaves: {rfcs: undefined},
	},
	{
		name: 'new without a title',
		argv: ['new', '--yes'],
		code: 1,
		stderr: /^There is no title/,
		leaves: {rfcs: undefined},
	},
	{
		name: 'an answers file that is not there',
		argv: ['render', 'none.yaml'],
		code: 1,
		stderr: /none\.yaml cannot be read\.\nFound: There is no such file/,
	},
	{
		name: 'an edit',
		argv: ['edit', 'a.md', '-a', '-', '--yes'],
		stdin: '{"metadata": null, "sections": [{"path": ["Why"], "text": "It is fast."}]}',
		files: {'a.md': '# A\n\n## Why\n\nIt is slow.\n'},
		code: 0,
		stderr: /^Wrote a\.md\nThe text before is kept as /,
		leaves: {'a.md': '# A\n\n## Why\n\nIt is fast.\n'},
	},
	...listCases,
	{
		name: 'an edit that changes nothing',
		argv: ['edit', 'a.md', '-a', '-', '--yes'],
		stdin: '{}',
		files: {'a.md': '# A\n\n## Why\n\nIt is slow.\n'},
		code: 0,
		stderr: 'a.md says all of this already and was not touched.\n',
	},
	{
		name: 'an edit that changes nothing, elsewhere',
		argv: ['edit', 'a.md', '-a', '-', '--yes', '-o', '-'],
		stdin: '{}',
		files: {'a.md': '# A\n\n## Why\n\nIt is slow.\n'},
		code: 0,
		stdout: '# A\n\n## Why\n\nIt is slow.\n',
	},
	{
		name: 'an edit into another file that exists',
		argv: ['edit', 'a.md', '-a', '-', '--yes', '-o', 'b.md'],
		stdin: '{}',
		files: {'a.md': '# A\n', 'b.md': 'old'},
		code: 1,
		stderr: /^b\.md exists already and was not touched\.\n/,
		leaves: {'b.md': 'old'},
	},
	{
		name: 'an interview over a document on standard output',
		argv: ['edit', 'a.md', '-o', '-'],
		code: 2,
		stderr: /Add --answers FILE --yes/,
	},
	{name: 'the answers of a document', argv: ['answers', '-'], stdin: example, code: 0, stdout: /^\{\n\t"title": /},
	{
		name: 'the answers of a document that names its template',
		argv: ['answers', '-'],
		stdin: '<!-- rfc-wizard: madr -->\n# A\n\n## Summary\n\nOurs.\n',
		code: 0,
		stdout: /^\{\n\t"title": "A",\n\t"sections": \[[^\]]*"Summary"[^\]]*\][^\]]*"text": "Ours\."/,
	},
	{
		name: 'the answers of a document that names another template than the one on the command line',
		argv: ['answers', '-', '--template', 'document'],
		stdin: `<!-- rfc-wizard: staff-rfc -->\n${example}`,
		code: 0,
		stdout: /"path": \[/,
	},
	{
		name: 'the answers of a document that names a template which is not there',
		argv: ['answers', '-'],
		stdin: `<!-- rfc-wizard: staf-rfc -->\n${example}`,
		code: 0,
		stdout: /"motivation": \{/,
		stderr: /^The document names the template staf-rfc .* Did you mean staff-rfc\?\n.*--template NAME/,
	},
	{name: 'the example', argv: ['render', '-'], stdin: exampleAnswers, code: 0, stdout: example},
];

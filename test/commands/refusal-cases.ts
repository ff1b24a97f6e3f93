import type {Case} from './cases.ts';

const notMarkdown = (name: string) => new RegExp(`^${name.replace('.', '\\.')} is not Markdown, and was neither read`);
const changes = '{"status":"Draft","risks":[{"risk":"It is slow"}]}';

/** What is named on a command line and cannot be used. */
export const refusals: readonly Case[] = [
	...['4', '601', '90.5', 'soon'].map((minutes) => ({
		name: `a session of ${minutes} minutes`,
		argv: ['new', 'A', `--session=${minutes}`],
		code: 2,
		stderr: new RegExp(`^A session cannot take "${minutes}" minutes\\.\\nSay a whole number from 5 to 600`),
	})),
	{
		name: 'a session in which nobody is asked',
		argv: ['new', 'A', '--session', '90', '--yes'],
		code: 2,
		stderr: /^--session is for people who are asked, and with --yes nobody is\.\nLeave --session or --yes away/,
	},
	{
		name: 'a session about a file that is named behind it',
		argv: ['edit', '--session', 'missing.md', '--diff', '--answers', '-'],
		code: 2,
		stderr: /^--session is for people who are asked, and with --diff nobody is/,
	},
	...['a.rst', 'a.adoc', 'a.MediaWiki', 'a.org', 'a.html', 'docs.md/a.tex'].map((name) => ({
		name: `an edit of ${name}`,
		argv: ['edit', name, '--answers', '-', '--yes'],
		stdin: changes,
		files: {[name]: 'A\n=\n\nWords.\n'},
		code: 1,
		stderr: notMarkdown(name),
		leaves: {[name]: 'A\n=\n\nWords.\n'},
	})),
	...['a.mdx', 'a.markdown', 'a.txt', 'a', 'rst.md', '.org'].map((name) => ({
		name: `an edit of ${name}`,
		argv: ['edit', name, '--answers', '-', '--yes'],
		stdin: '{"title":"B"}',
		files: {[name]: '# A\n\nWords.\n'},
		code: 0,
		stderr: /^Wrote /,
		leaves: {[name]: '# B\n\nWords.\n'},
	})),
	{
		name: 'a new document that is not Markdown',
		argv: ['new', 'A', '--yes', '-o', 'a.rst'],
		code: 1,
		stderr: notMarkdown('a.rst'),
		leaves: {'a.rst': undefined},
	},
	{
		name: 'answers of a file that is not Markdown',
		argv: ['answers', 'a.adoc'],
		files: {'a.adoc': '= A\n'},
		code: 1,
		stderr: notMarkdown('a.adoc'),
	},
	{
		name: 'a folder with one document that is not Markdown',
		argv: ['check', '.'],
		files: {'a.adoc': '= Carts\n', 'b.txt': 'Carts\n'},
		code: 0,
		stdout: /^0 files/,
		stderr: 'a.adoc is not Markdown (AsciiDoc), and was not read.\n',
	},
	{
		name: 'folders with many documents that are not Markdown',
		argv: ['check', 'a', 'b'],
		files: {'a/a.rst': 'A\n', 'a/b.RST': 'B\n', 'b/c.adoc': 'C\n', 'b/d.html': 'D\n', 'b/.adoc': ''},
		code: 0,
		stdout: /^0 files/,
		stderr: 'a/a.rst, a/b.RST, b/c.adoc and 1 more file are not Markdown, and were not read.\n',
	},
	{
		name: 'a check of a file that is not Markdown',
		argv: ['check', 'a.rst', 'b.md'],
		files: {'a.rst': 'A\n=\n', 'b.md': '# B\n\nStatus: Draft\nAuthor: Ana\nDate: 2026-01-02\n'},
		code: 1,
		stdout: /^1 file: 0 errors/,
		stderr: notMarkdown('a.rst'),
	},
	...[
		['starters', 'show', 'none'],
		['drafts', 'show', 'none'],
		['schema', 'none'],
		['new', 'A', '--yes', '--template', 'none'],
	].map((argv) => ({
		name: `${argv.join(' ')}: a name that nothing has`,
		argv,
		code: 1,
		stderr: /^There is no (?:starter|draft|template) called "none"\./,
	})),
	...[
		{
			name: 'a path that no answer has',
			keys: 'risks,riks',
			stderr: /^--keep-both names .*\n.*: riks\n.*: risks\.\n/,
			code: 1,
		},
		{name: 'a path', keys: 'risks', stderr: /^Wrote /, code: 0},
	].map(({name, keys, stderr, code}) => ({
		name: `what is said already, to be kept beside ${name}`,
		argv: ['edit', 'a.md', '-a', '-', '--yes', '--keep-both', keys],
		stdin: '{"risks":[{"risk":"It is slow"}]}',
		files: {'a.md': '# A\n\n## About\n\n### Risks\n\nWe look at it.\n'},
		code,
		stderr,
	})),
	...[
		{
			name: 'that is said in words alone',
			key: 'risks',
			stderr: /^a\.md .* no answer in it\.\nFound: line 5 says: ### Risks /,
			code: 1,
		},
		{name: 'that is said nowhere', key: 'metrics', stderr: /^a\.md .*/, code: 0},
	].map(({name, key, stderr, code}) => ({
		name: `what is to go ${name}`,
		argv: ['edit', 'a.md', '-a', '-', '--yes'],
		stdin: `{"${key}":null}`,
		files: {'a.md': '# A\n\n## About\n\n### Risks\n\nWe look at it.\n'},
		code,
		stderr,
	})),
	{
		name: 'brackets without an end',
		argv: ['render', '-'],
		stdin: `title: A\nsummary: ${'['.repeat(800)}\n`,
		code: 1,
		stderr:
			/^standard input is neither YAML nor JSON that can be used\.\nFound: standard input:\d:\d+: (?:Flow sequence|It is nested too deeply) .*\n.*\n$/,
	},
	{
		name: 'many broken lines',
		argv: ['render', '-'],
		stdin: `title: A\n${['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((key) => `${key}: @x`).join('\n')}\n`,
		code: 1,
		stderr:
			/^standard input is neither YAML nor JSON that can be used\.\nFound:(?:\n {2}standard input:.*){5}\n {2}and 2 more\n.*\n$/,
	},
	{
		name: 'a house file with a tag',
		argv: ['check', 'a.md'],
		files: {'a.md': '# A\n', '.rfc-wizard.yaml': 'rules: !!js/function x\n'},
		code: 1,
		stdout: /^0 files/,
		stderr: /\.rfc-wizard\.yaml is neither YAML.*\n.*the settings of a house must be plain values without tags\.\n/,
	},
	{
		name: 'a level that a house file does not have',
		argv: ['check', 'a.md'],
		files: {'a.md': '# A\n', '.rfc-wizard.yaml': 'rules: {vague-words: loud}\n'},
		code: 1,
		stdout: /^0 files/,
		stderr: /\.rfc-wizard\.yaml cannot be used\.\nFound: rules\.vague-words: found "loud", expected off, info,/,
	},
	...['__proto__', 'constructor', 'toString'].map((rule) => ({
		name: `a rule called ${rule}`,
		argv: ['check', 'a.md'],
		files: {'a.md': '# A\n', '.rfc-wizard.yaml': `rules:\n  ${rule}: off\n`},
		code: 1,
		stdout: /^0 files/,
		stderr: new RegExp(`\\.rfc-wizard\\.yaml cannot be used\\.\\n.*${rule}`),
	})),
	{
		name: 'control characters in findings as JSON',
		argv: ['check', 'a.md', '--format', 'json'],
		files: {'a.md': '# A\n\n- Status: a\u202Eb\u009Bc\n'},
		code: 0,
		stdout: /"\\"a\\u202ebc\\" is no/,
	},
];

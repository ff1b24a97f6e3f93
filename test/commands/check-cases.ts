import {type Case, timelessExample as example} from './cases.ts';
import {dayCases} from './day-cases.ts';
import {untouchedCases} from './untouched-cases.ts';

const broken = '# Carts\n\n- Status: Draft\n- Date: 2026-03-01\n\n## Motivation\n\n```\nopen\n';

/** What reviewers will ask for, in every format. */
export const checks: readonly Case[] = [
	...dayCases,
	{
		name: 'a document with nothing to find',
		argv: ['check', 'a.md', '--profile', 'strict'],
		files: {'a.md': example},
		code: 0,
		stdout: '1 file: 0 errors, 0 warnings, 0 notes\n',
	},
	{
		name: 'a document with an error',
		argv: ['check', 'a.md'],
		files: {'a.md': broken},
		code: 1,
		stdout:
			/^a\.md:8:1: error: The code block that begins here is never closed\. \(fence-open\)\n {2}8 \| ```\n {4}\| \^\^\^\n {2}Expected: .*\n {2}Put .*\n\n1 file: 1 error, /m,
	},
	{
		name: 'a folder, whatever is below it',
		argv: ['check', 'docs', '--format', 'json'],
		files: {'docs/a.md': broken, 'docs/deep/b.md': broken, 'docs/node_modules/c.md': broken, 'docs/d.txt': broken},
		code: 1,
		stdout: /^\{\n\t"findings": \[\n(?:.*\n)*.*"path": "docs\/deep\/b\.md"(?:.*\n)*\t"files": 2\n\}\n$/,
	},
	{
		name: 'a pattern',
		argv: ['check', 'docs/**/b*.md', '--format', 'github'],
		files: {'docs/a.md': broken, 'docs/deep/b.md': broken},
		code: 1,
		stdout: /^::error file=docs\/deep\/b\.md,line=8,endLine=8,col=1,endColumn=4,title=fence-open::The code block/m,
	},
	{
		name: 'a log of SARIF',
		argv: ['check', 'a.md', '--format', 'sarif'],
		files: {'a.md': broken},
		code: 1,
		stdout: /"version": "2\.1\.0",\n(?:.*\n)*.*"ruleId": "fence-open",\n(?:.*\n)*.*"uri": "a\.md"\n/,
	},
	{
		name: 'the rules',
		argv: ['check', '--rules'],
		code: 0,
		stdout: /^title \(F01\): .*\.\n(?:[a-z0-9-]+ \([A-Z]\d\d\): .*\.\n)+$/,
	},
	{
		name: 'a file that is not there, besides one that is',
		argv: ['check', 'a.md', 'b.md'],
		files: {'b.md': example},
		code: 1,
		stdout: '1 file: 0 errors, 0 warnings, 0 notes\n',
		stderr: /a\.md cannot be read\./,
	},
	{
		name: 'a pattern of nothing',
		argv: ['check', 'x/*.md'],
		code: 1,
		stderr: /^No document matches\.\nFound: x\/\*\.md\n/,
	},
	{
		name: 'a format that is none',
		argv: ['check', '--format', 'xml'],
		code: 2,
		stderr: /one of text, json, sarif, github/,
	},
	{
		name: 'a baseline that is written',
		argv: ['check', 'a.md', '--baseline', 'known.json', '--write-baseline'],
		files: {'a.md': broken},
		code: 0,
		stdout: '1 file: 0 errors, 0 warnings, 0 notes\n',
		stderr: 'Wrote known.json\n',
		leaves: {'known.json': /"a\.md": \[\n(?:.*\n)*\t+"fence-open: ```"/},
	},
	{
		name: 'a baseline that knows what is there',
		argv: ['check', 'a.md', '--baseline', 'known.json'],
		files: {'a.md': broken, 'known.json': '{"findings": {"a.md": ["fence-open: ```"]}}'},
		code: 0,
		stdout: /^1 file: 0 errors/m,
	},
	{
		name: 'fixes, and what is left',
		argv: ['check', 'a.md', '--fix'],
		files: {'a.md': `${example.replace('**Status**: Review', '**Status**: Reveiw')}\nA w\u200Bord.\n`},
		code: 0,
		stdout: '1 file: 0 errors, 0 warnings, 0 notes\n',
		stderr: 'Fixed 2 findings in a.md; to undo it: rfc-wizard edit a.md --undo\n',
		leaves: {'a.md': `${example}\nA word.\n`},
	},
	{
		name: 'fixes that are only shown',
		argv: ['check', 'a.md', '--fix', '--diff'],
		files: {'a.md': '# Carts\n\n- Status: Acepted\n- Date: 2026-03-01\n'},
		code: 0,
		stdout:
			/^--- a\/a\.md\n\+\+\+ b\/a\.md\n@@ .*\n.*\n.*\n-- Status: Acepted\n\+- Status: Accepted\n - Date: 2026-03-01\n$/,
	},
	{
		name: 'help of an option whose value may be left out',
		argv: ['check', '--help'],
		code: 0,
		stdout: / {2}--changed\[=REF\] {2}/,
	},
	{name: 'a difference of nothing', argv: ['check', '--diff'], code: 2, stderr: /Add --fix\./},
	{
		name: 'findings in the file that the metadata stand in',
		argv: ['check', 'k', '--format', 'github'],
		files: {
			'k/README.md': '# KEP-13: Carts\n\n## Summary\n\nTODO: words.\n\nTODO: more.\n',
			'k/kep.yaml': 'title: Carts\nkep-number: 12\nstatus: implementable\n',
		},
		code: 0,
		stdout:
			/file=k\/README\.md,line=5,.*title=placeholder-left.*in line 7\.(?:.*\n)*.*file=k\/kep\.yaml,line=2,.*title=number-matches/,
	},
	{
		name: 'metadata in their own file that are no YAML',
		argv: ['check', 'k', '--format', 'github'],
		files: {'k/README.md': '# Carts\n\nWords.\n', 'k/kep.yaml': 'title: Carts\nstatus: ['},
		code: 1,
		stdout: /::error file=k\/kep\.yaml,line=2,.*title=front-matter-valid::/,
	},
	{
		name: 'the levels of the house above each document',
		argv: ['check', 'docs', '--format', 'github'],
		files: {
			'docs/a.md': broken,
			'docs/old/b.md': broken,
			'docs/old/.rfc-wizard.yaml': 'rules:\n  fence-open: warning\n  F04: off\n',
		},
		code: 1,
		stdout:
			/::error file=docs\/a\.md,.*title=fence-open.*\n::warning file=docs\/old\/b\.md,.*title=fence-open::[^\n]*\n$/,
	},
	{
		name: 'levels of a rule that there is not, told once, with whole JSON for the rest',
		argv: ['check', 'docs', '--format', 'json'],
		files: {
			'docs/a.md': example,
			'docs/old/b.md': broken,
			'docs/old/c.md': broken,
			'docs/old/.rfc-wizard.yaml': 'rules:\n  fence-opne: warning\n',
		},
		code: 1,
		stdout: /^\{\n\t"findings": \[\n\t\t\n\t\],\n\t"files": 1\n\}\n$/,
		stderr: /^[^\n]*\.rfc-wizard\.yaml cannot be used\.\nFound: rules\.fence-opne.*fence-open\?\n[^\n]*\n$/,
	},
	{
		name: 'a baseline of one file, which leaves what it knows of the others, unless they are gone',
		argv: ['check', 'a.md', '--baseline', 'known.json', '--write-baseline'],
		files: {
			'a.md': broken,
			'b.md': broken,
			'known.json': '{"findings": {"a.md": ["old: x"], "b.md": ["fence-open: ```"], "c.md": ["gone: x"]}}',
		},
		code: 0,
		stdout: /^1 file: 0 errors/m,
		stderr: /^Wrote known\.json\n/,
		leaves: {
			'known.json':
				/"findings": \{\n\t\t"b\.md": \[\n\t\t\t"fence-open: ```"\n\t\t\],\n\t\t"a\.md": \[\n(?:.*\n)*\t\t\]\n\t\}\n/,
		},
	},
	{
		name: 'a baseline over something else',
		argv: ['check', 'a.md', '--baseline', 'a.md', '--write-baseline'],
		files: {'a.md': broken},
		code: 1,
		stderr: /^a\.md is not a baseline\.\nWrite one to a file that is not there yet/,
		leaves: {'a.md': broken},
	},
	{
		name: 'fixes of what a baseline does not know',
		argv: ['check', 'a.md', '--fix', '--baseline', 'known.json'],
		files: {
			'a.md': '# Carts\n\nWo\u200Brds.\n\n- Date: 2026/03/01\n',
			'known.json': '{"findings": {"a.md": ["invisible: Wo\u200Brds."]}}',
		},
		code: 0,
		stdout: /^1 file: 0 errors, 0 warnings/m,
		stderr: 'Fixed 1 finding in a.md; to undo it: rfc-wizard edit a.md --undo\n',
		leaves: {'a.md': '# Carts\n\nWo\u200Brds.\n\n- Date: 2026-03-01\n'},
	},
	{
		name: 'a baseline that is none',
		argv: ['check', 'a.md', '--baseline', 'a.md'],
		files: {'a.md': broken},
		code: 1,
		stderr: /^a\.md is not a baseline\.\n.*--write-baseline\n/,
	},
	{name: 'no folder of documents', argv: ['check'], code: 1, stderr: /^There is no folder rfcs here\./},
	{name: 'a baseline without a file', argv: ['check', '--write-baseline'], code: 2, stderr: /--baseline FILE/},
	{
		name: 'what has changed where there is no repository',
		argv: ['check', '--changed', 'a.md'],
		files: {'a.md': broken},
		code: 1,
		stderr: /^git does not say what has changed\./,
	},
	...untouchedCases,
	{
		name: 'links to files that are there, and to some that are not',
		argv: ['check', 'docs/a.md'],
		files: {
			'docs/a.md': '# Carts\n\n[a](b.md#why) [b](B.md) [c](../c) [d](../../out.md) [e](b.md#how) [f](b%00.md)\n',
			'docs/b.md': '# Redis\n\n## Why\n\nWords.\n',
			'c/d.txt': '',
		},
		code: 0,
		stdout:
			/^docs\/a\.md:3:19: warning: "B\.md" is not there\. \(link-dead\)\n(?:.*\n)* {2}Did you mean b\.md\?\n(?:.*\n)*docs\/a\.md:3:\d+: warning: No heading of b\.md has the anchor "#how"\.(?:.*\n)*1 file: 0 errors, 3 warnings, /m,
	},
	{
		name: 'a number that two documents have',
		argv: ['check', '0012-carts.md', '--profile', 'own'],
		files: {'0012-carts.md': '# RFC: Carts\n\n**Status**: Draft\n', '0012-redis.md': ''},
		code: 1,
		stdout: /^0012-carts\.md:1:1: error: The number 12 is also that of 0012-redis\.md\. \(number-unique\)$/m,
	},
	{
		name: 'folders of documents, which do not name each other',
		argv: ['check', 'rfcs'],
		files: {
			'rfcs/0011-files/README.md': '# Files\n\n- Status: Superseded\n- Superseded by: RFC 12\n',
			'rfcs/0012-carts/README.md': '# RFC 13: Carts\n\n- Status: Draft\n',
		},
		code: 0,
		stdout:
			/^rfcs\/0011-files\/README\.md:4:\d+: warning: 0012-carts does not say that it supersedes this document\.(?:.*\n)*rfcs\/0012-carts\/README\.md:1:1: warning: The name of the file says 12, and the title 13\./m,
	},
	{
		name: 'a template that nobody knows, named in one of several documents',
		argv: ['check', 'rfcs'],
		files: {'rfcs/a.md': '# A\n', 'rfcs/b.md': '# B\n\n<!-- rfc-wizard: staf-rfc -->\n'},
		code: 0,
		stdout: /^2 files: /m,
		stderr: /^rfcs\/b\.md names the template staf-rfc in a comment, and there is none\. Did you mean staff-rfc\?$/m,
	},
];

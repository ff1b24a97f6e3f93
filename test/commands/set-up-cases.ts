import type {Case} from './cases.ts';

/** Preferences, what a house says, and what there is to begin with. */
export const setUpLines: readonly Case[] = [
	{
		name: 'preferences',
		argv: ['config'],
		code: 0,
		stdout:
			/^author: .*\nlevel: .*\ncoaching: on .*\naccessible: off .*\ntemplate: staff-rfc .*\nfolder: .*\nkeys: the usual ones .*\n$/,
	},
	{
		name: 'coaching that is switched off',
		argv: ['config', 'coaching', 'off'],
		code: 0,
		stderr: 'coaching is off from now on.\n',
	},
	{
		name: 'coaching that is neither',
		argv: ['config', 'coaching', 'maybe'],
		code: 2,
		stderr: /Type on or off, for example/,
	},
	{name: 'a template that is set', argv: ['config', 'template', 'madr'], code: 0, stderr: /madr from now on/},
	{
		name: 'a template to set that there is not',
		argv: ['config', 'template', 'mdr'],
		code: 2,
		stderr: /Type one of .*madr.*, for example/,
	},
	{name: 'a folder that is set', argv: ['config', 'folder', 'docs/adr'], code: 0, stderr: /docs\/adr from now on/},
	{name: 'a preference that is set', argv: ['config', 'level', '6'], code: 0, stderr: 'level is 6 from now on.\n'},
	{name: 'a level that is none', argv: ['config', 'level', '8'], code: 2, stderr: /a number from 1 to 7/},
	{
		name: 'keys of all actions',
		argv: ['config', 'keys'],
		code: 0,
		stdout: /^next-needed: Ctrl-\], Alt-N {2}\(Go to .*\)\n(?:[a-z-]+: .*\n)*find: Alt-X, : {2}\(Find anything.*\)\n/,
	},
	{
		name: 'a key that is given to an action',
		argv: ['config', 'keys', 'find', 'f5,', 'C-b'],
		code: 0,
		stderr: 'find is F5, Ctrl-B from now on.\n',
	},
	{
		name: 'a key that another action has',
		argv: ['config', 'keys', 'next-needed', 'ctrl+r'],
		code: 2,
		stderr: /^Ctrl-R would be the key of two actions, review \(".*"\) and next-needed \(".*"\), in one place \(.*\)\./,
	},
	{
		name: 'a key that is another one in a terminal',
		argv: ['config', 'keys', 'find', 'Ctrl-I'],
		code: 2,
		stderr: /^Ctrl-I is the same key as Tab in a terminal\.[\s\S]*config keys find F5/,
	},
	{name: 'a letter for texts', argv: ['config', 'keys', 'find', 'q'], code: 2, stderr: /^q is text in some places/},
	{name: 'keys of an action that is none', argv: ['config', 'keys', 'fnd', 'F5'], code: 2, stderr: /config keys find/},
	{
		name: 'the usual keys',
		argv: ['config', 'keys', 'reset'],
		code: 0,
		stderr: 'All keys are the usual ones from now on.\n',
	},
	{name: 'two names', argv: ['config', 'author', 'Jane', 'Doe'], code: 2, stderr: /"Doe" is one word too many/},
	{name: 'a preference that is none', argv: ['config', 'lvl'], code: 2, stderr: /no preference called "lvl"/},
	{
		name: 'starters, those of the house first',
		argv: ['starters'],
		files: {
			'.rfc-wizard.yaml': 'starters: patterns\nplatform:\n  - {name: Queue, use: work that may wait}\n',
			'patterns/cache.yaml':
				'title: A cache\nuse: Reads are many.\nanswers:\n  options:\n    - {name: A cache in front}\n',
		},
		code: 0,
		stdout:
			/^platform {2}The platform of the house \(1 .+\): .*Queue\.\ncache {2}A cache \(1 option\): Reads are many\.\n(?:.*\n)*multi-tenancy /,
	},
	{
		name: 'the answers of a starter',
		argv: ['starters', 'show', 'technology-criteria'],
		code: 0,
		stderr: 'Criteria for choosing a technology holds 6 criteria.\n',
		stdout: /^\{\n\t"criteria": \[\n\t\t\{\n\t\t\t"name": "Maturity",\n\t\t\t"weight": 20,/,
	},
	{
		name: 'a starter that is none',
		argv: ['starters', 'show', 'serverles'],
		code: 1,
		stderr: /starters show serverless\?/,
	},
	{
		name: 'a house file that is wrong',
		argv: ['starters'],
		files: {'.rfc-wizard.yaml': 'platfrom: []\n'},
		code: 1,
		stderr: /\.rfc-wizard\.yaml cannot be used\.\nFound: platfrom: .*Did you mean platform\?/,
	},
	{
		name: 'a folder of starters that is not there',
		argv: ['starters'],
		files: {'.rfc-wizard.yaml': 'starters: patterns\n'},
		code: 1,
		stderr: /\.rfc-wizard\.yaml cannot be used\.\nFound: starters: .*patterns/,
	},
	{
		name: 'a starter of the house that is wrong',
		argv: ['starters'],
		files: {
			'.rfc-wizard.yaml': 'starters: .\n',
			'x.yaml': 'title: X\nuse: Y\nanswers:\n  risks: [{risk: A, impact: Huge}]\n',
		},
		code: 1,
		stderr: /x\.yaml cannot be used as a starter\.\nFound: answers\.risks\[0\]\.impact/,
	},
];

import {readFileSync} from 'node:fs';
import {type Case, timelessExample as example} from './cases.ts';

/** What a check says on a day that is named. */
export const dayCases: readonly Case[] = [
	{
		name: 'an RFC that tells of days to come, judged by the last of them',
		argv: ['check', 'docs', '--profile', 'strict', '--today', '2027-03-05'],
		files: {
			'docs/0001-after.md': readFileSync(new URL('../../docs/examples/after-rollout.md', import.meta.url), 'utf8'),
			'docs/0002-before.md': '# RFC: Carts\n\n**Updated**: 2027-03-06\n',
		},
		code: 1,
		stdout: /^docs\/0002-before\.md:3:14: error: 2027-03-06 has not come yet\.(?:(?!0001-after)[\s\S])*$/,
	},
	{
		name: 'a day that is none',
		argv: ['check', 'a.md', '--today', 'tomorrow'],
		files: {'a.md': example},
		code: 2,
		stderr: '"tomorrow" is not a date.\nWrite the day as --today YYYY-MM-DD.\n',
	},
];

import {exampleText} from '../support/templates.ts';
import type {Case} from './cases.ts';

const example = exampleText('staff-rfc');
const assessment = exampleText('assessment');

/** An assessment is begun, written and compared. */
export const assessCases: readonly Case[] = [
	{name: 'an assessment without a terminal', argv: ['assess', 'a.md'], code: 2, stderr: /assess FILE --yes/},
	{
		name: 'an assessment of an RFC',
		argv: ['assess', 'a.md', '--yes', '-o', '-'],
		files: {'a.md': example},
		code: 0,
		stdout:
			/^# L7 Engineering Assessment: Deliver webhooks[\s\S]*- Rollback Time: It takes about five minutes[\s\S]* \(RFC, line \d+\)/,
	},
	{
		name: 'an assessment of an RFC, with what a review looks at, and that of the house before ours',
		argv: ['assess', 'a.md', '--yes', '-o', '-'],
		files: {
			'a.md': example,
			'.rfc-wizard.yaml': 'starters: starters\n',
			'starters/ours.yaml':
				'title: Code\nuse: We look at code.\nanswers: {checks: {code: [{text: Read by two of us}]}}\n',
		},
		code: 0,
		stdout:
			/### Architecture Review\n\n- \[ \] Scales to ten times[\s\S]*### Code Review\n\n- \[ \] Read by two of us\n\n### Operational Review\n\n- \[ \] Deployed/,
	},
	{
		name: 'an assessment with all of its headings, to be filled in by hand',
		argv: ['assess', 'text/0459-shadowing.md', '--yes', '-o', '-'],
		files: {'text/0459-shadowing.md': '- Start Date: 2014-11-29\n\nDisallow it.\n'},
		code: 0,
		stdout:
			/^# L7 Engineering Assessment: Shadowing\n[\s\S]*### Strengths\n[\s\S]*### Improvements Needed\n[\s\S]*- Tracing: _To be decided_[\s\S]*## Technical Debt Assessment\n[\s\S]*## Innovation & Impact\n/,
	},
	{
		name: 'an assessment beside its RFC, with answers in the place of what that says',
		argv: ['assess', 'rfcs/0007-carts.md', '--answers', '-', '--yes'],
		stdin: 'deployment: {rollbackTime: 30 seconds}\n',
		files: {'rfcs/0007-carts.md': example},
		code: 0,
		stderr: /^Wrote rfcs\/assessments\/0007-carts-\d{4}-\d\d-\d\d\.md\n/,
	},
	{
		name: 'an assessment of what is no document of ours',
		argv: ['assess', 'a.md', '--yes', '-o', '-'],
		files: {'a.md': '# Carts\n\n## Background\n\nLost.\n\n## Proposal\n\nRedis.\n'},
		code: 0,
		stdout: /^# L7 Engineering Assessment: Carts\n/,
	},
	{
		name: 'an assessment of an assessment',
		argv: ['assess', 'a.md', '--yes', '-o', '-'],
		files: {'a.md': assessment},
		code: 1,
		stderr: /^a\.md is an assessment itself\.\n.*--compare OLD/,
	},
	{
		name: 'what moved between two assessments',
		argv: ['assess', 'b.md', '--compare', 'a.md'],
		files: {'a.md': assessment, 'b.md': assessment.replace('Readability: 8/10', 'Readability: 9/10')},
		code: 0,
		stdout: 'Scores\n  Readability: 8 -> 9 (+1)\n',
	},
	{
		name: 'the same as JSON',
		argv: ['assess', 'b.md', '--compare', 'a.md', '--json'],
		files: {'a.md': assessment, 'b.md': assessment.replace('Readability: 8/10', 'Readability: 9/10')},
		code: 0,
		stdout: /"path": "code\.readability\.score",[\s\S]*"before": 8,[\s\S]*"after": 9/,
	},
	{
		name: 'a comparison with an RFC',
		argv: ['assess', 'b.md', '--compare', 'a.md'],
		files: {'a.md': example, 'b.md': assessment},
		code: 1,
		stderr: 'a.md is not an assessment.\nName the newer assessment first: rfc-wizard assess NEWER --compare OLDER.\n',
	},
	{
		name: 'a comparison that is to write',
		argv: ['assess', 'b.md', '--compare', 'a.md', '--yes'],
		code: 2,
		stderr: /^--yes writes an assessment, and --compare only reads two\./,
	},
	{name: 'an assessment as JSON', argv: ['assess', 'a.md', '--json'], code: 2, stderr: /--compare/},
];

import {scaffold} from '../support/scaffold.ts';
import type {Case} from './cases.ts';

/** Each finding as severity, line and rule. */
function untouched(name: string, status: string, findings: readonly string[]): Case {
	const lines = findings.map((finding) => {
		const [severity, line, rule] = finding.split(' ');
		return `::${severity} file=a\\.md,line=${line},.*,title=${rule}::.*\\n`;
	});
	return {
		name: `a document of ${name} in which nothing is filled in, as ${status}`,
		argv: ['check', 'a.md', '--format', 'github'],
		files: {'a.md': scaffold(name).replace(/Draft|proposed/, status)},
		code: 1,
		stdout: new RegExp(`^${lines.join('')}$`),
	};
}

const draft = [
	'error 1 untouched',
	'notice 10 placeholder-left',
	'notice 16 placeholder-left',
	'notice 20 placeholder-left',
	'notice 24 placeholder-left',
	'notice 30 placeholder-left',
	'notice 36 options-lt2',
	'notice 36 placeholder-left',
	'notice 40 placeholder-left',
	'notice 44 placeholder-left',
	'notice 48 placeholder-left',
	'notice 52 placeholder-left',
];

const review = [
	'warning 1 people',
	'error 1 untouched',
	'error 10 placeholder-left',
	'notice 12 goals-nongoals',
	'notice 12 goals-nongoals',
	'error 16 placeholder-left',
	'error 20 placeholder-left',
	'error 24 placeholder-left',
	'error 30 placeholder-left',
	'error 36 options-lt2',
	'error 36 placeholder-left',
	'error 40 placeholder-left',
	'error 44 placeholder-left',
	'error 48 rollback-missing',
	'error 48 placeholder-left',
	'error 52 placeholder-left',
];

const record = [
	'error 7 untouched',
	'error 11 placeholder-left',
	'warning 15 options-lt2',
	'error 15 placeholder-left',
	'error 19 placeholder-left',
];

/** An unfilled template is refused at every stage, with what it lacks. */
export const untouchedCases: readonly Case[] = [
	untouched('staff-rfc', 'Draft', draft),
	untouched('staff-rfc', 'Review', review),
	untouched('staff-rfc', 'Approved', review),
	untouched('madr', 'draft', record),
	untouched('madr', 'proposed', record),
	untouched('madr', 'accepted', record),
];

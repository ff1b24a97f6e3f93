import type {Meeting} from '../../core/draft/meeting.ts';
import {UsageProblem} from '../../core/errors.ts';
import {leastMinutes, minutesIn, mostMinutes, newMeeting, usualMinutes} from '../../core/meeting/time.ts';
import {isDate} from '../../core/text/day.ts';
import type {Arguments, Option} from '../types.ts';

/** Options that several commands have in common. */
export const templateOption: Option = {
	type: 'string',
	short: 't',
	value: 'NAME|FILE',
	summary: 'the house format: a name, or the path of a template',
};

export const outputOption: Option = {
	type: 'string',
	short: 'o',
	value: 'FILE|-',
	summary: 'where to write; - is standard output',
};

export const forceOption: Option = {
	type: 'boolean',
	summary: 'replace the file if it exists; a copy is kept with the drafts',
};

export const briefOption: Option = {
	type: 'boolean',
	summary: 'ask only what a review needs; the help on screen tells the key that asks the others, too',
};

export const sessionOption: Option = {
	type: 'string',
	value: 'MINUTES',
	otherwise: String(usualMinutes),
	summary: 'a group around this screen, for 90 minutes if not told: people, time, silent scores, consent',
};

export const jsonOption: Option = {type: 'boolean', summary: 'one JSON value on standard output'};

export const accessibleOption: Option = {
	type: 'boolean',
	summary: 'the interview in plain lines, for screen readers and for terminals that cannot draw',
};

/** The value of an option that takes one. */
export function textOption({options}: Arguments, name: string): string | undefined {
	const value = options[name];
	return typeof value === 'string' ? value : undefined;
}

/** The value of an option that takes one of a few; undefined where it is not given, a UsageProblem for any other. */
export function oneOf<Value extends string>(
	args: Arguments,
	name: string,
	values: readonly Value[],
): Value | undefined {
	const asked = textOption(args, name);
	const value = values.find((candidate) => candidate === asked);
	if (asked === undefined || value) return value;
	throw new UsageProblem(`--${name} cannot be "${asked}".`, {next: `It is one of ${values.join(', ')}.`});
}

/** The value of an option that takes a day, YYYY-MM-DD; undefined where it is not given, a UsageProblem for any other. */
export function dayOption(args: Arguments, name: string): string | undefined {
	const day = textOption(args, name);
	if (day === undefined || isDate(day)) return day;
	throw new UsageProblem(`"${day}" is not a date.`, {next: `Write the day as --${name} YYYY-MM-DD.`});
}

/** What --brief makes of a draft; a UsageProblem where nothing is asked anyway. */
export function briefOf(args: Arguments): {brief?: true} {
	if (args.options.brief !== true) return {};
	const other = nothingAskedBy(args);
	if (other === undefined) return {brief: true};
	throw new UsageProblem(`--brief says what is asked, and with --${other} nothing is.`, {
		next: `Leave --brief or --${other} away.`,
	});
}

/** What --session makes of a draft; a UsageProblem for a time that is none, and where nothing is asked anyway. */
export function meetingOf(args: Arguments): {meeting?: Meeting} {
	const asked = textOption(args, 'session');
	if (asked === undefined) return {};
	const other = nothingAskedBy(args);
	if (other !== undefined)
		throw new UsageProblem(`--session is for people who are asked, and with --${other} nobody is.`, {
			next: `Leave --session or --${other} away.`,
		});
	const minutes = asked === '' ? undefined : minutesIn(asked);
	if (minutes !== undefined) return {meeting: newMeeting(minutes)};
	throw new UsageProblem(`A session cannot take "${asked}" minutes.`, {
		next: `Say a whole number from ${leastMinutes} to ${mostMinutes}, such as --session 90.`,
	});
}

/** The option that has nothing asked. */
function nothingAskedBy({options}: Arguments): string | undefined {
	return ['yes', 'diff', 'new-form', 'undo'].find((name) => options[name] === true);
}

/** Throws a UsageProblem where the interview would have to share standard input or output. */
export function checkForInterview(args: Arguments): void {
	if (textOption(args, 'output') === '-') {
		throw new UsageProblem('The interview cannot write to standard output.', {
			next: 'Add --answers FILE --yes, or name a file with -o.',
		});
	}

	if (textOption(args, 'answers') === '-') {
		throw new UsageProblem('Standard input cannot give the answers and the keys of the interview.', {
			next: 'Add --yes, or name a file with --answers.',
		});
	}
}

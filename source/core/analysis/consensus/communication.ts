import type {Answers} from '../../answers/answers.ts';
import {lineAt, rowsAt} from '../../answers/rows.ts';

/** Those who as a rule ask first when nobody told them, and the words by which an audience is one of them. */
const usual: readonly {audience: string; words: RegExp}[] = [
	{audience: 'Engineering managers', words: /\bengineering|\bEMs?\b|\bteam leads?\b/i},
	{audience: 'Product managers', words: /\bproduct|\bPMs?\b/i},
	{audience: 'Executives', words: /\bexecutives?\b|\bleadership\b|\bboard\b|\bC[TEIO]O\b|\bVPs?\b/i},
];

// Parts of a year between two messages; the first word that is found counts.
const rhythms: readonly (readonly [RegExp, number])[] = [
	[/\bdaily\b|\b(?:every|each|a) (?:working )?day\b/i, 1],
	[/\b(?:fortnightly|biweekly|every (?:two|other|second|2) weeks?)\b/i, 14],
	[/\bweekly\b|\b(?:every|each|a) week\b/i, 7],
	[/\bmonthly\b|\b(?:every|each|a) month\b/i, 30],
	[/\bquarterly\b|\b(?:every|each|a) quarter\b/i, 90],
	[/\b(?:yearly|annually)\b|\b(?:every|each|a) year\b/i, 365],
];

export type Message = {
	path: string;
	cadence: string;
	/** Days between two; undefined for an event. */
	days: number | undefined;
	message: string;
};

export type Audience = {
	audience: string;
	/** The most frequent first, and events at the end. */
	messages: readonly Message[];
};

/** Who hears what, by audience, in the order in which each is first named. */
export function audiencesOf(answers: Answers): Audience[] {
	const found = new Map<string, {audience: string; messages: Message[]}>();
	for (const {path, item} of rowsAt(answers, 'communication')) {
		const audience = lineAt(item, 'audience');
		const cadence = lineAt(item, 'cadence');
		const known = found.get(audience.toLowerCase()) ?? {audience, messages: []};
		known.messages.push({path, cadence, days: daysIn(cadence), message: lineAt(item, 'message')});
		found.set(audience.toLowerCase(), known);
	}

	return [...found.values()].map(({audience, messages}) => ({
		audience,
		messages: messages.toSorted((one, other) => (one.days ?? 1000) - (other.days ?? 1000)),
	}));
}

/** The usual audiences that nobody planned to tell anything. */
export function forgottenAudiences(answers: Answers): string[] {
	const named = rowsAt(answers, 'communication').map(({item}) => lineAt(item, 'audience'));
	return usual.filter(({words}) => !named.some((audience) => words.test(audience))).map(({audience}) => audience);
}

/** The days between two messages of a cadence in words; undefined where it is no rhythm. */
function daysIn(cadence: string): number | undefined {
	return rhythms.find(([words]) => words.test(cadence))?.[1];
}

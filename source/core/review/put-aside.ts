const deferred =
	"out[ -]of[ -]scope|deferred|postponed|future (?:work|possibilit(?:y|ies)|proposal|rfc|extensions?)|follow[ -]?ups?|non-?blocking|not blocking|won['’]?t (?:do|fix)|parked|later|not (?:now|in scope|for now)";

/** A label with which an author puts something aside, before it or in brackets behind it, and a heading that does so for all. */
const label = new RegExp(
	`^[\\s*_~([]{0,6}(?:${deferred})[^\\p{L}\\p{N}]{0,3}[:)\\]–—]|^[\\s*_]{0,4}(?:${deferred})[*_]{0,3}\\s[–-]\\s|[([](?:${deferred})(?:\\s[^()[\\]]{0,60})?[)\\]][\\s.*_]*$`,
	'iu',
);
const heading = new RegExp(`\\b(?:${deferred}|future|during (?:the )?implementation)\\b`, 'i');

/** When something is to be settled: "at Beta release", "before GA", "in v2", "by Q3 2027". */
const stage =
	/^[\s:,(–-]{0,3}(?:at|by|before|in|during|for|until|after|once|with|on|upon)\s(?:the\s)?(?:\w{1,20}\s){0,2}?(?:alpha|beta|ga|general availability|stable|graduation|release|implementation|review|milestone|phase|stage|sprint|(?:v|version\s?)\d|q[1-4]|20\d\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}{0,6})(?!\p{L})/iu;

/** Whether a point is put aside by its own words: "**Out of scope:** could they be renamed?" */
export function isPutAside(text: string): boolean {
	return label.test(text);
}

/** Whether a heading puts aside what stands under it: "To be settled during implementation". */
export function putsAside(title: string): boolean {
	return heading.test(title);
}

/** Whether what follows a mark such as TBD says at which stage or day it will be settled. */
export function namesStage(behind: string): boolean {
	return stage.test(behind);
}

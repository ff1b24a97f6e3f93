const deferred =
	"out[ -]of[ -]scope|deferred|postponed|future (?:work|possibilit(?:y|ies)|proposal|rfc|extensions?)|follow[ -]?ups?|non-?blocking|not blocking|won['’]?t (?:do|fix)|parked|later|not (?:now|in scope|for now)";

/** A label with which an author puts something aside, before it or in brackets behind it, and a heading that does so for all. */
const label = new RegExp(
	`^[\\s*_~([]{0,6}(?:${deferred})[^\\p{L}\\p{N}]{0,3}[:)\\]–—]|^[\\s*_]{0,4}(?:${deferred})[*_]{0,3}\\s[–-]\\s|[([](?:${deferred})(?:\\s[^()[\\]]{0,60})?[)\\]][\\s.*_]*$`,
	'iu',
);
const heading = new RegExp(`\\b(?:${deferred}|future|during (?:the )?implementation)\\b`, 'i');

const other = '(?:another|a separate|its own|a (?:later|future|new)|the next|separate|next|later)';
const document = '(?:rfc|adr|proposal|document|project|ticket|issue|version|release|year|quarter|round)';

/** A sentence behind a question that puts it aside: "Not in scope, noted for next year.", "Separate RFC by Ann in Q1." */
const closing = new RegExp(
	`[?？.。]\\s{1,3}(?:(?:this|that|it)(?: is|['’]s) |both are )?(?:(?:[\\p{L} ]{1,30}, )?(?:not in (?:this |the )?scope|out of scope|out-of-scope)|not (?:required|needed|necessary|relevant|part|planned) (?:for|of|in|by) [^.?？]{1,60}|(?:a )?(?:separate|later|future|follow-?up) (?:rfc|adr|proposal|document|project|product|ticket)(?!\\p{L})|(?:left|deferred|postponed|parked|moved|noted|kept)(?:,? (?:for|to|until|till) |[.,;]|$)|(?:covered|answered|handled|settled|decided) (?:by|in) (?:${other} |(?:rfc|adr) ?\\d)|(?:will|to) be (?:covered|handled|treated|addressed|taken up|discussed|decided) in ${other} ${document})[^?？]*$`,
	'iu',
);

/** Whether a question is closed by what is said behind it, as it is for another time or another document. */
export function isClosedBehind(question: string): boolean {
	return closing.test(question);
}

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

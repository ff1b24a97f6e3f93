import {textLines} from '../text/clean.ts';

/** Somebody, as texts name people: an account, or a name and a surname. */
const somebody =
	/(?<![\w.])@[\p{L}\d_-]{2}|(?<!\p{L})\p{Lu}[\p{L}'’-]{1,30} (?:(?:van|von|de|den|der|da|di|del|al|el) ){0,2}\p{Lu}[\p{L}'’-]{1,30}/u;

/** Who says yes together, or for all: "the CAB", "the architecture board", "the CTO". */
const body =
	/\b(?:boards?|meetings?|rounds?|panels?|forums?|assembl(?:y|ies)|steerco|commissions?|plenary|executives?|managers?|directors?|principals?|commissioners?|\p{L}*(?:sitzung|gremium|ausschuss|vorstand|direktion)|committees?|councils?|steering group|(?:by|the|our) (?:management|leadership|directorate|senate|presidium)|(?:head|director|president) of|CTO|CIO|CEO|CISO|CPO|ARB|CAB|TSC|TOC|VP)\b/iu;

const approving =
	/\bapprov|\bsponsors?\b|\bdecid(?:e|ed)\b[^.\n]{0,30}\b(?:by|in|at)\b|\bdecision(?: \w+){0,2} (?:taken|made|reached)\b|\b(?:vote[ds]?|ratif\w+|endorse[ds]?|adopted|decision (?:is|rests|lies|remains|is taken) (?:with|by)|(?:goes|comes|put|brought|submitted|presented) (?:to|before))\b|\baccept(?:ance|ed)\b[^.\n]{0,30}\b(?:by|in)\b|\bsign(?:s|ed|ing)?[- ]?off|\b(?:agreement|consent|go-?ahead|blessing|thumbs[- ]up|final (?:call|say|word)|last word)\b|\b(?:a yes|an? ok|ok'?d?|green light) (?:from|of|by)\b|\bfor ok\b|\b(?:has|have|needs?) to (?:agree|sign|say yes)\b/i;

/**
 * Whether a line of a text may say who approves: it speaks of approval and names somebody. A rule that would say that
 * nobody does is silent then, since it knows only some of the forms in which people say so.
 */
export function mentionsApproval(text: string): boolean {
	return textLines(text).some((line) => approving.test(line) && (somebody.test(line) || body.test(line)));
}

const answering = /\b(?:by|authors?|owners?|from|contact|lead|champion|driver|proposed|drafted|maintainer)\b/i;

/** Whether a line at the head of a document may say whose it is. */
export function mentionsAuthor(head: string): boolean {
	return textLines(head).some((line) => answering.test(line) && somebody.test(line));
}

const who = `\\[?(?:${somebody.source})`;
const role = '(?:authors?|owners?|leads?|champions?|drivers?|maintainers?|editors?|contacts?|engineers?|architects?)';

/** Somebody right behind a word for having written it, before a word for being whose it is, or behind that. */
const wrote = new RegExp(
	[
		`(?<!\\p{L})(?:[Ww]ritten|[Aa]uthored|[Pp]roposed|[Dd]rafted|[Pp]repared|[Ss]ubmitted|[Cc]ompiled|[Pp]ut (?:together|forward)|[Oo]wned)(?: \\p{L}+){0,3} by (?:me,? |us,? |(?:the |our )?(?:\\p{Ll}+ ){0,2})?${who}`,
		`^[^\\p{L}]*(?:[Ff]rom|[Bb]y) ${who}`,
		`^[^\\p{L}]*${who}, (?:(?:one of )?(?:the |our |its )?(?:[\\p{L}-]+ ){0,3})${role}(?!\\p{L})`,
		`(?<!\\p{L})(?:[Aa]uthors?|[Oo]wners?|[Cc]hampions?|[Dd]rivers?|[Cc]ontacts?|[Ll]ead)(?: (?:is|are|of (?:this|the) \\p{L}+(?: (?:is|are))?))?:?[\\s*_]{1,4}${who}`,
	].join('|'),
	'u',
);

/** Whether a line says in a sentence who wrote the document, or whose it is. */
export function saysWhoWrote(line: string): boolean {
	return wrote.test(line);
}

/** Whether the head of a document may name a day, in whatever order of its numbers. */
export function mentionsDay(head: string): boolean {
	return /(?<![\d./-])\d{1,4}([./-])\d{1,2}\1\d{1,4}(?![\d./-])/.test(head);
}

/** Whether a text may say anywhere that something is left out of what it proposes, or stays as it is. */
export function mentionsLeftOut(text: string): boolean {
	return leftOut.test(text);
}

const leftOut =
	/\b(?:leav(?:e|es|ing)|left) (?:[^.\n]{0,80} )?(?:as (?:it|they) (?:is|are)|alone|untouched|for (?:a )?later|for another|to (?:a|another) (?:later|second))\b|\b(?:n?either|nor) (?:will|do|does|shall) (?:we|it|this)\b|\bdeliberately (?:not|leav|left|out|exclud)|\bnot in (?:here|v\d|this (?:rfc|proposal|round|phase|version|document))\b|\b(?:out of|outside|beyond) (?:the |our )?scope\b|\bnot (?:(?:a |the |our |any )?topics?|(?:a|our|the) (?:concern|subject|matter))\b|(?:\bnot|n['’]t) (?:a )?part of (?:this|it)\b|(?:\bnot|n['’]t) (?:covered|addressed|touched|dealt with|looked at)(?: (?:here|by (?:this|it)|in (?:this|it))\b|\s*[.;)])|\b(?:is|are|we|was|were) set aside\b|\b(?:someone|somebody) else['’]s\b|\b(?:has|have) to wait\b|\bfor another (?:day|time|paper|rfc|document)\b|\bhands off\b|\bwill not change\b|\bstays? (?:where|as) (?:it|they) (?:is|are)\b|\bnot in (?:this|the present) (?:paper|memo|note|text)\b|\bnot in this\s*(?:[.;)]|$)|\b(?:does|do|will|shall)(?: not|n['’]t) (?:deal with|concern|cover|address|extend to|touch|replace|include|govern|affect|go into|attempt)\b|\b(?:i|we) (?:do|did|will|shall)(?: not|n['’]t) (?:plan|intend|mean|propose|offer)\b|\b(?:i['’]m|we['’]re|i am|we are) not (?:going to|planning|proposing)\b|\bha(?:ve|s) no (?:plans?|intention|wish) (?:to|of|for)\b|\b(?:nobody|no one) (?:plans|intends|means|proposes)\b|\b(?:is|are)(?: not|n['’]t) (?:planned|intended|foreseen|proposed|affected|concerned|(?:its|our|the) (?:subject|concern|business))\b|\bthere (?:won['’]t|will not|shall not|will be no|shall be no)\b/i;

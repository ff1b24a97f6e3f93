import {plainHeading} from '../shapes/plain-heading.ts';

/**
 * What a heading, or a label, may be about, in any words that people choose for it. Nothing is read by these: too many
 * headings that mean something else have such words. An answer that would stand under a heading of its own besides is
 * asked about, which costs a key, while a second chapter costs the reader the truth.
 */
const loosely: readonly [path: RegExp, headings: RegExp][] = [
	[
		/^rollback\./,
		/\bway back\b|\b(?:go|goes|going|get|getting|switch|switching|turn|turning|back|backing|roll|rolling) (?:it |this )?(?:back|out)\b|\broll(?:ing)?[- ]?back|\bback-?out\b|\brevert|\bundo|\bif (?:it|this|that|things|something|all) (?:goes|fails|breaks|went)\b|\bbail|\bplan b\b|\bfall-?back\b|\bemergency\b/,
	],
	[
		/^metrics$/,
		/\bdone when\b|\bdid (?:it|this|that) (?:work|help)\b|\b(?:how|when|whether)\b.{0,30}\b(?:know|knew|tell|judge)\b|\bsuccess|\bmeasur|\bmetrics?\b|\bkpis?\b|\bacceptance\b|\btargets?\b|\bwork(?:ed|s out)\b|\bpass(?:ing)? marks?\b|\bwhat good looks like\b/,
	],
	[
		/^openQuestions$/,
		/^open\b|\bopen$|\b(?:un|not (?:yet )?)(?:settled|decided|resolved|answered|clear)\b|\bundecided\b|\bstill to\b|\bto (?:be )?(?:settled?|decided?|clarif|discuss|answer|agree)|\bquestions?\b|\bunknowns?\b|\bloose ends?\b|\bto ?do\b/,
	],
	[
		/^phases$/,
		/\bgetting there\b|\bplan\b|\bsteps?\b|\border of\b|\b(?:how|when) (?:we|it|this|to) (?:get|go|do|happen|ship|roll|build)|\bschedule|\btimeline|\broadmap|\bstages?\b|\bphases?\b|\bmilestones?\b|\bsequence\b|\bwork packages?\b/,
	],
	[
		/^options$/,
		/\blook(?:ed|ing) at\b|\broads?\b|\bconsidered\b|\bchoices?\b|\balternativ|\boptions?\b|\binstead\b|\bsa(?:id|y) no\b|\breject|\bcandidates?\b|\bother (?:ways|ideas|stuff|things)\b|\bcould (?:have|also)\b|\bruled out\b|\bturned down\b/,
	],
	[
		/^risks$/,
		/\brisks?\b|\bworr(?:y|ies)|\bgo(?:es)? wrong\b|\bdangers?\b|\bthreats?\b|\bconcerns?\b|\bfears?\b|\bpitfalls?\b|\bkeeps? (?:me|us) (?:up|awake)\b|\bcould break\b/,
	],
	[
		/^currentState\.today$/,
		/\b(?:how|where|what) (?:it|this|that|things|we|they)\b.{0,30}\b(?:now|today|are|is|works?|stands?)\b|\btoday$|\bnow$|\bat present\b|\bas[- ]is\b|\bcurrent(?:ly)?\b|\bexisting\b|\bstatus quo\b/,
	],
	[/^motivation\.problem$/, /^why\b|\bproblem\b|\bwhat(?:'s| is)? wrong\b|\breasons?\b/],
	[/^summary$/, /\bin (?:short|brief|a nutshell|one)\b|\btl;?dr\b|\bshort version\b/],
];

/** Those of some paths that the words of a heading may be about. */
export function looselyAbout(title: string, paths: readonly string[]): string[] {
	const plain = plainHeading(title).replaceAll('’', "'");
	const meant = loosely.filter(([, headings]) => headings.test(plain));
	return paths.filter((path) => meant.some(([named]) => named.test(path)));
}

import type {Section} from '../../markdown/sections.ts';
import {spanOfHeading} from '../../markdown/span.ts';
import {leastOf} from '../../text/numbers.ts';
import {isDecidedElsewhere} from '../decided-elsewhere.ts';
import {hasEvidence} from '../evidence.ts';
import {isUnwritten, sectionsAbout, textUnder} from '../texts.ts';
import {always, fromReview, type Rule, type Subject} from '../types.ts';

/** How a text says that something is a burden, or how often; only of such a text other houses are asked what shows it. */
const claim =
	/\b(?:many|most|often|frequent(?:ly)?|usually|common(?:ly)?|regularly|sometimes|always|numerous|lots? of|(?:users?|people|customers?|developers?|teams?)\s(?:\w+\s){0,3}(?:want|need|face|struggle)s?|slow|hard(?:er)?|difficult|confus(?:ing|es?)|inefficien(?:t|cy|cies)|wast(?:e|es|ing)|expensive|pain(?:ful)?|worst|we believe|cumbersome|error[- ]prone|annoying|frustrating|impossible|tedious|now and then|los(?:es?|t|ing)|fail(?:s|ed|ing|ures?)?|crash(?:es|ed|ing)?|breaks)\b/i;

/** How people work together is argued for, and not measured. */
const governing =
	/\b(?:governance|charter|code of conduct|bylaws|working groups?|steering|committees?|councils?|(?:release|community|project) (?:managers?|team)|maintainers?(?:hip)?|elections?|voting|(?:rfc|adr|kep|tep|pep|review|release|decision|decision[- ]making|proposal|approval|contribution|contributing|planning|hiring|onboarding|nomination|escalation|deprecation)s? (?:process|policy|procedure|roles?))\b/i;

export const motivationEvidence: Rule = {
	id: 'motivation-evidence',
	code: 'P01',
	promise: 'The problem is shown by a number, an incident, a ticket or what somebody said.',
	about: ['motivation.problem', 'context'],
	levels: {own: fromReview('warning', 'info'), foreign: always('info')},
	isOfAbsence: true,
	notesWhile: 'open',
	check(subject) {
		const sections = ['Motivation', 'Current state'].flatMap((concept) => sectionsAbout(subject, concept));
		const first = sections.find(({level}) => level === outermost(subject));
		if (!first || sections.every((section) => isUnwritten(textUnder(subject, section)))) return [];
		if (
			governing.test(subject.root.children[0]?.title ?? '') ||
			hasEvidence(subject, sections) ||
			isDecidedElsewhere(subject.source.text)
		)
			return [];
		if (subject.profile === 'foreign' && !isClaimed(subject, first, sections)) return [];
		return [
			{
				...spanOfHeading(subject.source, first),
				message: `No number, ticket or quotation under "${first.title}" shows that the problem is real.`,
				...(subject.profile === 'foreign' ? {isAbsent: true} : {}),
				together: 'No number, ticket or quotation shows that the problem is real.',
				expected: 'a number with its unit, an incident, a ticket or a quotation',
				next: 'Say how often it happens and whom it hurts, and link to where that can be seen.',
			},
		];
	},
	good: '# Carts\n\n- Status: Review\n\n## Motivation\n\nWe lose 90 carts a day.\n',
	bad: '# Carts\n\n- Status: Review\n\n## Motivation\n\nCarts are lost now and then, which is a pity.\n',
};

/** What a decision is made in needs no proof; what is to be changed does, where it is said to be a burden. */
function isClaimed(subject: Subject, {title}: Section, sections: readonly Section[]): boolean {
	return !/\bcontext\b/i.test(title) && sections.some((section) => claim.test(textUnder(subject, section)));
}

/** The level of the chapters; a heading further inside only has a word of motivations in it. */
function outermost({root}: Subject): number {
	const [title, ...others] = root.children;
	const isTitled = title?.level === 1 && others.every(({level}) => level > 1);
	const chapters = isTitled && title.children.length > 0 ? [...title.children, ...others] : root.children;
	return leastOf(chapters.map(({level}) => level));
}

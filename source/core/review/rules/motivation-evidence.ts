import {withoutNoise} from '../../analysis/metrics/noise.ts';
import {quantitiesIn} from '../../analysis/metrics/quantities.ts';
import {withoutCode} from '../../markdown/prose.ts';
import type {Section} from '../../markdown/sections.ts';
import {spanOfHeading, spanOfLines} from '../../markdown/span.ts';
import {leastOf} from '../../text/numbers.ts';
import {sectionsAbout} from '../texts.ts';
import {always, fromReview, type Rule, type Subject} from '../types.ts';

/** Tickets, discussions and what was measured or said elsewhere. */
const source =
	/\b[A-Z][A-Z0-9]{1,9}-\d+\b|(?<![\w&])#\d+\b|https?:\/\/\S{0,300}?(?:issue|pull|ticket|bug|incident|browse|discuss|forum|groups|thread|trello|jira|\d{3})/;

/** A ticket by its kind, and the day of an incident. */
const event =
	/\b(?:issue|ticket|bug|incident|outage|pr|pull request)s?\s#?\d|\b\d{1,2}(?:st|nd|rd|th)?\.?\s(?:of\s)?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/i;

/** A number in words. */
const many = /\b(?:dozens|hundreds|thousands|millions|billions) of\b/i;

/** Somebody's own words, of four words or more; limited in length, so that a quotation mark alone takes no long search. */
const quotation =
	/^[ \t]{0,20}>[ \t]{0,20}\S|(?<![\p{L}\p{N}.!?`])["“](?:[^"“”\s]{1,100}\s{1,20}){3}[^"“”]{0,1000}["”]/mu;

export const motivationEvidence: Rule = {
	id: 'motivation-evidence',
	code: 'P01',
	promise: 'The problem is shown by a number, an incident, a ticket or what somebody said.',
	about: ['motivation.problem', 'context'],
	levels: {own: fromReview('warning', 'info'), foreign: always('info')},
	check(subject) {
		const sections = ['Motivation', 'Current state'].flatMap((concept) => sectionsAbout(subject, concept));
		const first = sections.find(({level}) => level === outermost(subject));
		if (!first || sections.every((section) => textOf(subject, section).trim() === '')) return [];
		if (sections.some((section) => isEvidence(textOf(subject, section)))) return [];
		return [
			{
				...spanOfHeading(subject.source, first),
				message: 'No number, ticket or quotation shows that the problem is real.',
				expected: 'a number with its unit, an incident, a ticket or a quotation',
				next: 'Say how often it happens and whom it hurts, and link to where that can be seen.',
			},
		];
	},
	good: '# Carts\n\n- Status: Review\n\n## Motivation\n\nWe lose 90 carts a day.\n',
	bad: '# Carts\n\n- Status: Review\n\n## Motivation\n\nCarts are lost now and then, which is a pity.\n',
};

/** The level of the chapters; a heading further inside only has a word of motivations in it. */
function outermost({root}: Subject): number {
	const [title, ...others] = root.children;
	const isTitled = title?.level === 1 && others.every(({level}) => level > 1);
	const chapters = isTitled && title.children.length > 0 ? [...title.children, ...others] : root.children;
	return leastOf(chapters.map(({level}) => level));
}

function textOf({source: {text}, source: lines}: Subject, {body, end}: Section): string {
	const span = spanOfLines(lines, {first: body.first, end});
	return body.first < end ? withoutCode(text).slice(span.start, span.end) : '';
}

function isEvidence(text: string): boolean {
	if (source.test(text) || event.test(text) || quotation.test(text)) return true;
	return many.test(text) || quantitiesIn(withoutNoise(text)).some(({unit}) => unit !== '');
}

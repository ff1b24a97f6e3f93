import {ownText} from '../../markdown/prose.ts';
import {type Section, sectionsIn} from '../../markdown/sections.ts';
import {conceptOf} from '../../shapes/concepts.ts';
import {isOnlyFelt} from '../felt.ts';
import {quoted} from '../items.ts';
import {type Found, fromReview, type Rule, type Subject} from '../types.ts';

/** Chapters that say by what a success is known, under the names that people have for them. */
const titles =
	/\b(?:success )?metrics\b|\bkpis?\b|^\W*(?:measures? of |criteria (?:for|of) )?success\b|\bhow (?:do |will |shall |would |can )?we(?:['’]ll)? (?:know|measure|tell|recogni[sz]e)|\bwe['’]?(?:ll| will) (?:be happy|have succeeded)/i;

export const metricFelt: Rule = {
	id: 'metric-felt',
	code: 'M12',
	promise: 'A success is nothing that people only feel: something counts it, be it the answers to a question.',
	about: 'any text',
	isOfEnglish: true,
	levels: {own: fromReview('warning', 'info'), foreign: {draft: 'info', review: 'info', approved: 'info'}},
	check: (subject) => chaptersOf(subject).flatMap((section) => feltIn(subject, section)),
	good: '# RFC: Carts\n\n**Status**: Review\n\n## Success Metrics\n\n- **Trust**: customers feel informed, 4 of 5 in the survey of May\n',
	bad: '# RFC: Carts\n\n**Status**: Review\n\n## Success Metrics\n\n- **Trust**: customers feel informed while they wait\n',
};

/** Marks of an entry or a cell, and its label: "- **Trust**: ". */
const beginning = /^\s*(?:[|>]\s*)*(?:(?:[-*+]|\d{1,3}[.)])\s+)?(?:[*_]{1,3}[^*_]{1,40}[*_]{1,3}\s*:?\s*|and\s)?/;

/** Those of them that are in no other, and not the title. */
function chaptersOf({root}: Subject): Section[] {
	const found = sectionsIn(root).filter(
		({level, title}) => level > 1 && (conceptOf(title)?.name === 'Metrics' || titles.test(title)),
	);
	const inside = new Set(found.flatMap((section) => sectionsIn(section).filter((one) => one !== section)));
	return found.filter((section) => !inside.has(section));
}

function feltIn({source}: Subject, {body, end}: Section): Found[] {
	const [from = 0, to = source.text.length] = [source.starts[body.first], source.starts[end]];
	// What is asked in one line or sentence says how it is known in the same one.
	return [
		...ownText(source.text)
			.slice(from, to)
			.matchAll(/[^\n;.!?]+(?:[.!?](?=\S)[^\n;.!?]*)*/g),
	]
		.filter(([text, ..._]) => isOnlyFelt(text))
		.map(({0: text, index}) => {
			const [lead = ''] = beginning.exec(text) ?? [];
			const start = from + index + lead.length;
			const said = text.slice(lead.length).replace(/[\s|*_]+$/, '');
			return {
				start,
				end: start + said.length,
				message: `Nobody can see whether this comes true: ${quoted(said)}.`,
				expected: 'something that is counted, such as the answers to one question of a survey',
				next: 'Say what is counted and by when, or take it out.',
			};
		});
}

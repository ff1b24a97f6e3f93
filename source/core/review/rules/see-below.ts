import {ownLines} from '../../markdown/prose.ts';
import {sectionsIn} from '../../markdown/sections.ts';
import {spanOfLines} from '../../markdown/span.ts';
import {type Found, fromReview, type Rule, type Subject} from '../types.ts';

/** Nothing but where an answer may be, without saying where. */
const elsewhere =
	/^[\W_]{0,3}(?:(?:please )?(?:see|cf\.?|as(?: described| noted| stated)?|described) (?:above|below|the (?:above|below))|above|below|ditto|siehe (?:oben|unten)|s\. ?[ou]\.|voir (?:ci-)?(?:dessus|dessous)|(?:ver|vea) (?:arriba|abajo|acima|abaixo)|vedi (?:sopra|sotto)|上記参照|下記参照|见上文|见下文)[\W_]{0,3}$/i;

/** That there is nothing to say, without a reason. */
const nothing = /^[\W_]{0,3}(?:n\.?\/?a\.?|not applicable)[\W_]{0,3}$/i;

/** A label with its value behind it. */
const labelled =
	/^[\s>]{0,20}(?:[-*+]\s+)?(?:\*\*|__)[^*_\n]{1,60}(?:\*\*|__)\s?:?\s{0,3}(\S.*)$|^[\s>]{0,20}(?:[-*+]\s+)?[\p{L}][\p{L} ]{0,40}:\s{1,3}(\S.*)$/u;

export const seeBelow: Rule = {
	id: 'see-below',
	code: 'F22',
	promise: 'What is asked is answered where it is asked; "see below" is no answer, and "N/A" is none without a reason.',
	about: 'any text',
	levels: {own: fromReview('warning', 'info'), foreign: fromReview('info')},
	check: (subject) => [...inSections(subject), ...behindLabels(subject)],
	good: '# Carts\n\n- Status: Review\n\n## Motivation\n\nWords.\n\n## Design\n\nSee [the board](board.md).\n',
	bad: '# Carts\n\n- Status: Review\n\n## Motivation\n\nWords.\n\n## Design\n\nSee above.\n',
};

/** A part by its number or letter, without a link: "See Appendix A". */
const part =
	/^[\W_]{0,3}(?:please )?(?:see|cf\.?|siehe|voir|ver|vedi) (?:the )?((?:appendix|section|annex|anhang|abschnitt|annexe?|apéndice|anexo|sezione|allegato) [\dA-Z][\d.]{0,8})[\W_]{0,3}$/iu;

/** Whether a text leads to a part of the document that is not there. */
function leadsNowhere({root}: Subject, text: string): boolean {
	const name = part.exec(text)?.[1]?.toLowerCase().replace(/\.$/, '');
	if (name === undefined) return false;
	return sectionsIn(root).every(({title}) => {
		const heading = title.toLowerCase();
		const number = /^[\p{L}\p{N}.]+/u.exec(heading)?.[0].replace(/\.$/, '');
		return !heading.startsWith(name) && number !== name.split(' ').at(-1);
	});
}

/** All that stands under a heading that has no other below it. */
function inSections(subject: Subject): Found[] {
	const {source, root, profile} = subject;
	const own = ownLines(source.text);
	return sectionsIn(root).flatMap(({children, title, body}) => {
		if (children.length > 0) return [];
		const written = own
			.slice(body.first, body.end)
			.flatMap((line, index) => (line.trim() === '' ? [] : [body.first + index]));
		const [line, ...others] = written;
		const text = (line === undefined ? '' : (own[line] ?? '')).trim();
		const isNone = elsewhere.test(text) || leadsNowhere(subject, text) || (profile !== 'foreign' && nothing.test(text));
		if (line === undefined || others.length > 0 || !isNone) return [];
		return [found(subject, line, `Under "${title}"`, text)];
	});
}

function behindLabels(subject: Subject): Found[] {
	const own = ownLines(subject.source.text);
	return own.flatMap((line, index) => {
		const [, bold, plain = ''] = labelled.exec(line) ?? [];
		const text = (bold ?? plain).trim();
		// What is meant may stand right below.
		const isLed = /^\s+\S/.test(own[index + 1] ?? '');
		return elsewhere.test(text) && !isLed ? [found(subject, index, 'Behind this label', text)] : [];
	});
}

/** That nothing is to be said is settled by the time of the approval at last. */
function found({source, stage}: Subject, line: number, place: string, text: string): Found {
	return {
		...spanOfLines(source, {first: line, end: line + 1}),
		message: `${place} stands only "${text}".`,
		...(nothing.test(text) && stage === 'review' ? {severity: 'info' as const} : {}),
		next: nothing.test(text) ? 'Say why it does not apply.' : 'Answer it here, or link to where the answer is.',
	};
}

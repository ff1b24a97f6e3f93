import {lineAt} from '../../answers/rows.ts';
import {spanOfPath} from '../../document/places.ts';
import {ownText} from '../../markdown/prose.ts';
import {lastDayOf} from '../../text/last-day.ts';
import {hasEnded} from '../ended.ts';
import {always, type Found, type Rule, type Subject} from '../types.ts';

export const reviewDue: Rule = {
	id: 'review-due',
	code: 'M10',
	promise: 'A decision is looked at again by the day that it names.',
	about: ['revisit.by'],
	levels: {own: always('warning'), foreign: always('off')},
	check(subject) {
		const day = lineAt(subject.answers, 'revisit.by');
		const {text, ...span} = day === '' ? inWords(subject) : {...spanOfPath(subject, 'revisit.by'), text: day};
		const last = lastDayOf(text);
		if (last === undefined || last > subject.today || hasEnded(subject)) return [];
		return [
			{
				...span,
				message: `It was to be looked at again by ${last}.`,
				next: 'Compare the metrics with their targets, write what you learned, and name the next day or take this one out.',
			},
		];
	},
	good: '# RFC: Carts\n\n## Consensus\n\n### Revisit\n\n- **Look again**: 2999-01-01\n',
	bad: '# RFC: Carts\n\n## Consensus\n\n### Revisit\n\n- **Look again**: 2026-01-08\n',
};

const labelled = /^([ \t]*)[*+_-][ \t*+_-]{0,6}look again[*_]*:[*_]*[ \t]*(\S.*)$/im;

/** What no program takes for a day, such as a month, is no answer, and still says when. */
function inWords({source}: Subject): Pick<Found, 'start' | 'end'> & {text: string} {
	const line = labelled.exec(ownText(source.text));
	if (!line) return {start: 0, end: 0, text: ''};
	const [whole, before = '', text = ''] = line;
	return {start: line.index + before.length, end: line.index + whole.length, text};
}

import {spanOfPath} from '../../document/read/places.ts';
import {labelledLines} from '../../markdown/labelled.ts';
import type {Span} from '../../markdown/span.ts';
import {meaningOf} from '../status.ts';
import {always, type Rule, type Subject} from '../types.ts';

export const statusChoiceLeft: Rule = {
	id: 'status-choice-left',
	code: 'F03',
	promise: 'A status is one value, and not the list that the template offers.',
	about: ['status'],
	levels: {own: always('error'), foreign: always('error')},
	check(subject) {
		const written = statusIn(subject);
		if (!written) return [];
		const {status, span} = written;
		const plain = status.replaceAll(/[[\]{}()<>*_`"']/g, ' ').trim();
		const parts = plain.split(/\s*[|/,]\s*|\s+or\s+/);
		const known = parts.filter((part) => meaningOf(part) !== undefined);
		// "Accepted, implemented, released" is one value: all of it means the same.
		const isChoice = known.length >= 3 && new Set(known.map(meaningOf)).size > 1;
		if (!isChoice && !(known.length >= 2 && status.includes('|'))) return [];
		return [
			{
				...span,
				message: `The status is still the whole choice: "${plain}".`,
				expected: 'one of them',
				next: `Leave one, such as "${known[0] ?? 'Draft'}".`,
			},
		];
	},
	good: '# Carts\n\n- Status: Draft\n\n## Motivation\n\nWords.\n',
	bad: '# Carts\n\n- Status: Draft | Review | Approved\n\n## Motivation\n\nWords.\n',
};

/** Longer texts are sentences. */
const longest = 200;

/** A template that offers a choice takes no list for its answer; it stands in the file all the same. */
function statusIn(subject: Subject): {status: string; span: Span} | undefined {
	const {answers} = subject;
	if (typeof answers.status === 'string') return {status: answers.status, span: spanOfPath(subject, 'status')};
	const found = labelledLines(subject).find(({label, text}) => label === 'status' && text.length <= longest);
	return found && {status: found.text, span: {start: found.start, end: found.start + found.text.length}};
}

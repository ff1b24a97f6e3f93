import {statusOf} from '../../document/status.ts';
import {offeredIn} from '../status.ts';
import {always, type Rule} from '../types.ts';

export const statusChoiceLeft: Rule = {
	id: 'status-choice-left',
	code: 'F03',
	promise: 'A status is one value, and not the list that the template offers.',
	about: ['status'],
	levels: {own: always('error'), foreign: always('error')},
	check(subject) {
		const status = statusOf(subject.reading);
		if (!status || status.text.length > longest) return [];
		const {text, start, end} = status;
		const [first] = offeredIn(text);
		if (first === undefined) return [];
		const plain = text.replaceAll(/[[\]{}()<>*_`"']/g, ' ').trim();
		return [
			{
				...{start, end},
				message: `The status is still the whole choice: "${plain}".`,
				expected: 'one of them',
				next: `Leave one, such as "${first}".`,
			},
		];
	},
	good: '# Carts\n\n- Status: Draft\n\n## Motivation\n\nWords.\n',
	bad: '# Carts\n\n- Status: Draft | Review | Approved\n\n## Motivation\n\nWords.\n',
};

/** Longer texts are sentences. */
const longest = 200;

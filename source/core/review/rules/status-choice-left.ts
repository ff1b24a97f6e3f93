import {spanOfPath} from '../place.ts';
import {meaningOf} from '../status.ts';
import {always, type Rule} from '../types.ts';

export const statusChoiceLeft: Rule = {
	id: 'status-choice-left',
	code: 'F03',
	promise: 'A status is one value, and not the list that the template offers.',
	levels: {own: always('error'), foreign: always('error')},
	check(subject) {
		const {status} = subject.answers;
		if (typeof status !== 'string') return [];
		const parts = status.replaceAll(/[[\]{}()<>]/g, ' ').split(/\s*[|/,]\s*|\s+or\s+/);
		const known = parts.filter((part) => meaningOf(part) !== undefined);
		if (known.length < 3 && !(known.length === 2 && /\|/.test(status))) return [];
		return [
			{
				...spanOfPath(subject, 'status'),
				message: `The status is still the whole choice: "${status}".`,
				expected: 'one of them',
				next: `Leave one, such as "${known[0] ?? 'Draft'}".`,
			},
		];
	},
	good: '# Carts\n\n- Status: Draft\n\n## Motivation\n\nWords.\n',
	bad: '# Carts\n\n- Status: Draft | Review | Approved\n\n## Motivation\n\nWords.\n',
};

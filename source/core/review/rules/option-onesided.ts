import {rivalsIn} from '../../analysis/decision/rivals.ts';
import {lineAt, linesAt} from '../../answers/rows.ts';
import {called, spanOfItem} from '../items.ts';
import {always, type Found, fromReview, type Rule} from '../types.ts';
import {isArguedInName, isWeighedNearby} from '../weighed.ts';

export const optionOnesided: Rule = {
	id: 'option-onesided',
	code: 'O03',
	promise: 'An option with something for it also has something against it, and the other way round.',
	about: ['options'],
	levels: {own: fromReview('warning'), foreign: always('off')},
	notesWhile: 'open',
	check(subject) {
		return rivalsIn(subject.answers).flatMap((row): Found[] => {
			const [pros, cons] = [linesAt(row.item, 'pros').length, linesAt(row.item, 'cons').length];
			if (pros > 0 === cons > 0 || isWeighedNearby(subject, row.path, pros > 0 ? 'cons' : 'pros')) return [];
			if (isArguedInName(row)) return [];
			// Of what is selected the rule for its drawbacks says so.
			if (pros > 0 && row.item.selected === true && subject.profile !== 'foreign') return [];
			const name = called(row, 'name', 'option');
			return [
				{
					...spanOfItem(subject, `${row.path}.${pros > 0 ? 'cons' : 'pros'}`),
					message: pros > 0 ? `Nothing speaks against ${name}.` : `Nothing speaks for ${name}.`,
					expected: 'pros and cons',
					next: pros > 0 ? 'Say what it costs, or gives up.' : 'Say what somebody would choose it for.',
					// A description may weigh it in words that nobody here can tell.
					...(lineAt(row.item, 'summary') === '' ? {} : {severity: 'info' as const}),
				},
			];
		});
	},
	good: '# Carts\n\n- Status: Accepted\n\n## Alternatives\n\n### Files\n\nPros:\n\n- Simple\n\nCons:\n\n- Slow\n\n### Redis\n\nPros:\n\n- Fast\n\nCons:\n\n- New\n',
	bad: '# RFC: Carts\n\n**Status**: Review\n\n## Alternatives Considered\n\n### Option 1: Files\n\n- **Pros**: Simple\n- **Why not chosen**: Slow\n',
};

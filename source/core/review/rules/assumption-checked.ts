import {openClaims} from '../../analysis/claims/open-claims.ts';
import {hasEnded} from '../ended.ts';
import {quoted, spanOfItem} from '../items.ts';
import {always, fromReview, type Rule} from '../types.ts';
import {isToldOrNone} from '../unread.ts';

export const assumptionChecked: Rule = {
	id: 'assumption-checked',
	code: 'P06',
	promise: 'Somebody checks each assumption, by a day that has not passed.',
	about: ['claims.owner'],
	levels: {own: fromReview('warning', 'info'), foreign: always('off')},
	check(subject) {
		// Nobody goes on checking for what was given up.
		if (hasEnded(subject)) return [];
		return openClaims(subject.answers, subject.today).flatMap(({statement, lacks}) =>
			lacks
				.filter(({path}) => !isToldOrNone(subject, path))
				.map(({path, problem, isLate}) => ({
					...spanOfItem(subject, path),
					message: `${problem} The assumption: ${quoted(statement)}.`,
					expected: 'an owner and a day that is still to come',
					// A document gets no graver by lying there.
					...(isLate ? {severity: 'info'} : {}),
					next: 'Say who checks it and by when, or what has shown that it is a fact.',
				})),
		);
	},
	good: '# RFC: Carts\n\n## Claims\n\n| Statement | Basis | Source | Owner | Due |\n|---|---|---|---|---|\n| Carts are small | fact | Count of May |  |  |\n| Three machines are enough | assumption |  | Ann | 2099-01-01 |\n',
	bad: '# RFC: Carts\n\n## Claims\n\n| Statement | Basis | Source | Owner | Due |\n|---|---|---|---|---|\n| Three machines are enough | assumption |  |  |  |\n',
};

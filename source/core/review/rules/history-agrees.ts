import {lineAt, rowsAt} from '../../answers/rows.ts';
import {quoted, spanOfItem} from '../items.ts';
import {meaningOf} from '../status.ts';
import {always, type Rule} from '../types.ts';

export const historyAgrees: Rule = {
	id: 'history-agrees',
	code: 'F27',
	promise: 'The newest row of the history says what the status is.',
	about: ['history.status'],
	levels: {own: always('warning'), foreign: always('off')},
	check(subject) {
		const status = lineAt(subject.answers, 'status');
		const rows = rowsAt(subject.answers, 'history');
		const days = rows.map(({item}) => lineAt(item, 'date'));
		const newest = days.includes('') ? rows.at(-1) : rows[days.lastIndexOf(days.toSorted().at(-1) ?? '')];
		const said = newest ? lineAt(newest.item, 'status') : '';
		// Words that nobody knows may mean the same.
		const [now, then] = [meaningOf(status), meaningOf(said)];
		const isTold = ![now, then].some((meaning) => meaning === undefined || meaning === 'unclear');
		if (!newest || !isTold || now === then) return [];
		return [
			{
				...spanOfItem(subject, `${newest.path}.status`),
				message: `The status is ${quoted(status)}, and the newest row of the history says ${quoted(said)}.`,
				next: 'Add the row that is missing, with its day if you know it, or correct the status.',
			},
		];
	},
	good: '# RFC: Carts\n\n**Status**: Approved\n\n## History\n\n| Date | Status |\n|---|---|\n| 2026-01-08 | Approved |\n',
	bad: '# RFC: Carts\n\n**Status**: Implemented\n\n## History\n\n| Date | Status |\n|---|---|\n| 2026-01-08 | Draft |\n',
};

import {measuredOf} from '../../analysis/metrics/actual.ts';
import {metricOf} from '../../analysis/metrics/metric.ts';
import {misses} from '../../analysis/metrics/misses.ts';
import {lineAt, type Row, rowsAt} from '../../answers/rows.ts';
import {lastDayOf} from '../../text/last-day.ts';
import {isBuilt} from '../built.ts';
import {called, quoted, spanOfItem} from '../items.ts';
import {wordsIn} from '../texts.ts';
import {always, type Found, type Rule, type Subject} from '../types.ts';
import {isToldOrNone} from '../unread.ts';

/** More words beside the value say what was made of it. */
const fewWords = 6;

export const metricActual: Rule = {
	id: 'metric-actual',
	code: 'M06',
	promise:
		'Of what is implemented, each metric whose deadline is over has its value, and one that misses its target says so.',
	about: ['metrics'],
	levels: {own: always('warning'), foreign: always('off')},
	check: (subject) => {
		const rows = rowsAt(subject.answers, 'metrics');
		return [...missed(subject, rows), ...unmeasured(subject, rows)];
	},
	good: '# RFC: Carts\n\n**Status**: Implemented\n\n## Success Metrics\n\n- **Speed**: Carts a second\n  - Target: 620 or more\n  - Deadline: 2026-02-01\n  - Actual: 640\n',
	bad: '# RFC: Carts\n\n**Status**: Implemented\n\n## Success Metrics\n\n- **Speed**: Carts a second\n  - Target: 620 or more\n  - Deadline: 2026-02-01\n  - Actual: 100\n',
};

function missed(subject: Subject, rows: readonly Row[]): Found[] {
	return rows.flatMap(({path, item}) => {
		const [actual, words] = [measuredOf(item), lineAt(item, 'target')];
		const {target, baseline} = metricOf(item);
		if (actual === '' || wordsIn(actual) > fewWords || !target || !misses(actual, target, baseline)) return [];
		const name = called({path, item}, 'metric', 'metric');
		return [
			{
				...spanOfItem(subject, `${path}.actual`),
				message: `${name} is at ${quoted(actual)}, and misses its target${words === '' ? '' : ` ${quoted(words)}`}.`,
				next: 'Say what follows from it, or correct the value.',
			},
		];
	});
}

function unmeasured(subject: Subject, rows: readonly Row[]): Found[] {
	const {today} = subject;
	if (!isBuilt(subject)) return [];
	const over = rows.filter(({path, item}) => {
		const by = lastDayOf(lineAt(item, 'by'));
		return by !== undefined && by < today && measuredOf(item) === '' && !isToldOrNone(subject, path);
	});
	const [first] = over;
	if (!first) return [];
	const message =
		over.length === 1
			? `The deadline of ${called(first, 'metric', 'metric')} is over, and nothing says what it has reached.`
			: `The deadlines of ${over.length} metrics are over, and nothing says what they have reached.`;
	return [{...spanOfItem(subject, `${first.path}.actual`), message, next: 'Write under "Actual" what was measured.'}];
}

import {lineAt, rowsAt} from '../../answers/rows.ts';
import {historiesIn, newestRows} from '../../document/histories/find.ts';
import {statusOf} from '../../document/status.ts';
import {meaningOf} from '../../house/status-meaning.ts';
import type {Meaning} from '../../house/status-words.ts';
import {parsed} from '../../markdown/parsed.ts';
import {type Span, spanOfLines} from '../../markdown/span.ts';
import {quoted, spanOfItem} from '../items.ts';
import {always, type Rule, type Subject} from '../types.ts';

export const historyAgrees: Rule = {
	id: 'history-agrees',
	code: 'F27',
	promise: 'The newest row of the history says what the status is.',
	about: ['history.status'],
	levels: {own: always('warning'), foreign: always('info')},
	check(subject) {
		const status = statusOf(subject.reading)?.text ?? '';
		const meaning = plainMeaning(status);
		if (meaning === undefined) return [];
		const rows = historyIn(subject);
		const [newest] = rows;
		// Of what came to several statuses on one day, nobody knows which was the last.
		const isSaid = rows.some(({text}) => [undefined, meaning].includes(plainMeaning(text)));
		if (!newest || isSaid) return [];
		return [
			{
				...newest.span,
				message: `The status is ${quoted(status)}, and the newest row of the history says ${quoted(newest.text)}.`,
				next: 'Add the row that is missing, with its day if you know it, or correct the status.',
			},
		];
	},
	good: '# RFC: Carts\n\n**Status**: Approved\n\n## History\n\n| Date | Status |\n|---|---|\n| 2026-01-08 | Approved |\n',
	bad: '# RFC: Carts\n\n**Status**: Implemented\n\n## History\n\n| Date | Status |\n|---|---|\n| 2026-01-08 | Draft |\n',
};

type Row = {span: Span; text: string};

/** Words that nobody knows may mean the same. */
function plainMeaning(status: string): Meaning | undefined {
	const meaning = meaningOf(status);
	return meaning === 'unclear' ? undefined : meaning;
}

/** The newest rows of the history that the template asks for, else of one that the document has in its own form. */
function historyIn(subject: Subject): Row[] {
	const rows = rowsAt(subject.answers, 'history').map(({path, item}) => ({
		span: spanOfItem(subject, `${path}.status`),
		text: lineAt(item, 'status'),
		date: lineAt(item, 'date') || undefined,
	}));
	if (rows.length > 0) return [...newestRows({rows, isNewestFirst: false})];
	const {source} = subject;
	return historiesIn(parsed(source.text)).flatMap((history) =>
		newestRows(history).map(({first, end, text}) => ({span: spanOfLines(source, {first, end}), text})),
	);
}

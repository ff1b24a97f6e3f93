import type {Answers} from '../../answers/answers.ts';
import {asideIn} from '../../answers/rivals.ts';
import {type Row, rowsAt} from '../../answers/rows.ts';

const options = {path: 'options', among: 'decision'} as const;

/** Whether an option is a way of a side decision, and no rival of those of the main one: that of the first option. */
export function asideAmong(answers: Answers): (item: Answers) => boolean {
	return asideIn(answers, options);
}

/** The options of the main decision. */
export function rivalsIn(answers: Answers): Row[] {
	const isAside = asideAmong(answers);
	return rowsAt(answers, options.path).filter(({item}) => !isAside(item));
}

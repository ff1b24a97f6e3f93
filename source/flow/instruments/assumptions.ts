import {type Derived, openFrom} from '../../core/analysis/claims/open-questions.ts';
import type {Answers} from '../../core/answers/answers.ts';
import {rowsAt} from '../../core/answers/rows.ts';
import {counted} from '../../core/text/plural.ts';
import {paragraph} from './rows.ts';
import type {Instrument, InstrumentRow} from './types.ts';

/** The assumptions that nobody settles yet, as the open questions that they are. */
export const assumptions: Instrument = {
	name: 'assumptions',
	title: 'Assumptions that are open questions',
	paths: ['claims', 'openQuestions'],
	summary(answers, {today}) {
		const open = openFrom(answers, today).length;
		return open === 0 ? undefined : `${counted(open, 'assumption is', 'assumptions are')} open`;
	},
	rows(answers, {today}, width) {
		const open = openFrom(answers, today);
		if (open.length === 0) return paragraph(nothing(answers), width, 'quiet');
		return [
			...open.flatMap((one) => rowsOf(one, width)),
			...paragraph('At the open questions, s adds them to the list.', width, 'quiet'),
		];
	},
};

function rowsOf({question, reason}: Derived, width: number): InstrumentRow[] {
	const {owner, due} = question;
	const who = [owner, due].filter((part) => part !== undefined).join(', ');
	return [
		...paragraph(question.question, width, 'plain', '- '),
		...paragraph(`${reason} ${who}`.trim(), width, 'warning', '  ! '),
	];
}

function nothing(answers: Answers): string {
	return rowsAt(answers, 'claims').length === 0
		? 'There must be claims; those that are not facts become open questions here.'
		: 'Each assumption has somebody who checks it by a date, or is asked among the open questions.';
}

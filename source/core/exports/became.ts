import {type MeasuredMetric, measuredIn, verdictsOf} from '../analysis/first-page/outcome.ts';
import type {Page} from '../analysis/first-page/page.ts';
import {costsOf} from '../analysis/first-page/price.ts';
import {withoutStop} from '../analysis/first-page/sentences.ts';
import {outcomeOf} from '../analysis/schedule/outcome.ts';
import {planOf} from '../analysis/schedule/plan.ts';
import {durationText} from '../analysis/schedule/whole-words.ts';
import type {Answers} from '../answers/answers.ts';
import {lineAt} from '../answers/rows.ts';

/** A metric of what is paid. */
const price = /\b(?:costs?|price|budget|spend(?:ing)?|euros?|dollars?|pounds?|EUR|USD|GBP|CHF)\b|[€$£¥]/i;

/** What it cost and when it ended, as that was measured, and the plan as no more than a plan. */
export function becameParts({answers, main: {selected}}: Page): string[] {
	const planned = costsOf(selected?.item ?? {}).map(withoutStop);
	return [
		...paidParts(answers),
		...endParts(answers),
		...(planned.length > 0 ? [`Planned: ${planned.join('; ')}.`] : []),
	];
}

function paidParts(answers: Answers): string[] {
	return measuredIn(answers)
		.filter(isPaid)
		.map(({text}) => `${text}.`);
}

function isPaid({item}: MeasuredMetric): boolean {
	return price.test(`${lineAt(item, 'category')} ${lineAt(item, 'metric')}`);
}

/** What came of it beside that: how many targets were reached, and the metrics, missed ones first. */
export function cameParts(answers: Answers): string[] {
	const measured = measuredIn(answers);
	const verdicts = verdictsOf(measured);
	const others = measured.filter((one) => !isPaid(one)).map(({text}) => `${text}.`);
	return [...(verdicts === '' ? [] : [verdicts]), ...others];
}

/** Where a phase has no end, nobody knows when all of it ended. */
function endParts(answers: Answers): string[] {
	const {endings} = outcomeOf(answers, planOf(answers));
	const took = durationText(answers);
	const last = endings
		.map(({ended}) => ended)
		.toSorted()
		.at(-1);
	return took === undefined || last === undefined ? [] : [`It ended on ${last}, after ${took}.`];
}

import {agreedNames} from '../analysis/first-page/decided.ts';
import {type Page, peopleOf, verdictOf} from '../analysis/first-page/page.ts';
import {costsOf} from '../analysis/first-page/price.ts';
import {withoutStop, withStop} from '../analysis/first-page/sentences.ts';
import {verdictOnMetric, verdictWords} from '../analysis/metrics/verdict-words.ts';
import {byExposure, registerOf} from '../analysis/risks/register.ts';
import {planOf} from '../analysis/schedule/plan.ts';
import {type Answers, valueAt} from '../answers/answers.ts';
import {lineAt, type Row, rowsAt} from '../answers/rows.ts';
import {isDate} from '../text/day.ts';
import {counted} from '../text/plural.ts';
import {textOrNull} from './nulls.ts';
import {opening, upTo} from './opening.ts';
import {lineOfSheet, type SheetLine} from './sheet.ts';

/** What it is about: its summary, else what was chosen. */
export function whatOf({answers, main: {selected}}: Page): string | undefined {
	const name = selected?.name ?? '';
	const summary = textOrNull(selected?.item ?? {}, 'summary');
	const chosen = [...(name === '' ? [] : [withStop(name)]), ...opened(summary, 40)];
	return opening(textOrNull(answers, 'summary'), 55) ?? upTo(chosen, 55);
}

/** Why it came up. */
export function whyOf(answers: Answers): string | undefined {
	return (
		opening(textOrNull(answers, 'motivation.importance'), 45) ?? opening(textOrNull(answers, 'motivation.problem'), 45)
	);
}

function opened(text: string | null, mostWords: number): string[] {
	const told = opening(text, mostWords);
	return told === undefined ? [] : [told];
}

/** The money and work of the chosen option, and the time that all phases together take. */
export function costParts({answers, main: {selected}}: Page): string[] {
	const costs = costsOf(selected?.item ?? {}).map(withStop);
	const spans = planOf(answers).phases.flatMap(({span}) => span ?? []);
	const starts = spans.flatMap(({start}) => start ?? []).toSorted();
	const ends = spans.flatMap(({end}) => end ?? []).toSorted();
	const [from, to] = [starts[0], ends.at(-1)];
	const phases = counted(rowsAt(answers, 'phases').length, 'phase');
	return from === undefined || to === undefined ? costs : [...costs, `Work from ${from} to ${to}, in ${phases}.`];
}

/** Who agreed; none where nobody is named. */
export function agreedLine(of: Page): SheetLine[] {
	const names = agreedNames(of, 0);
	return names === '' ? [] : lineOfSheet('Agreed by', upTo([withStop(names)], 45));
}

/** The approvals that are missing, and the questions that block. */
export function askParts({answers}: Page): string[] {
	const blocking = rowsAt(answers, 'openQuestions').filter(({item}) => valueAt(item, 'blocks') === true);
	return [
		...peopleOf(answers, 'approver')
			.filter((row) => verdictOf(row) !== 'agrees')
			.map(({item}) => `${approvalText(item)}.`),
		...blocking.map(({item}) => {
			const by = lineAt(item, 'owner');
			return `Before the decision${by === '' ? '' : `, from ${by}`}${dateOf(item, 'due')}, an answer: ${withStop(lineAt(item, 'question'))}`;
		}),
	];
}

function approvalText(item: Answers): string {
	const area = lineAt(item, 'area');
	return `Approval of ${lineAt(item, 'name')}${dateOf(item, 'by')}${area === '' ? '' : ` (${area})`}`;
}

function dateOf(item: Answers, path: string): string {
	const date = lineAt(item, path);
	return isDate(date) ? ` by ${date}` : '';
}

/** The risk with the greatest exposure, and what is done about it. */
export function riskParts(answers: Answers): string[] {
	const [first] = byExposure(registerOf(answers)).filter(({risk}) => risk !== '');
	if (!first) return [];
	const {risk, mitigation, owner} = first;
	const who = owner === '' ? '' : ` (${owner})`;
	return [withStop(risk), ...(mitigation === '' ? [] : [`Against it: ${withoutStop(mitigation)}${who}.`])];
}

/** With what was measured so far, and what that says of the target. */
export function metricText({item}: Row): string[] {
	const [metric, baseline, target] = ['metric', 'baseline', 'target'].map((path) => lineAt(item, path));
	const [by, actual] = ['by', 'actual'].map((path) => lineAt(item, path));
	if (!metric || !target) return [];
	const from = baseline ? ` from ${baseline}` : '';
	const deadline = by ? `${isDate(by) ? ' by' : ','} ${by}` : '';
	const verdict = verdictOnMetric(item);
	const measured = actual ? `; measured: ${actual}${verdict ? `, ${verdictWords(verdict)}` : ''}` : '';
	return [`${metric}:${from}${from && ' to'} ${target}${deadline}${measured}.`];
}

import {agreedNames} from '../analysis/first-page/decided.ts';
import {type Page, peopleOf, verdictOf} from '../analysis/first-page/page.ts';
import {costsOf} from '../analysis/first-page/price.ts';
import {withoutStop, withStop} from '../analysis/first-page/sentences.ts';
import {byExposure, registerOf} from '../analysis/risks/register.ts';
import {planOf} from '../analysis/schedule/plan.ts';
import {type Answers, valueAt} from '../answers/answers.ts';
import {lineAt, type Row, rowsAt} from '../answers/rows.ts';
import {isDate} from '../text/day.ts';
import {counted} from '../text/plural.ts';
import {textOrNull} from './nulls.ts';
import {opening, upTo} from './opening.ts';
import {lineOfSheet, noteOfMissing, type SheetLine, sheetText} from './sheet.ts';
import {pageOfHanded} from './statuses.ts';
import type {ExportFormat, Handed} from './types.ts';

const labels = {
	what: 'What',
	why: 'Why now',
	cost: 'What it costs',
	ask: 'What we ask of you',
	risk: 'The main risk',
	proof: 'How we know that it worked',
};

/** One page for those who lead: at most 300 words beside the title, and a line only where there is something to say. */
export const page: ExportFormat = {
	name: 'page',
	summary: 'one page for leadership',
	mediaType: 'text/markdown',
	hasText: true,
	make(handed) {
		const {answers, name} = handed;
		const title = lineAt(answers, 'title') || name || 'Without a title';
		const sheet = {title, parts: [{heading: '', lines: linesOf(handed)}]};
		const wanted = Object.values(labels).filter((label) => label !== labels.ask);
		return {value: sheet, text: sheetText(sheet), notes: noteOfMissing(wanted, sheet)};
	},
};

function linesOf(handed: Handed): SheetLine[] {
	const {answers, status} = handed;
	const of = pageOfHanded(handed);
	const selected = of.main.selected?.item ?? {};
	const name = of.main.selected?.name ?? '';
	const proposed = [...(name === '' ? [] : [withStop(name)]), ...opened(textOrNull(selected, 'summary'), 40)];
	return [
		...lineOfSheet(labels.what, opening(textOrNull(answers, 'summary'), 55) ?? upTo(proposed, 55)),
		...lineOfSheet(
			labels.why,
			opening(textOrNull(answers, 'motivation.importance'), 45) ??
				opening(textOrNull(answers, 'motivation.problem'), 45),
		),
		...lineOfSheet(labels.cost, upTo(costParts(of), 40)),
		...askOf(of, status),
		...lineOfSheet(labels.risk, upTo(riskParts(answers), 40)),
		...lineOfSheet(labels.proof, upTo(rowsAt(answers, 'metrics').flatMap(metricText), 50)),
	];
}

function opened(text: string | null, mostWords: number): string[] {
	const told = opening(text, mostWords);
	return told === undefined ? [] : [told];
}

/** The money and work of the chosen option, and the time that all phases together take. */
function costParts({answers, main: {selected}}: Page): string[] {
	const costs = costsOf(selected?.item ?? {}).map(withStop);
	const spans = planOf(answers).phases.flatMap(({span}) => span ?? []);
	const starts = spans.flatMap(({start}) => start ?? []).toSorted();
	const ends = spans.flatMap(({end}) => end ?? []).toSorted();
	const [from, to] = [starts[0], ends.at(-1)];
	const phases = counted(rowsAt(answers, 'phases').length, 'phase');
	return from === undefined || to === undefined ? costs : [...costs, `Work from ${from} to ${to}, in ${phases}.`];
}

/** What is asked of whom until it is decided; afterwards who agreed, or how it ended. */
function askOf(of: Page, status: string): SheetLine[] {
	if (of.stage === 'open') return lineOfSheet(labels.ask, upTo(askParts(of), 45));
	const names = agreedNames(of, 0);
	if (of.stage === 'ended' || names === '') return lineOfSheet('Status', upTo([withStop(status)], 45));
	return lineOfSheet('Agreed by', upTo([withStop(names)], 45));
}

function askParts({answers}: Page): string[] {
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
function riskParts(answers: Answers): string[] {
	const [first] = byExposure(registerOf(answers)).filter(({risk}) => risk !== '');
	if (!first) return [];
	const {risk, mitigation, owner} = first;
	const who = owner === '' ? '' : ` (${owner})`;
	return [withStop(risk), ...(mitigation === '' ? [] : [`Against it: ${withoutStop(mitigation)}${who}.`])];
}

function metricText({item}: Row): string[] {
	const [metric, baseline, target] = ['metric', 'baseline', 'target'].map((path) => lineAt(item, path));
	const [by, actual] = ['by', 'actual'].map((path) => lineAt(item, path));
	if (!metric || !target) return [];
	const from = baseline ? ` from ${baseline}` : '';
	const deadline = by ? `${isDate(by) ? ' by' : ','} ${by}` : '';
	return [`${metric}:${from}${from && ' to'} ${target}${deadline}${actual ? `; measured: ${actual}` : ''}.`];
}

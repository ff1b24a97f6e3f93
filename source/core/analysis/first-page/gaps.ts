import {type Answers, valueAt} from '../../answers/answers.ts';
import {lineAt, type Row, rowsAt} from '../../answers/rows.ts';
import {isDate} from '../../text/day.ts';
import {listed} from '../decision/words.ts';
import {isListAside, withAside} from './aside.ts';
import {type Page, peopleOf} from './page.ts';
import {wouldTurn} from './would-turn.ts';

const most = 4;

/** What is missing, the worst first: whole things, then fields; what is missing as a whole has no entry for its fields. */
export function gravestGaps(page: Page): string[] {
	const asked = {...page, answers: withAside(page.answers, page.marks)};
	return (page.stage === 'ended' ? gapsOfEnded : gaps).flatMap((gap) => gap(asked) ?? []).slice(0, most);
}

type Gap = (page: Page) => string | undefined;

/** A gap that no longer counts once the document is decided. */
const untilDecided =
	(gap: Gap): Gap =>
	(page) =>
		page.stage === 'open' ? gap(page) : undefined;

/** Nothing is built, so nothing is missing that building takes. */
const gapsOfEnded: readonly Gap[] = [
	(page) => {
		const isReopened = /^(?:rejected|withdrawn|deferred)$/i.test(lineAt(page.answers, 'status'));
		return !isReopened || wouldTurn(page, 0) ? undefined : 'what would reopen it';
	},
	({answers}) => (isEmpty(answers, 'author') ? 'an author' : undefined),
];

const gaps: readonly Gap[] = [
	({answers}) =>
		!isListAside(answers, 'reviewers') && peopleOf(answers, 'approver').length === 0 ? 'an approver' : undefined,
	({answers}) => (wayBack.every(([path]) => isEmpty(answers, path)) ? 'a way back' : undefined),
	({answers}) =>
		!isListAside(answers, 'metrics') && metricsOf(answers).length === 0 ? 'a measure of success' : undefined,
	({answers}) => (!isListAside(answers, 'phases') && rowsAt(answers, 'phases').length === 0 ? 'a plan' : undefined),
	whatSpeaksAgainst,
	({answers}) =>
		ofPhases(answers, [
			['when', 'dates'],
			['owner', 'owners'],
		]),
	({answers}) => {
		const missing = wayBack.filter(([path]) => isEmpty(answers, path));
		const isWhole = missing.length === wayBack.length;
		return missing.length > 0 && !isWhole ? `${listed(missing.map(([, name]) => name))} of the way back` : undefined;
	},
	untilDecided(({answers}) => {
		const approvers = peopleOf(answers, 'approver');
		const isDated = approvers.some(({item}) => isDate(lineAt(item, 'by')));
		return approvers.length > 0 && !isDated ? 'a date for the decision' : undefined;
	}),
	untilDecided((page) => (wouldTurn(page, 0) ? undefined : 'what would change the decision')),
	({answers}) => ofMetrics(answers),
	({answers}) => (isEmpty(answers, 'author') ? 'an author' : undefined),
	({answers}) => {
		const isTold =
			ofPhases(answers, [
				['when', 'dates'],
				['owner', 'owners'],
			]) !== undefined;
		return isTold ? undefined : ofPhases(answers, [['exit', 'exits']]);
	},
	untilDecided(({answers}) => {
		const questions = rowsAt(answers, 'openQuestions');
		return questions.length > 0 && questions.every(({item}) => isEmpty(item, 'owner'))
			? 'who settles the questions'
			: undefined;
	}),
	untilDecided(({main: {selected}}) => {
		const isEstimated =
			selected &&
			['engineering', 'infrastructure', 'maintenance'].some((one) => !isEmpty(selected.item, `cost.${one}`));
		return selected && !isEstimated ? 'an estimate of the work' : undefined;
	}),
];

const wayBack = [
	['rollback.trigger', 'sign'],
	['rollback.decider', 'decider'],
	['rollback.steps', 'steps'],
] as const;

function whatSpeaksAgainst({answers, main: {selected}}: Page): string | undefined {
	const isTold =
		rowsAt(answers, 'objections').length > 0 ||
		rowsAt(answers, 'risks').length > 0 ||
		(selected !== undefined && (!isEmpty(selected.item, 'whyNot') || !isEmpty(selected.item, 'cons')));
	return isTold ? undefined : 'what speaks against it';
}

type Column = readonly [path: string, name: string];

function ofPhases(answers: Answers, columns: readonly Column[]): string | undefined {
	return ofRows(rowsAt(answers, 'phases'), columns, 'phases');
}

function metricsOf(answers: Answers): Row[] {
	return rowsAt(answers, 'metrics').filter(({item}) => !isEmpty(item, 'metric'));
}

function ofMetrics(answers: Answers): string | undefined {
	const columns: readonly Column[] = [
		['baseline', 'baselines'],
		['target', 'targets'],
		['by', 'deadlines'],
		['source', 'sources'],
	];
	return ofRows(metricsOf(answers), columns, 'metrics');
}

/** Columns that all rows lack, two at most, else those that some do. */
function ofRows(rows: readonly Row[], columns: readonly Column[], noun: string): string | undefined {
	const lacking = (isLacking: (path: string) => boolean): string =>
		listed(
			columns
				.filter(([path]) => rows.length > 0 && isLacking(path))
				.map(([, name]) => name)
				.slice(0, 2),
		);
	const all = lacking((path) => rows.every(({item}) => isEmpty(item, path)));
	if (all !== '') return `${all} of the ${noun}`;
	const some = lacking((path) => rows.some(({item}) => isEmpty(item, path)));
	return some === '' ? undefined : `${some} of some ${noun}`;
}

function isEmpty(answers: Answers, path: string): boolean {
	const value = valueAt(answers, path);
	return value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}

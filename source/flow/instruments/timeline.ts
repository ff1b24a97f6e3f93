import {daysBetween} from '../../core/analysis/schedule/calendar.ts';
import {chartOf} from '../../core/analysis/schedule/chart.ts';
import {type Ending, type Outcome, outcomeOf} from '../../core/analysis/schedule/outcome.ts';
import {planOf} from '../../core/analysis/schedule/plan.ts';
import type {Tone} from '../../core/analysis/schedule/signs.ts';
import type {Plan, PlannedPhase, Remark} from '../../core/analysis/schedule/types.ts';
import type {Answers} from '../../core/answers/answers.ts';
import {counted} from '../../core/text/plural.ts';
import {lengthText, recordRows, recordText, wholeText} from './past-plans.ts';
import {listedRows, paragraph, space, titled, warned} from './rows.ts';
import type {Instrument, Surroundings, TextPiece} from './types.ts';

/** When each phase takes place: the Gantt chart, the critical path, slack, and what does not fit together. */
export const timeline: Instrument = {
	name: 'timeline',
	title: 'Timeline and critical path',
	paths: ['phases', 'start', 'daysOff'],
	summary(answers, around) {
		const plan = planOf(answers);
		const parts = [
			lengthSummary(answers, plan),
			recordAt(answers, plan, around),
			plan.problems.length > 0 ? problemsText(plan) : '',
		].filter((part) => part !== '');
		return parts.length > 0 ? parts.join('; ') : undefined;
	},
	rows(answers, around, width) {
		const {today, spoken} = around;
		const plan = planOf(answers);
		const problems = warned(plan.problems.map(remarkText(plan)), width);
		const outcome = outcomeOf(answers, plan);
		const record = outcome.whole ? [] : recordRows(around, extentOf(plan)?.days ?? 0, width);
		if (plan.phases.length === 0)
			return [
				...paragraph('For a timeline, there must be phases and when they take place.', width, 'quiet'),
				...problems,
				...(record.length > 0 ? [space] : []),
				...record,
			];
		const chart = spoken ? [] : chartOf(plan, width, {today}).map(({pieces}) => pieces.map(shown));
		return [
			...chart,
			...(problems.length > 0 ? [...(chart.length > 0 ? [space] : []), ...problems] : []),
			...(chart.length + problems.length > 0 ? [space] : []),
			...titled('When', listedRows(plan.phases.flatMap(phaseText), width), width),
			...titled('What happened', listedRows(happenedText(outcome), width), width),
			...record,
			...titled('Worth knowing', listedRows(plan.notes.map(remarkText(plan)), width), width),
		];
	},
};

const meanings: Readonly<Record<Tone, NonNullable<TextPiece['meaning']>>> = {
	plain: 'plain',
	quiet: 'quiet',
	bar: 'plain',
	critical: 'accent',
	slack: 'quiet',
	milestone: 'strong',
	today: 'warning',
};

function shown({text, tone}: {text: string; tone: Tone}): TextPiece {
	return {text, meaning: meanings[tone]};
}

/** From the first day of a plan to its last, and how many days that is on the calendar; undefined while no phase has days. */
function extentOf({phases}: Plan): {start?: string; end?: string; days: number} | undefined {
	const spans = phases.flatMap(({span}) => (span ? [span] : []));
	if (spans.length === 0) return undefined;
	const from = spans.reduce((least, {first}) => Math.min(least, first), Number.POSITIVE_INFINITY);
	const to = spans.reduce((most, {first, days}) => Math.max(most, first + days), Number.NEGATIVE_INFINITY);
	const start = spans.find(({first}) => first === from)?.start;
	const end = spans.find(({first, days}) => first + days === to)?.end;
	if (start === undefined || end === undefined) return {days: to - from};
	return {start, end, days: daysBetween(start, end) + 1};
}

function lengthSummary(answers: Answers, plan: Plan): string {
	const extent = extentOf(plan);
	if (!extent) return '';
	const {start, end, days} = extent;
	const dates = start !== undefined && end !== undefined ? `${start} to ${end}, ` : '';
	const {whole} = outcomeOf(answers, plan);
	const taken = whole ? `; took ${counted(whole.actual, 'day')}, ${lengthText(whole.ratio)}` : '';
	return `${dates}${counted(days, 'day')}${taken}`;
}

/** What happened elsewhere is told of a plan that is to be carried out, and of none that has been. */
function recordAt(answers: Answers, plan: Plan, around: Surroundings): string {
	return outcomeOf(answers, plan).whole ? '' : (recordText(around) ?? '');
}

function problemsText({problems}: Plan): string {
	return counted(problems.length, 'problem');
}

function phaseText({name, span}: PlannedPhase): string[] {
	if (!span) return [];
	const {start, end, first, days, slack = 0, isCritical, moved} = span;
	const dates =
		start !== undefined && end !== undefined ? `${start} to ${end}` : `days ${first + 1} to ${first + days}`;
	const parts = [
		dates,
		isCritical ? 'on the critical path' : '',
		slack > 0 ? `${counted(slack, 'day')} of slack` : '',
		moved > 0 ? `put off by ${counted(moved, 'day')}` : '',
	];
	return [`${name}: ${parts.filter((part) => part !== '').join(', ')}`];
}

function happenedText({endings, whole}: Outcome): string[] {
	return [...endings.map(endingText), ...(whole ? [`All of it: ${wholeText(whole)}`] : [])];
}

function endingText({name, ended, late}: Ending): string {
	if (late === 0) return `${name}: ended on ${ended}, as planned`;
	return `${name}: ended on ${ended}, ${counted(Math.abs(late), 'day')} ${late > 0 ? 'later' : 'earlier'} than planned`;
}

function remarkText(plan: Plan): (remark: Remark) => string {
	return ({path, found, expected}) => {
		const place = /^phases\[(\d+)\]/.exec(path)?.[1];
		const name = place === undefined ? 'Start' : (plan.phases[Number(place)]?.name ?? '');
		return `${name}: ${found}; expected ${expected}.`;
	};
}

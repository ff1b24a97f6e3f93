import {daysBetween} from '../../core/analysis/schedule/calendar.ts';
import {chartOf} from '../../core/analysis/schedule/chart.ts';
import {type Ending, type Outcome, outcomeOf, type WholePlan} from '../../core/analysis/schedule/outcome.ts';
import {planOf} from '../../core/analysis/schedule/plan.ts';
import type {Tone} from '../../core/analysis/schedule/signs.ts';
import type {Plan, PlannedPhase, Remark} from '../../core/analysis/schedule/types.ts';
import {counted} from '../../core/text/plural.ts';
import {listedRows, paragraph, space, titled, warned} from './rows.ts';
import type {Instrument, TextPiece} from './types.ts';

/** When each phase takes place: the Gantt chart, the critical path, slack, and what does not fit together. */
export const timeline: Instrument = {
	name: 'timeline',
	title: 'Timeline and critical path',
	paths: ['phases', 'start', 'daysOff'],
	summary(answers) {
		const plan = planOf(answers);
		const spans = plan.phases.flatMap(({span}) => (span ? [span] : []));
		if (spans.length === 0) return plan.problems.length > 0 ? problemsText(plan) : undefined;
		const from = spans.reduce((least, {first}) => Math.min(least, first), Number.POSITIVE_INFINITY);
		const to = spans.reduce((most, {first, days}) => Math.max(most, first + days), Number.NEGATIVE_INFINITY);
		const start = spans.find(({first}) => first === from)?.start;
		const end = spans.find(({first, days}) => first + days === to)?.end;
		const isDated = start !== undefined && end !== undefined;
		const dates = isDated ? `${start} to ${end}, ` : '';
		const days = isDated ? daysBetween(start, end) + 1 : to - from;
		const problems = plan.problems.length > 0 ? `; ${problemsText(plan)}` : '';
		const {whole} = outcomeOf(answers, plan);
		const taken = whole ? `; took ${counted(whole.actual, 'day')}, ${ratioText(whole)}` : '';
		return `${dates}${counted(days, 'day')}${taken}${problems}`;
	},
	rows(answers, {today, spoken}, width) {
		const plan = planOf(answers);
		const problems = warned(plan.problems.map(remarkText(plan)), width);
		if (plan.phases.length === 0)
			return [
				...paragraph('For a timeline, there must be phases and when they take place.', width, 'quiet'),
				...problems,
			];
		const chart = spoken ? [] : chartOf(plan, width, {today}).map(({pieces}) => pieces.map(shown));
		return [
			...chart,
			...(problems.length > 0 ? [...(chart.length > 0 ? [space] : []), ...problems] : []),
			...(chart.length + problems.length > 0 ? [space] : []),
			...titled('When', listedRows(plan.phases.flatMap(phaseText), width), width),
			...titled('What happened', listedRows(happenedText(outcomeOf(answers, plan)), width), width),
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
	if (!whole) return endings.map(endingText);
	const {planned, actual} = whole;
	return [
		...endings.map(endingText),
		`All of it: ${counted(actual, 'day')} instead of ${planned}, ${ratioText(whole)}`,
	];
}

function endingText({name, ended, late}: Ending): string {
	if (late === 0) return `${name}: ended on ${ended}, as planned`;
	return `${name}: ended on ${ended}, ${counted(Math.abs(late), 'day')} ${late > 0 ? 'later' : 'earlier'} than planned`;
}

function ratioText({ratio}: WholePlan): string {
	return ratio === 1 ? 'as long as planned' : `${ratio} times as long as planned`;
}

function remarkText(plan: Plan): (remark: Remark) => string {
	return ({path, found, expected}) => {
		const place = /^phases\[(\d+)\]/.exec(path)?.[1];
		const name = place === undefined ? 'Start' : (plan.phases[Number(place)]?.name ?? '');
		return `${name}: ${found}; expected ${expected}.`;
	};
}

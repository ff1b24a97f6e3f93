import {coachingFor} from '../../core/analysis/coaching/coaching.ts';
import {authorLevelOf} from '../../core/analysis/scope/author-level.ts';
import {authorLevels} from '../../core/analysis/scope/author-levels.ts';
import {type StepId, stepNames} from '../../core/answers/interview.ts';
import {wayTo} from '../keys/way.ts';
import {listedRows, paragraph, titled} from './rows.ts';
import type {Instrument, Surroundings} from './types.ts';

/** The question of each step at which coaching is shown; those that have an instrument of their own show that first. */
const places: Readonly<Record<StepId, string>> = {
	define: 'motivation.problem',
	research: 'currentState.today',
	design: 'architecture',
	consensus: 'openQuestions',
	execute: 'start',
};

/** What readers expect at each step from an author of a known level, and what the next level would ask. */
export const coaching: readonly Instrument[] = (Object.keys(places) as StepId[]).map(coachingAt);

function coachingAt(step: StepId): Instrument {
	return {
		name: `coaching-${step}`,
		title: `Coaching: ${stepNames[step]}`,
		paths: [places[step]],
		summary(_, around) {
			const {next, own} = coached(step, around) ?? {};
			if (next) return `The next level would ask: ${next.asks}`;
			return own?.[0] && `Readers will ask you: ${own[0].asks}`;
		},
		rows(_, around, width) {
			const found = coached(step, around);
			if (!found) return around.coaching === false ? offRows(around, width) : levelRows(around, width);
			const {own, next} = found;
			return [
				...titled(`What readers ask an author of level ${around.level}`, listedRows(own.map(textOf), width), width),
				...titled('What the next level would ask', next ? listedRows([textOf(next)], width) : [], width),
				...whyRows(around, width),
			];
		},
	};
}

function coached(step: StepId, {level, today, coaching}: Surroundings): ReturnType<typeof coachingFor> | undefined {
	return level === undefined || coaching === false ? undefined : coachingFor(step, level, Number(today.slice(-2)));
}

function textOf({area, asks}: {area: string; asks: string}): string {
	return `${asks} (${area.toLowerCase()})`;
}

/** Whoever writes the first documents is told why anybody asks. */
function whyRows({level}: Surroundings, width: number): ReturnType<typeof paragraph> {
	if (!authorLevelOf(level)?.shows.lookFor || (level ?? 0) > 3) return [];
	const why =
		'A reviewer asks because whoever runs the system must answer later. An honest "we do not know yet" is a good answer; a gap that nobody names is not.';
	return paragraph(why, width, 'quiet');
}

function offRows(around: Surroundings, width: number): ReturnType<typeof paragraph> {
	return [
		...paragraph('Coaching is switched off. This switches it on:', width),
		...paragraph(`${wayTo(around, 'level-asked', 'line')}, or rfc-wizard config coaching on`, width, 'accent'),
	];
}

function levelRows(around: Surroundings, width: number): ReturnType<typeof paragraph> {
	return [
		...paragraph('Say how senior you are, and this shows what readers of your documents will ask you:', width),
		...paragraph(`${wayTo(around, 'level-asked', 'line')}, or rfc-wizard config level 4`, width, 'accent'),
		...listedRows(
			authorLevels.map(({level, about}) => `${level}: ${about}`),
			width,
		),
	];
}

import {type Axis, axisColumn} from './axis.ts';
import type {ChartPiece, Signs, Tone} from './signs.ts';
import type {PlannedMilestone, TimeSpan} from './types.ts';

/** The bar of one phase, its slack behind it and its milestones upon it. */
export function barOf(
	{first, days, slack = 0, isCritical}: TimeSpan,
	milestones: readonly PlannedMilestone[],
	axis: Axis,
	signs: Signs,
	today: number | undefined,
): ChartPiece[] {
	const tones = new Array<Tone>(axis.columns).fill('plain');
	const paint = (from: number, to: number, tone: Tone): void => {
		tones.fill(tone, axisColumn(axis, from), axisColumn(axis, to - 1) + 1);
	};
	if (slack > 0) paint(first + days, first + days + slack, 'slack');
	const now = today === undefined ? -1 : axisColumn(axis, today);
	if (now >= 0 && now < axis.columns) tones[now] = 'today';
	paint(first, first + days, isCritical ? 'critical' : 'bar');
	for (const {day} of milestones) if (day !== undefined) paint(day, day + 1, 'milestone');
	return joined(tones, signs);
}

/** Neighbours of one meaning as one piece. */
function joined(tones: readonly Tone[], signs: Signs): ChartPiece[] {
	const pieces: ChartPiece[] = [];
	for (const tone of tones) {
		const text = tone === 'plain' || tone === 'quiet' ? ' ' : signs[tone];
		const last = pieces.at(-1);
		if (last?.tone === tone) last.text += text;
		else pieces.push({text, tone});
	}

	return pieces;
}

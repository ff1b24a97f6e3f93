import type {Json} from '../answers/answers.ts';
import {cleanLine, textLines} from '../text/clean.ts';
import {isHundredths} from './percent.ts';
import type {Kind, Typed} from './types.ts';

type Scores = {[criterion: string]: number};

const expected = 'a score with at most two decimals, such as 8';

/** A number for each criterion, by its name; the grid of the document holds them. */
export const scores: Kind = {
	name: 'scores',
	control: 'area',
	schema: (_field, z) =>
		z.record(z.string(), z.number(expected).check(z.refine(isHundredths, expected)), 'scores by criterion: {Cost: 8}'),
	normal: (value) => filled(Object.entries(value as Scores).map(([name, score]) => [cleanLine(name), score])),
	parse: (typed) => parseScores(textLines(typed).map(cleanLine)),
	show: (value) =>
		Object.entries(value as Scores)
			.map(([name, score]) => `${name}: ${score}`)
			.join('\n'),
	form: 'items',
};

/** A number as a person types a score; undefined where it is none. */
export function scoreFrom(typed: string): number | undefined {
	// The sum makes 0 of -0.
	const score = /^-?\d+(?:\.\d+)?$/.test(typed) ? Number(typed) + 0 : undefined;
	return score !== undefined && isHundredths(score) ? score : undefined;
}

function filled(entries: [string, number][]): Json | undefined {
	const kept = entries.filter(([name]) => name !== '');
	return kept.length > 0 ? Object.fromEntries(kept) : undefined;
}

/** A criterion without a number is still to be scored: it is neither wrong nor a value. */
function parseScores(lines: string[]): Typed {
	const entries: [string, number][] = [];
	for (const line of lines.filter((entry) => entry !== '' && !entry.endsWith(':'))) {
		const [, name = '', typed = ''] = /^(.+):\s*(\S*)$/s.exec(line) ?? [];
		const score = scoreFrom(typed);
		if (score === undefined) return {problem: `"${line}" is not a criterion and its score, such as "Cost: 8".`};
		entries.push([cleanLine(name), score]);
	}

	return {value: filled(entries)};
}

import stringWidth from 'string-width';
import {stepWords} from '../../core/answers/interview.ts';
import type {RailStep} from '../../flow/view/rail.ts';
import {listWords} from '../../words/screen/lists.ts';
import type {Box as Rectangle} from '../frame.ts';
import {glyphOf, stepReadiness} from '../glyphs.ts';
import {Area} from './area.tsx';
import {Row, type Run} from './row.tsx';

/** How much of a step is settled, in fewer and fewer columns. */
const counts: readonly ((step: RailStep) => string)[] = [
	({settled, total}) => listWords.settled(settled, total),
	({settled, total}) => ` ${settled}/${total}`,
	() => '',
];

/** The five steps in one line, for windows without room for the rail; with as much of the counts as fits. */
export function Strip({at, steps}: {at: Rectangle; steps: readonly RailStep[]}) {
	const lines = counts.flatMap((countOf) => ['   ', '  '].map((gap) => runsOf(steps, countOf, gap)));
	const runs = lines.find((line) => widthOf(line) <= at.width) ?? lines.at(-1) ?? [];
	return (
		<Area at={at}>
			<Row runs={runs} />
		</Area>
	);
}

function runsOf(steps: readonly RailStep[], countOf: (step: RailStep) => string, gap: string): Run[] {
	return steps.flatMap((step, index): Run[] => [
		{text: index === 0 ? '' : gap},
		glyphOf(stepReadiness(step)),
		{text: stepWords[step.step], meaning: step.isCurrent ? 'selected' : 'plain'},
		{text: countOf(step), meaning: 'quiet'},
	]);
}

function widthOf(runs: readonly Run[]): number {
	return runs.reduce((sum, {text}) => sum + stringWidth(text), 0);
}

import type {StepId} from '../../core/template/types.ts';
import type {RailStep} from '../../flow/view/rail.ts';
import type {Box as Rectangle} from '../frame.ts';
import {glyphOf, stepCondition} from '../glyphs.ts';
import {Area} from './area.tsx';
import {Row, type Run} from './row.tsx';

const words: Readonly<Record<StepId, string>> = {
	define: 'Define',
	research: 'Research',
	design: 'Design',
	consensus: 'Consensus',
	execute: 'Execute',
};

/** The five steps in one line, for windows without room for the rail. */
export function Strip({at, steps}: {at: Rectangle; steps: readonly RailStep[]}) {
	const hasCounts = at.width >= 84;
	const runs = steps.flatMap((step, index): Run[] => [
		{text: index === 0 ? '' : hasCounts ? '   ' : '  '},
		glyphOf(stepCondition(step)),
		{text: words[step.step], meaning: step.isCurrent ? 'selected' : 'plain'},
		{text: hasCounts ? ` ${step.settled} of ${step.total}` : '', meaning: 'quiet'},
	]);
	return (
		<Area at={at}>
			<Row runs={runs} />
		</Area>
	);
}

import type {Condition} from '../../core/draft/progress.ts';
import type {Box as Rectangle} from '../frame.ts';
import {glyphOf} from '../glyphs.ts';
import {Area} from './area.tsx';
import {Row, type Run} from './row.tsx';

export type StripStep = {
	id: string;
	short: string;
	progress: Condition;
	answered: number;
	total: number;
	isCurrent: boolean;
};

/** The five steps in one line, for windows without room for the rail. */
export function Strip({at, steps}: {at: Rectangle; steps: readonly StripStep[]}) {
	const hasCounts = at.width >= 84;
	const runs = steps.flatMap(({short, progress, answered, total, isCurrent}, index): Run[] => [
		{text: index === 0 ? '' : hasCounts ? '   ' : '  '},
		glyphOf(progress),
		{text: short, meaning: isCurrent ? 'selected' : 'plain'},
		...(hasCounts ? [{text: ` ${answered} of ${total}`, meaning: 'quiet' as const}] : []),
	]);
	return (
		<Area at={at}>
			<Row runs={runs} />
		</Area>
	);
}

import {gapsOf, type TraceGap} from '../../core/analysis/traceability/gaps.ts';
import {type Trace, tracesOf} from '../../core/analysis/traceability/traces.ts';
import {paragraph, titled} from './rows.ts';
import type {Instrument, InstrumentRow} from './types.ts';

/** What goals, constraints, risks and open questions lead to, and which of them lead nowhere. */
export const traces: Instrument = {
	name: 'traces',
	title: 'What leads where',
	paths: ['outcome.goals', 'outcome.nonNegotiables', 'currentState.constraints', 'metrics', 'risks'],
	summary(answers) {
		const all = tracesOf(answers);
		const open = all.filter(({links, dangling}) => links.length === 0 || dangling.length > 0).length;
		if (all.length === 0) return undefined;
		return open === 0
			? `All ${all.length} goals, constraints, risks and questions lead somewhere`
			: `${open} of ${all.length} goals, constraints, risks and questions lead nowhere yet`;
	},
	rows(answers, _, width) {
		const all = tracesOf(answers);
		const gaps = gapsOf(answers);
		if (all.length === 0)
			return paragraph('There must be goals, constraints, risks or open questions to follow.', width, 'quiet');
		return kinds.flatMap(([kind, title]) =>
			titled(
				title,
				all.filter((trace) => trace.kind === kind).flatMap((trace) => rowsOf(trace, gaps, width)),
				width,
			),
		);
	},
};

const kinds: readonly (readonly [Trace['kind'], string])[] = [
	['goal', 'Goals, and the metrics that show them'],
	['constraint', 'Constraints, and the options that speak of them'],
	['risk', 'Risks, and what answers them'],
	['question', 'Open questions, and who finds out'],
];

function rowsOf({kind, path, text, links}: Trace, all: readonly TraceGap[], width: number): InstrumentRow[] {
	const gaps = all.filter((gap) => gap.kind === kind && gap.text === text && gap.path.startsWith(path));
	const names = links.map(({name, by}) => (by === 'words' ? `${name} (by its words)` : name));
	return [
		...paragraph(text, width, 'plain', '- '),
		...(names.length > 0 ? paragraph(names.join('; '), width, 'accent', '  -> ') : []),
		...gaps.flatMap(({problem}) => paragraph(problem, width, 'warning', '  ! ')),
	];
}

import type {Answers} from '../../answers/answers.ts';
import {escapeCell, rowOf} from '../../markdown/table.ts';
import {type Trace, tracesOf} from './traces.ts';

const kinds: Readonly<Record<Trace['kind'], string>> = {
	goal: 'Goal',
	constraint: 'Constraint',
	risk: 'Risk',
	question: 'Open question',
};

/** What leads where, as a Markdown table; undefined while there is nothing to follow. */
export function traceTable(answers: Answers): string | undefined {
	const traces = tracesOf(answers);
	if (traces.length === 0) return undefined;
	const rows = traces.map(({kind, text, links}) => rowOf([kinds[kind], escapeCell(text), escapeCell(leadsTo(links))]));
	return [rowOf(['Kind', 'What', 'Leads to']), '|---|---|---|', ...rows].join('\n');
}

/** Links that only words suggest are marked as such, so that nobody takes them for agreed. */
function leadsTo(links: Trace['links']): string {
	if (links.length === 0) return 'nothing yet';
	return links.map(({name, by}) => (by === 'words' ? `${name} (by its words)` : name)).join('; ');
}

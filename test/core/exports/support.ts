import type {Answers} from '../../../source/core/answers/answers.ts';
import {exportFormats} from '../../../source/core/exports/table.ts';
import type {Exported, Handed} from '../../../source/core/exports/types.ts';

/** What a format makes of answers. */
export function exported(name: string, answers: Answers, of: Partial<Handed> = {}): Exported {
	const format = exportFormats.find((one) => one.name === name);
	if (!format) throw new Error(`There is no format ${name}.`);
	const status = typeof answers.status === 'string' ? answers.status : '';
	return format.make({answers, unread: [], status, name: '', today: undefined, ...of});
}

/** The lines of a page by their labels. */
export function linesOf(name: string, answers: Answers): Record<string, string> {
	const lines = exported(name, answers).text?.matchAll(/^- \*\*(.+?)\*\*: (.+)$/gm) ?? [];
	return Object.fromEntries([...lines].map(([, label = '', text = '']) => [label, text]));
}

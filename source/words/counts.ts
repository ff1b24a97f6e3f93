import {counted, withArticle} from '../core/text/plural.ts';

/** Numbers with what they count. */
export const countWords = {
	answers: (count: number) => counted(count, 'answer'),
	reasons: (count: number) => counted(count, 'reason'),
	cells: (count: number) => counted(count, 'cell'),
	dots: (count: number) => counted(count, 'dot'),
	words: (count: number) => counted(count, 'word'),
	decisions: (count: number) => counted(count, 'decision'),
	lines: (count: number) => counted(count, 'line'),
	/** Items of a group, by the noun of its template. */
	items: (count: number, noun: string) => counted(count, noun),
	oneOf: (noun: string) => withArticle(noun),
	severities: {
		error: (count: number) => counted(count, 'error'),
		warning: (count: number) => counted(count, 'warning'),
		info: (count: number) => counted(count, 'note'),
	},
};

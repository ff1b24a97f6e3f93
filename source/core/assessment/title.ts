import {numberOf, stemOf} from '../house/naming/numbered.ts';

/** What other houses write before a title. */
const series = /^(?:RFC|RFD|ADR)[ -]?#?\d{0,6}: /i;

/** Files that are named by their folder. */
const unnamed = /^(?:readme|index)$/i;

/** What is assessed: the title of the RFC, else the words in the name of its file; empty where neither has any. */
export function assessedTitle(title: string, path: string): string {
	if (title !== '') return title.replace(series, '');
	const [file = '', folder = ''] = path.split('/').toReversed();
	const name = unnamed.test(stemOf(file)) ? folder : file;
	const words = (numberOf(name)?.rest ?? stemOf(name))
		.replace(/\.(?:md|markdown)$/i, '')
		.replaceAll(/[-_ ]+/g, ' ')
		.trim();
	return /\p{L}/u.test(words) ? `${words.charAt(0).toUpperCase()}${words.slice(1)}` : '';
}

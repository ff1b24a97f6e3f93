import {counted, withArticle} from '../../core/text/plural.ts';

/** Rows of lists, of the rail and of findings. */
export const listWords = {
	moreAbove: (count: number) => `↑ ${count} more above`,
	moreBelow: (count: number) => `↓ ${count} more below`,
	found: (count: number) => `${count} found`,
	shown: (count: number, total: number) => `${count} of ${total}`,
	shownWith: (count: number, total: number) => `${count} of ${total} with `,
	wayToAll: '   Esc shows all',
	askedWords: 'type words of a row',
	howToScroll: '; ↑ and ↓, PgUp and PgDn scroll',
	moreRows: (arrows: string, count: number) => `${arrows} more ${count === 1 ? 'row' : 'rows'}`,
	chosen: '  ✓ chosen',
	keptBehind: ' kept',
	minutes: (used: number, box: number) => `  ${used} of ${box} min`,
	settled: (settled: number, total: number) => ` ${settled} of ${total}`,
	othersInReview: (count: number, key: string) => `  and ${counted(count, 'other')} in the review, with ${key}`,
	nameless: (noun: string) => `${noun} without a name`,
	adding: (noun: string) => `+ Add ${withArticle(noun)}`,
	asNewOne: '  as a new one',
	noQuestion: 'No question matches.',
	kept: 'kept',
	nothingFound: 'Nothing has these words.',
	beginWith: 'begin with',
	starterFor: (title: string, label: string) => `${title}, for ${label}`,
	goTo: 'go to',
	inSession: 'session',
};

import {withArticle} from '../../core/text/plural.ts';

/** What is said of what came up by the way, and of the person. */
export const parkingMessages = {
	takenOut: 'Taken out of the parking lot.',
	parkedForEnd: (kind: string) => `Parked ${withArticle(kind)}; all that is parked gets its place at the end.`,
	parkedInDraft: (kind: string) =>
		`Parked ${withArticle(kind)}: this template has no place for it, so it is kept in the draft, and shown in the review.`,
	parked: (kind: string, label: string, number: number) => `Parked ${withArticle(kind)}: ${label} ${number}.`,
	personWays: (name: string, level: string) => `${name} name, ${level} level.`,
	nothingKnown: 'Your name and level are not set:',
	levelUnknown: (name: string) => `You are ${name}, level not set:`,
	nameNeedsLetter: 'A name needs a letter.',
	nameFromNow: (name: string) => `${name} from now on.`,
	configShows: 'rfc-wizard config shows it.',
	noCoaching: 'No coaching from now on.',
	levelFromNow: (level: number) => `Level ${level} from now on.`,
};

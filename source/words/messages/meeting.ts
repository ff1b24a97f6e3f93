import {counted} from '../../core/text/plural.ts';

/** What is said to a group that meets. */
export const meetingMessages = {
	nothingParked: 'Nothing is parked.',
	howParked: 'Whatever comes up is parked from anywhere, and put in its place at the end.',
	noPlaceFor: (kind: string) => `This template has no place for ${kind}s.`,
	putElsewhere: 'Put it elsewhere, or leave it: it is told in the summary.',
	allCleared: 'Nothing is parked any more.',
	itIsIn: (label: string) => `It is in ${label} now.`,
	dropped: 'It is dropped; the summary has it.',
	nobodyScored: 'Nobody has scored anything yet.',
	notAllScored: (people: number) => `${counted(people, 'person has', 'people have')} not scored all of it yet.`,
	scoresTaken: (scores: number) => `${counted(scores, 'score')} went into the matrix.`,
	questionAlone: 'The question alone is shown.',
	noPath: 'The document has no path yet.',
	reviewFirst: (key: string) =>
		`${key} leads to the review, where the document gets one; the summary is written beside it, with the file or from here.`,
	summaryIn: (path: string) => `What the session has come to is in ${path}.`,
	sayWhoFirst: 'First say who takes part.',
	scoresNothing: 'This template scores nothing.',
	comeBeforeScores: (label: string) => `${label} come before scores.`,
	agreeFirst: 'A session agrees on them first, and scores when they are there.',
	howToMeet: (way: string) => `${way} begins a session.`,
	noGroup: 'No group meets here.',
	objectsForSummary: (who: string) => `${who} objects; this template has no place for it, so the summary tells it.`,
	objects: (who: string, label: string, number: number) => `${who} objects: ${label} ${number}.`,
	nothingToDot: 'There is no list with two items to choose among.',
	allDots: (who: string, dots: number) => `${who} has placed all ${dots} dots.`,
	givesTurn: 'Tab gives the turn to the next one.',
	opensSession: (way: string) => `${way} opens the session: its time, silent scores, dots, consent.`,
	timeUsed: (minutes: number) => `The ${minutes} minutes of this step are used.`,
	goOn: 'Go on for as long as it takes; the rail tells how much is over.',
};

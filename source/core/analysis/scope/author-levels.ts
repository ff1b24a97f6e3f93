import type {AuthorLevel} from './types.ts';

/** From the first to the seventh. */
export const authorLevels: readonly AuthorLevel[] = [
	{
		level: 1,
		about: 'You build what others have designed, and write down a design for the first time.',
		brings: ['What you saw in the code, exactly', 'The questions that you could not answer yourself'],
		shows: {guidance: true, example: true, lookFor: true},
	},
	{
		level: 2,
		about: 'You deliver tasks on your own and estimate them.',
		brings: ['An estimate that you stand by', 'Why the obvious way is the right one, or is not'],
		shows: {guidance: true, example: true, lookFor: true},
	},
	{
		level: 3,
		about: 'You own features from the idea to their operation.',
		brings: ['Edge cases and risks, with what you do about them', 'Assumptions that you have tried out'],
		shows: {guidance: true, example: true, lookFor: true},
	},
	{
		level: 4,
		about: 'You design systems that must last, and others ask you to review theirs.',
		brings: ['What breaks elsewhere when this breaks', 'What you gave up for the long run, and what for the date'],
		shows: {guidance: true, example: true, lookFor: false},
	},
	{
		level: 5,
		about: 'You own architecture across several systems and bring their teams together.',
		brings: [
			'Options that the teams concerned recognise as theirs',
			'The effect on the business, in numbers',
			'A design that holds across system boundaries',
		],
		shows: {guidance: true, example: false, lookFor: true},
	},
	{
		level: 6,
		about: 'You set the direction of whole domains, and other experts come to you with disputes.',
		brings: [
			'How the systems should change over years, and this as one step of it',
			'A foundation that other teams can build on without asking',
			'Weaknesses of the system as a whole, not only of this part',
		],
		shows: {guidance: false, example: false, lookFor: true},
	},
	{
		level: 7,
		about: 'You answer for the technical strategy of a company.',
		brings: [
			'What the company can do afterwards that it could not do before',
			'Agreement of those who disagreed, and what it took',
			'A plan by which others carry it on without you',
		],
		shows: {guidance: false, example: false, lookFor: false},
	},
];

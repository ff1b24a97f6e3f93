import fc from 'fast-check';
import {type Json, withValue} from '../../source/core/answers/answers.ts';
import {read} from '../../source/core/document/read.ts';
import {saidAlready} from '../../source/core/edit/said-already.ts';
import {shipped} from './templates.ts';

/** What a chapter may say of a question in a sentence that nothing reads; the first of the values speaks of something else. */
type Saying = {path: string; chapter: string; sentences: readonly string[]; value: Json; label?: string};

/** Of things that no filler speaks of. */
const sayings: readonly Saying[] = [
	{
		path: 'security.authentication',
		chapter: 'Security Considerations',
		sentences: [
			'Clerks sign in with a smart card.',
			'Only wardens may open the vault.',
			'Kerberos tickets are used on both sides.',
		],
		value: 'Each caller has a key.',
		label: 'Access',
	},
	{
		path: 'security.privacy',
		chapter: 'Security Considerations',
		sentences: [
			'Names of guests are masked.',
			'Letters are encrypted on the disk.',
			'The sensitive columns are hashed.',
		],
		value: 'Nothing is shown to others.',
		label: 'Data protection',
	},
	{
		path: 'security.rateLimiting',
		chapter: 'Security Considerations',
		sentences: [
			'A caller gets 30 answers per second.',
			'Greedy callers are throttled.',
			'There is a quota for each shop.',
		],
		value: 'Nobody asks too often.',
		label: 'Rate limits',
	},
	{
		path: 'security.compliance',
		chapter: 'Security Considerations',
		sentences: [
			'The auditors see it each spring.',
			'It complies with the ordinance on lifts.',
			'The regulator gets a report.',
		],
		value: 'As the law wants it.',
		label: 'Regulation',
	},
	{
		path: 'scalability.load',
		chapter: 'Scalability Analysis',
		sentences: ['We expect 700 parcels a day.', 'The peak was 90 calls at once.', 'Volumes grow by 4 % per annum.'],
		value: 'More than now.',
		label: 'Load',
	},
	{
		path: 'scalability.cost',
		chapter: 'Scalability Analysis',
		sentences: ['It costs 800 euros a month.', 'The budget is 14,000 USD.', 'Savings come to £3,000.'],
		value: 'Less than now.',
		label: 'Costs',
	},
	{
		path: 'rollback.decider',
		chapter: 'Rollback Plan',
		sentences: ['Ann Roy has the switch.', 'It happens on the order of the harbour master.', 'The shift lead decides.'],
		value: 'Ben',
	},
	{
		path: 'rollback.communication',
		chapter: 'Rollback Plan',
		sentences: ['The desk phones all shops.', 'A notice is posted on the status page.', 'Ann informs the drivers.'],
		value: 'A letter.',
	},
	{
		path: 'motivation.inaction',
		chapter: 'Motivation',
		sentences: [
			'Should we take no action, the lease runs out.',
			'Unless we act, prices double.',
			'Waiting another year costs the licence.',
		],
		value: 'It gets worse.',
	},
	{
		path: 'currentState.constraints',
		chapter: 'Current State',
		sentences: [
			'The doors must not be widened.',
			'We are bound to one maker: a constraint of the lease.',
			'No letter may leave the house.',
		],
		value: 'Few people.',
		label: 'Constraints',
	},
	{
		path: 'rationale',
		chapter: 'Technology Choices',
		sentences: ['The panel preferred copper.', 'Copper was chosen by the crew.', 'Our choice: copper.'],
		value: 'It bends.',
	},
	{
		path: 'deciders',
		chapter: '',
		sentences: ['Approved by the Harbour Board.', 'Agreed in the Steering Group.', 'Ratified (Council of May).'],
		value: ['Ben Low'],
		label: 'Signed off by',
	},
];

const fillers = [
	'Copper pipes are older than the house.',
	'There are two halls, a yard and a stair.',
	'The paint is green.',
	'Somebody put a bench there.',
];

const hands = ['sentence', 'bullet', 'label', 'row', 'amid'] as const;

export type PlantedSentence = {
	saying: number;
	sentence: number;
	hand: (typeof hands)[number];
	filler: number;
	lineEnd: string;
	isThere: boolean;
};

export const plantedSentence: fc.Arbitrary<PlantedSentence> = fc.record({
	saying: fc.nat({max: sayings.length - 1}),
	sentence: fc.nat({max: 2}),
	hand: fc.constantFrom(...hands),
	filler: fc.nat({max: fillers.length - 1}),
	lineEnd: fc.constantFrom('\n', '\r\n'),
	isThere: fc.boolean(),
});

function inHand(text: string, {hand, filler}: PlantedSentence, label: string | undefined): string {
	const other = fillers[filler] ?? '';
	if (hand === 'bullet') return `- ${other}\n- ${text}`;
	if (hand === 'label') return label === undefined ? `- ${text}` : `- *${label}:* ${text}\n- *Paint:* ${other}`;
	if (hand === 'row')
		return `| Matter | What we do |\n|---|---|\n| ${label ?? 'Then'} | ${text} |\n| Paint | ${other} |`;
	return hand === 'amid' ? `${other} ${text} ${other}` : text;
}

/** A document of our template with a chapter that says something, or has only fillers. */
export function documentWith(planted: PlantedSentence): string {
	const {saying: index, sentence, filler, lineEnd, isThere} = planted;
	const {chapter, sentences, label} = sayings[index] ?? {chapter: '', sentences: []};
	const says = isThere ? inHand(sentences[sentence] ?? '', planted, label) : (fillers[filler] ?? '');
	const above = ['Motivation', 'Current State', 'Proposed Solution', 'Implementation Plan'].map((title) => {
		const inside = within[chapter] === title ? `\n\n### ${chapter}\n\n${says}` : '';
		return `## ${title}${title === chapter ? `\n\n${says}` : ''}${inside}`;
	});
	return `${['# RFC: A house', ...(chapter === '' ? [says] : []), '## Summary\n\nShort.', ...above].join('\n\n')}\n`.replaceAll(
		'\n',
		lineEnd,
	);
}

const within: Readonly<Record<string, string>> = {
	'Security Considerations': 'Proposed Solution',
	'Scalability Analysis': 'Proposed Solution',
	'Technology Choices': 'Proposed Solution',
	'Rollback Plan': 'Implementation Plan',
};

/** What is wrong with what is asked before an answer is written; undefined where it is right, or is read as the answer. */
export function wronglyAsked(planted: PlantedSentence): string | undefined {
	const {path, value, sentences} = sayings[planted.saying] ?? {path: '', value: '', sentences: []};
	const text = documentWith(planted);
	const template = shipped('staff-rfc');
	const reading = read(template, text);
	const isRead =
		path
			.split('.')
			.reduce<Json | undefined>((json, key) => (json as Record<string, Json> | undefined)?.[key], reading.answers) !==
		undefined;
	if (isRead) return undefined;
	const after = {answers: withValue(reading.answers, path, value), marks: reading.marks};
	const lines = saidAlready(template, reading, after).map(({text: line}) => line);
	if (!planted.isThere) return lines.length > 0 ? `${path} is asked about because of ${lines[0]}` : undefined;
	const isFound = lines.some((line) => line.includes(sentences[planted.sentence] ?? ''));
	return isFound ? undefined : `${path} would be said twice: ${lines.join(' / ')}\n${text}`;
}

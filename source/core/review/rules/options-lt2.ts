import {rivalsIn} from '../../analysis/decision/rivals.ts';
import {lineAt, linesAt} from '../../answers/rows.ts';
import {spanOfPath} from '../../document/places.ts';
import {foreignName} from '../../foreign/name.ts';
import {ownWords} from '../../markdown/prose.ts';
import {sectionsIn} from '../../markdown/sections.ts';
import {visibleText} from '../../markdown/visible.ts';
import {conceptOf} from '../../shapes/concepts.ts';
import {hasQuestion} from '../about.ts';
import {isBuilt} from '../built.ts';
import {isDecidedElsewhere} from '../decided-elsewhere.ts';
import {isInEnglish} from '../language.ts';
import {lettersOfOptions} from '../lettered.ts';
import {homesOf} from '../said-nearby.ts';
import {sectionsAbout, wordsIn} from '../texts.ts';
import {always, type Found, fromReview, type Rule, type Subject} from '../types.ts';
import {isUnreadAbout, unreadText} from '../unread.ts';

/** Fewer words say nothing that somebody could choose. */
const fewestWords = 10;

/** An alternative that is told in the middle of a text. */
const inPassing =
	/\b(?:an? (?:possible |potential )?alternative\b.{0,60}\b(?:is|was|would|could|might)\b|(?:also|were|was) considered\b|considered (?:using|making|adding|having)|alternatives?\b|why not\b|instead of (?:a |an |the )?\w+ing\b|rather than \w+ing\b|(?:we|I)(?: have|['’]ve)? (?:chose(?:n)?|picked|selected|opted|settled on|went with)\b|(?:two|three|four|five|several) (?:\w{1,20} )?(?:candidates|contenders|options|ways|approaches|variants)\b|could (?:also|instead)\b|(?:an)?other (?:\w{1,20} )?(?:options?|approach(?:es)?|ways?|solutions?)\b|we (?:\w{1,20} )?(?:thought|tried|hoped|planned|decided)\b|decided (?:that|to|not|against)\b)/i;

/** Headings of options under other names: "Option 2", "Removed proposals". */
const another =
	/\b(?:option|proposal|approach|variant|solution)s? (?:#?\d|[a-z]\b)|\b(?:removed|discarded|rejected|abandoned|other|previous)\b|^(?:not|why not|without) (?:\p{L}{1,20} )?\p{L}{2,20}ing\b/iu;

/** Chapters that only stand where there is something to choose. */
const proposing = new Set(['Proposal', 'Decision']);

export const optionsLt2: Rule = {
	id: 'options-lt2',
	code: 'O01',
	promise: 'There are at least two options, each with words enough to be judged.',
	about: ['options'],
	levels: {own: fromReview('error', 'info'), foreign: always('info')},
	isOfAbsence: true,
	notesWhile: 'open',
	check: (subject) => (subject.profile === 'foreign' ? aroundProposal(subject) : among(subject)),
	good: '# RFC: Carts\n\n**Status**: Review\n\n## Proposed Solution\n\n### Technology Choices\n\n- **Option A**: Files - One file for each cart, in a folder that all the servers share.\n- **Option B**: Redis - One key for each cart, in the store that sessions are kept in.\n',
	bad: '# RFC: Carts\n\n**Status**: Review\n\n## Proposed Solution\n\n### Technology Choices\n\n- **Option A**: Files - One file for each cart, in a folder that all the servers share.\n',
};

function among(subject: Subject): Found[] {
	const names = rivalsIn(subject.answers).filter(({item}) => lineAt(item, 'name') !== '').length;
	// A template without a place for a description holds that the name says it.
	const isDescribed = hasQuestion(subject.interview, 'options.summary');
	const count = isDescribed ? judged(subject) : names;
	if (count >= 2 || areCompared(subject) || isDecidedElsewhere(subject.source.text)) return [];
	if (isUnreadAbout(subject, ofChoice) || lettersOfOptions(subject).size > 1) return [];
	if (subject.interview.name === foreignName && isWeighedInPassing(subject)) return [];
	const [none, one] =
		isDescribed && names > 0
			? [
					'No option is described in enough words to be judged.',
					'Only one option is described in enough words to be judged.',
				]
			: ['There are no options.', 'There is only one option.'];
	return [
		{
			...spanOfPath(subject, 'options'),
			message: count === 0 ? none : one,
			expected: isDescribed ? 'two options, each described in ten words or more' : 'two options',
			next: 'Describe another way that a sensible colleague would have taken.',
			// A record without room for descriptions only tells a choice that was made.
			...(isDescribed || subject.stage === 'draft' ? {} : {severity: 'warning' as const}),
			// How many words are enough, nobody can be sure of.
			...(names >= 2 ? {severity: 'info' as const} : {}),
		},
	];
}

/** How a text that nothing reads weighs several against each other. */
const ofChoice =
	/\b(?:option [A-C1-3]\b|alternatives?\b|(?:dis)?advantages?\b|pros\b|in (?:its|their|his|her) favou?r\b|(?:was|were) (?:considered|rejected|discarded)\b)/i;

const ofOptions = /\b(?:technology choices?|options|alternatives)\b/i;

/** How a row or the header of a table says that it compares, in however few words. */
const weighing =
	/^[ \t]{0,20}\|(?:[^\n]{0,200}\|)?[ \t*_]{0,20}(?:pros?|cons?|(?:dis)?advantages?|drawbacks?|benefits?)[ \t*_]{0,20}\|/i;

/** Two rows of a table or two points of a list that are no answers, under a heading that is about options. */
export function areCompared(subject: Subject): boolean {
	const homes = homesOf(subject.reading.sections, 'options')
		.filter(({title}) => !/^(?:decision|outcome)/i.test(title))
		.map(({bodyFirst: first, end}) => ({body: {first, end}, end}));
	const sections = [...sectionsIn(subject.root).filter(({title}) => ofOptions.test(title)), ...homes];
	return sections.some((section) => {
		const text = unreadText(subject, section);
		if (isWeighedInText(text)) return true;
		const rows = text.match(/^[ \t]{0,20}\|[^\n]*\p{L}/gmu) ?? [];
		const points = text.match(/^[ \t]{0,20}(?:[-*+]|\d{1,3}[.)])[ \t]+\S/gm) ?? [];
		const isWeighed = rows.some((row) => weighing.test(row));
		return (isWeighed || wordsIn(text) >= 2 * fewestWords) && (rows.length >= 3 || points.length >= 2);
	});
}

/** So many words in running text can weigh several, in whatever words that is. */
const manyWords = 40;

/** Paragraphs that each begin with a name set apart, or so much text that it is no description of one option alone. */
function isWeighedInText(text: string): boolean {
	const paragraphs = text.split(/\n\s*\n/).filter((part) => !/^\s*(?:[|#]|[-*+]\s|\d{1,3}[.)]\s|```)/.test(part));
	const named = paragraphs.filter((part) => /^\s{0,3}[*_]{1,3}[^*_\n]{2,80}[*_]{1,3}/.test(part));
	return named.length >= 2 || wordsIn(paragraphs.join(' ')) >= manyWords;
}

function isWeighedInPassing({root, source}: Subject): boolean {
	return sectionsIn(root).some(({title}) => another.test(title)) || inPassing.test(ownWords(source.text));
}

/** In documents of other houses the proposal itself is the first option. */
function aroundProposal(subject: Subject): Found[] {
	const {root, source} = subject;
	// Whoever writes one line or "None" under the heading has answered, and an empty one is told by itself.
	if (sectionsAbout(subject, 'Alternatives').length > 0 || judged(subject) > 0) return [];
	// Of what is built nobody can choose another way any more.
	if (isBuilt(subject) || isDecidedElsewhere(source.text)) return [];
	const isProposed = sectionsIn(root).some(({title}) => proposing.has(conceptOf(title)?.name ?? ''));
	if (!isProposed || isWeighedInPassing(subject) || !isInEnglish(source.text)) return [];
	return [
		{
			...spanOfPath(subject, 'options'),
			message: 'There is no alternative to the proposal.',
			isAbsent: true,
			expected: 'one alternative, described in ten words or more',
			next: 'Say what else was thought of, and why it was not chosen.',
		},
	];
}

function judged({answers}: Subject): number {
	return rivalsIn(answers).filter(({item}) => {
		const texts = ['name', 'summary', 'pros', 'cons', 'whyNot'].flatMap((column) => linesAt(item, column));
		return lineAt(item, 'name') !== '' && wordsIn(visibleText(texts.join(' '))) >= fewestWords;
	}).length;
}

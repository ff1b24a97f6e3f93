import {rivalsIn} from '../../analysis/decision/rivals.ts';
import {valueAt} from '../../answers/answers.ts';
import {lineAt, linesAt, type Row, rowsAt} from '../../answers/rows.ts';
import {withoutCode} from '../../markdown/prose.ts';
import type {Section} from '../../markdown/sections.ts';
import {sectionsIn} from '../../markdown/sections.ts';
import {lineAtOffset, sourceOf} from '../../markdown/source.ts';
import {type Span, spanOfHeading, startOf} from '../../markdown/span.ts';
import {isDecidedElsewhere} from '../decided-elsewhere.ts';
import {called, lineOfItem, linesOfItem, spanOfAnswer} from '../items.ts';
import {isInEnglish} from '../language.ts';
import {areNames} from '../same-option.ts';
import {sectionsAbout, textUnder, wordsIn} from '../texts.ts';
import {always, type Found, fromReview, type Rule, type Subject} from '../types.ts';
import {sectionAround, unreadAround} from '../unread.ts';
import {against, hedged, isPricedInPassing} from '../weighed.ts';

/** How a text of another house begins to speak of the price. */
const words =
	/\b(?:drawbacks?|downsides?|disadvantages?|trade-?offs?|cons|risks?|limitations?|caveats?|overhead|breaking changes?|bad, because|negative (?:consequences|impact))\b|(?<!\p{L})(?:nachteile?|désavantages?|inconvénients?|desventajas?|desvantage(?:m|ns)|svantaggi|nadelen|wady|недостатки|минусы)(?!\p{L})|デメリット|短所|欠点|缺点|劣势|단점/iu;

/** How one tells it in passing, whatever it is told of. */
const inPassing =
	/\b(?:break(?:s|ing)?\s(?:\S{1,30}\s){0,3}(?:compatibility|users?|code|clients?|consumers?|callers?|contracts?|apps?)|(?:likely|going|might|may|could|would|will) (?:to )?break|incompatib(?:le|ility)|unfortunately|at the (?:cost|expense|price) of|(?:more|added|extra|additional) (?:complex(?:ity)?|complicated|difficult|work|effort|code|maintenance)|harder|slower|costly|expensive|burden)\b/i;

/** Outside of what tells the problem, whatever will be no more, or has to be done by others, is a price as well. */
const givingUp =
	/\b(?:will not|won['’]t|no longer|can(?:not|['’]t)|however|although|will (?:mean|require|force)|(?:ha(?:ve|s)|needs?|required) to (?:be )?(?:migrate|change|update|rewrite|adapt|back|upgrade)d?|back(?:s|ed|ing)? out)\b/i;

/** "Pros: 1 ms reads. Cons: one more system to run". */
const inLine =
	/(?<!\p{L})(?:cons?|against|drawbacks?|downsides?|disadvantages?|nachteile?|trade-?offs?)[*_]{0,3}\s?:/iu;

/** Chapters of what is left open or was left out, which tell a price in other words. */
const raising =
	/\b(?:omissions?|concerns?|challenges?|discarded|known (?:issues?|problems?)|objections?)\b|^(?:issues|problems)$/i;

/** What a section about the price is called, in a template that asks for it elsewhere. */
const heading = /^(?:drawbacks?|downsides?|disadvantages?|trade-?offs?|negative consequences)\b/i;

export const drawbacksOfSelected: Rule = {
	id: 'drawbacks-of-selected',
	code: 'O09',
	promise: 'What is proposed has a drawback, and the document says which.',
	about: ['options', 'consequences.bad'],
	levels: {own: fromReview('warning'), foreign: always('info')},
	isOfAbsence: true,
	notesWhile: 'open',
	check: (subject) => (subject.profile === 'foreign' ? ofProposal(subject) : ofSelected(subject)),
	good: '# RFC: Carts\n\n**Status**: Review\n\n## Proposed Solution\n\n### Technology Choices\n\n- **Option A**: Redis\n- **Selected**: Redis - It is fast.\n  - **Cons**: Nobody here runs it yet\n',
	bad: '# RFC: Carts\n\n**Status**: Review\n\n## Proposed Solution\n\n### Technology Choices\n\n- **Option A**: Redis\n- **Selected**: Redis - It is fast.\n  - **Pros**: It is fast\n',
};

function ofSelected(subject: Subject): Found[] {
	const chosen = rivalsIn(subject.answers).find(({item}) => item.selected === true);
	if (!chosen || !areNames([chosen]) || linesAt(chosen.item, 'cons').length > 0 || lineAt(chosen.item, 'whyNot') !== '')
		return [];
	if (linesAt(subject.answers, 'consequences.bad').length > 0 || sectionsIn(subject.root).some(isOfPrice)) return [];
	if (isPriced(subject, chosen)) return [];
	return [
		{
			...spanOfAnswer(subject, 'rationale'),
			message: `${called(chosen, 'name', 'option')} is selected, and nothing speaks against it.`,
			next: 'Say what it costs or gives up; readers trust a choice whose price they know.',
			// A long reason, or a description, may name a price in words that nobody here knows.
			...(isToldAtLength(subject, chosen) ? {severity: 'info' as const} : {}),
		},
	];
}

/** So many words about a choice do more than name it. */
const manyWords = 25;

function isToldAtLength({answers}: Subject, {item}: Row): boolean {
	return (
		wordsIn([lineAt(item, 'summary'), lineAt(item, 'description'), lineAt(answers, 'rationale')].join(' ')) >= manyWords
	);
}

/** In what stands beside the answers about the selected one, or within one of them. */
function isPriced(subject: Subject, {path, item}: Row): boolean {
	const {answers, source} = subject;
	const line = lineOfItem(subject, path) ?? lineAtOffset(source, spanOfAnswer(subject, 'rationale').start);
	const texts = [valueAt(answers, 'rationale'), item.summary, unreadAround(subject, line)];
	if (texts.some((text) => typeof text === 'string' && (against.test(text) || inLine.test(text)))) return true;
	return (
		isPricedInPassing(item) || hedged.test([lineAt(item, 'description'), ...ownSections(subject, path)].join('\n'))
	);
}

/** All that stands under headings of its own. */
function ownSections(subject: Subject, path: string): string[] {
	return linesOfItem(subject, path).flatMap((line) => {
		const section = sectionAround(subject.root, line);
		return section?.heading.first === line ? [textUnder(subject, section)] : [];
	});
}

function isOfPrice({title}: Section): boolean {
	return heading.test(title);
}

function ofProposal(subject: Subject): Found[] {
	const {answers, source} = subject;
	const isStated = ['Drawbacks', 'Risks', 'Compatibility', 'Security', 'Cost'].some(
		(concept) => sectionsAbout(subject, concept).length > 0,
	);
	const isWeighed = rowsAt(answers, 'options').some(({item}) => linesAt(item, 'cons').length > 0);
	const isRaised = sectionsIn(subject.root).some(({title}) => raising.test(title));
	if (isStated || isRaised || isWeighed || isDecidedElsewhere(source.text) || !isInEnglish(source.text)) return [];
	// Where it is told in passing as a rule, nobody misses the section.
	const isTold = words.test(source.text) || inPassing.test(source.text) || givingUp.test(withoutProblem(subject));
	return [
		{
			...placeOfProposal(subject),
			message: 'Nothing says what speaks against the proposal.',
			isAbsent: true,
			...(isTold ? {isCounted: true} : {}),
			next: 'Say under "Drawbacks" what it costs or gives up.',
		},
	];
}

/** Its heading; not that of how it is built, which a document may have beside it. */
function placeOfProposal(subject: Subject): Span {
	const [proposal] = sectionsAbout(subject, 'Proposal').filter(
		({title}) => !/^(?:implementation|rollout)\b/i.test(title),
	);
	return proposal ? spanOfHeading(subject.source, proposal) : startOf(subject.source);
}

/** All that the document says, but for the chapters that tell what is wrong today. */
function withoutProblem(subject: Subject): string {
	const told = ['Motivation', 'Current state'].flatMap((concept) => sectionsAbout(subject, concept));
	const isOfProblem = (line: number) => told.some(({heading, end}) => heading.first <= line && line < end);
	return sourceOf(withoutCode(subject.source.text))
		.lines.filter((_, line) => !isOfProblem(line))
		.join('\n');
}

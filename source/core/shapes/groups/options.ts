import type {Field} from '../../answers/interview.ts';
import type {Section} from '../../markdown/sections.ts';
import {rememberingByIdentity} from '../../text/remembering.ts';
import {bulletsWith, paragraphsWith} from '../bullets.ts';
import {chosenAlone, marked, withMark} from '../chosen.ts';
import {conceptOf} from '../concepts.ts';
import {labelledContent, leadingContent, paragraphContent, textContent} from '../content.ts';
import {headedContent} from '../headed.ts';
import {ledWith} from '../led.ts';
import {areQuestions} from '../left-prompts.ts';
import {numberedIn} from '../numbered.ts';
import {announcing, bulletTexts, isAnnounced, ownList} from '../own-list.ts';
import {announcedContent, becauseContent, labelContent, laterLabelContent} from '../pros-and-cons.ts';
import {aboveText} from '../prose.ts';
import {type ContentRecogniser, type Headings, namedSectionsWith, plainSection, sectionsWith} from '../sections.ts';
import type {GroupKind, Recogniser} from '../shape.ts';
import {tableWith} from '../table.ts';
import {unlessListedAbove} from './options-above.ts';
import {optionsQuestion} from './questions/options.ts';
import {whyNotWith} from './why-not.ts';

const names = {
	name: /^(?:options?|alternatives?|approach(?:es)?|solutions?|candidates?|choices?|name|products?|technolog(?:y|ies)|variants?|tools?|librar(?:y|ies)|varianten?|optionen|alternativen?|opci(?:ó|o)n(?:es)?|opção|opções|選択肢|方案|选项)$/,
	summary: /^(?:summary|description|idea|notes?|comments?|overview)$/,
	pros: /^(?:pros?|(?:what )?(?:speaks )?for(?: it| this)?|good|advantages?|benefits?|strengths?|upsides?|positives?|in favou?r(?: of (?:it|this))?|arguments? (?:for|in favou?r of)(?: it)?|\+|vorteile?|avantages?|ventajas?|vantagens|prós|メリット|利点|优点)$/,
	cons: /^(?:cons?|(?:what )?(?:speaks )?against(?: it| this)?|bad|disadvantages?|drawbacks?|weakness(?:es)?|downsides?|negatives?|arguments? against(?: it)?|-|nachteile?|inconvénients?|desventajas?|desvantagens|contras?|デメリット|欠点|缺点)$/,
	whyNot:
		/^(?:why (?:not(?: chosen)?|rejected|discarded)|(?:reason )?(?:rejected|discarded)(?: because)?|verdict|reasons? for (?:not choosing|reject(?:ion|ing)|discarding)(?: it)?|warum nicht(?: gewählt)?|por que não|não escolhid[oa]|por qué no)$/,
};

/** A column of verdicts may say of one that it is the one. */
const others = {whyNot: chosenAlone};

const said = '[*_]{0,2}(?:(?:,? (?:because|since|as)(?: of)?|:|,)[*_]{0,2} | (?=(?:for|on|by|due) ))';

/** How a sentence without a label says what speaks for an option or against it, or why it is not the one; that it is not, alone, is all that it says. */
const openings = {
	pros: /^(?:what )?(?:for it speaks|speaks for it) (?:that|the fact that) /i,
	cons: /^(?:what )?(?:against it speaks|speaks against it) (?:that|the fact that) /i,
	whyNot: new RegExp(
		`^[*_]{0,2}(?:(?:why )?not chosen|(?:it |this )?(?:is |was |has been )?(?:therefore )?(?:rejected|discarded|dropped|dismissed|ruled out|excluded)|we (?:drop|dropped|reject|rejected|discard|discarded|dismissed|ruled out|decided against) (?:it|this|that))${said}|^(?=not chosen\\.\\s*$)`,
		'i',
	),
};

const headings: Headings = {
	name: 'name',
	words: /^(?:option|alternative|approach|solution|proposal|variant|idea)$/i,
	heading: withMark,
};
const own = {heading: ['name', 'selected'], text: 'summary'};
const usual = labelledContent(own, names);

const contents: readonly ContentRecogniser[] = [
	paragraphContent(own, names, openings),
	labelContent(own, names),
	headedContent(own, names),
	becauseContent(own),
	leadingContent(own, names),
	announcedContent(own, names),
	usual,
	laterLabelContent(own),
	textContent(own),
];

/** A section with those inside that are called `Option 1: Name` alone; each form of their content asks for the same. */
const withCounted = rememberingByIdentity((section: Section): Section | undefined => {
	const counted = numberedIn(section.children, headings.words, true)?.sections ?? [];
	return counted.length > 1 ? {...section, children: [...counted]} : undefined;
});

/** Sections that are counted and stand beside those of other things. */
function siblingsWith(content: ContentRecogniser): Recogniser {
	const within = marked(sectionsWith(headings, content));
	return (question, section, source) => {
		const counted = withCounted(section);
		return counted && within(question, counted, source);
	};
}

const [things, looked] = [
	'alternatives|options|approaches|solutions',
	'considered|rejected|evaluated|explored|looked at',
];

/** Words that announce them whatever the section is about. */
const announcedAnywhere = new RegExp(
	`\\b(?:${things})\\b[^:.]{0,40}\\b(?:${looked})\\b[^:]*:$|\\b(?:${looked})\\b[^:.]{0,40}\\b(?:${things})\\b[^:]*:$`,
	'i',
);

/** Words that announce them under a heading of their own. */
const announcement = new RegExp(
	`${announcing('alternatives?|options?|approach(?:es)?|solutions?|ideas').source}|${announcedAnywhere.source}`,
	'i',
);

/** Words that announce them among other things. */
const announcedBesides = /\b(?:alternatives|(?:other|alternative) (?:options|approaches|solutions|ideas))\b[^:]*:$/i;

const notes: Field = {path: 'notes', kind: 'list', label: 'Notes', prompt: 'What else is to be said of it?'};

/** Where the heading says that they were rejected, what stands behind a name is why. */
function reasoned(recogniserFor: (rest: string) => Recogniser): Recogniser {
	const [summary, whyNot] = [recogniserFor('summary'), recogniserFor('whyNot')];
	return (question, section, source) =>
		(/reject|discard|not chosen|dismissed/i.test(section.title) ? whyNot : summary)(question, section, source);
}

/** Where the heading announces reasons as well, a sentence may be one of them; what is asked is no option anywhere. */
function ofNames(recognise: Recogniser): Recogniser {
	return (question, section, source) => {
		const list = ownList(section, source, announcement);
		const texts = list ? bulletTexts(list, source) : [];
		const isSaid =
			texts.some((text) => !isNamed(text)) &&
			/rationale|drawbacks?|trade-?offs?|prior art/i.test(section.title) &&
			!isAnnounced(section.blocks, source, announcedBesides);
		return isSaid || areQuestions(texts) ? undefined : recognise(question, section, source);
	};
}

/** Whether a bullet begins with a name, or is no sentence. */
function isNamed(text: string): boolean {
	return /^(?:\*\*|[^*:.(]{1,60}(?::| [-–—]) \S)/.test(text) || !/[.!?:;]\)?$/.test(text);
}

const counting = {openings, words: headings.words};

const inBullets = ofNames(
	reasoned((rest) => bulletsWith({name: 'name', rest, nested: notes, announcement}, names, counting)),
);

/** Under any other heading, words have to say that these are alternatives. */
const whereAnnounced: Recogniser = (question, section, source) =>
	isAnnounced(section.blocks, source, announcedAnywhere) ? inBullets(question, section, source) : undefined;

/** The other solutions that were considered. */
export const options: GroupKind = {
	question: optionsQuestion,
	isHome: (title) => conceptOf(title)?.name === 'Alternatives',
	heading: 'Alternatives',
	concept: 'Alternatives',
	names,
	others,
	openings,
	recognisers: [
		...[
			...contents.map((content) => marked(sectionsWith(headings, content))),
			...contents.map((content) => namedSectionsWith(headings, content)),
		].map((one) => unlessListedAbove(headings.words, names, one)),
		...contents.map((content) => ledWith(names, marked(sectionsWith(headings, content)))),
		tableWith(names, others),
		reasoned((rest) => paragraphsWith({name: 'name', rest}, names, counting)),
		inBullets,
		aboveText(inBullets),
	],
	siblings: contents.map(siblingsWith),
	elsewhere: [whereAnnounced, whyNotWith('name', announcedContent(own, names))],
	plain: (question, level) => plainSection(question, 'name', level, usual),
};

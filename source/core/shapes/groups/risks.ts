import type {Question} from '../../answers/interview.ts';
import type {Section} from '../../markdown/sections.ts';
import {linesAsText, type Source} from '../../markdown/source.ts';
import {bulletsWith, paragraphsWith} from '../bullets.ts';
import {labelledContent, leadingContent, paragraphContent, textContent} from '../content.ts';
import {ledWith} from '../led.ts';
import {announcing} from '../own-list.ts';
import {bullets, columnSlot, groupColumn, groupRepeat, lineWith, withColumns} from '../parts.ts';
import {plainly} from '../plain-heading.ts';
import {aboveText, proseParagraphs} from '../prose.ts';
import {recognisedAs} from '../recognised-as.ts';
import {sectionsWith, unlessCategories} from '../sections.ts';
import type {GroupKind, Shape} from '../shape.ts';
import {plainTable, tableWith} from '../table.ts';
import {risksInSections, risksQuestion} from './questions/risks.ts';

const names = {
	risk: /^(?:risks?|risk description|threats?|failure modes?|concerns?|what (?:could|can) go wrong|description|riesgos?|risiko|risque|risco|リスク)$/,
	impact: /^(?:impact|severity|effect|consequences?|risk level|impacto|auswirkung|影響)$/,
	probability: /^(?:probability|likelihood|chance|probabilidad|wahrscheinlichkeit|可能性)$/,
	mitigation:
		/^(?:mitigations?|mitigation strategy|responses?|countermeasures?|remediation|prevention|measures?|mitigación|mitigação|medidas?|(?:gegen)?maßnahmen?|対策)$/,
	owner: /^(?:owners?|responsible|who|responsable|担当者?)$/,
};

/** What tells of attacks or of what makes one risk less is part of something else. */
const home =
	/^(?:(?!no\b|the\b)[\p{L}-]+ ){0,2}risks?(?:$|(?:,| and| &| \/|\/) ?)|^risk (?:assessment|analysis|register|management|matrix)$|^(?:known )?failure modes?(?:$| and| &)|^threats?(?:$| and| &)|^what (?:could|can|might|may) go wrong|^potential (?:issues|problems|pitfalls)$|^(?:riesgos|risiken|risques|riscos)(?:$|,? (?:y|und|et|e) )|^リスク/u;

const headings = {name: 'risk', words: /^(?:risk|threat|concern)$/i};
const own = {heading: ['risk'], text: 'text'};

/** Below the heading with its name, a risk is what is said of it. */
const below = {...names, risk: /(?!)/, text: /^(?:risks?|descriptions?|details?|problem|concern|scenario)$/};

const contents = [
	leadingContent(own, below),
	paragraphContent(own, below),
	labelledContent(own, below),
	textContent(own),
];

const inBullets = bulletsWith({name: 'risk', announcement: announcing('risks?|threats?')}, names);

/** What each paragraph says that tells one risk as a whole. */
const threat = /^(?!.*\bno (?:\w+ )?(?:risks?|threats?)\b).*\b(?:risks?|threats?)\b/is;

function listOf(question: Question): Shape {
	const asked = withColumns(question, ({path}) => path === 'risk');
	const line = lineWith('', columnSlot(asked, groupColumn(asked, 'risk')));
	return {question: asked, body: [bullets([{line, children: [], repeat: groupRepeat(asked)}])], taken: []};
}

function inParagraphs(question: Question, section: Section, source: Source): Shape | undefined {
	const texts = section.blocks.map((block) => linesAsText(source, block));
	const areThreats = texts.filter((text) => threat.test(text)).length >= texts.length * (2 / 3);
	return areThreats && !texts.some((text) => /^(?:tbd|todo)\b/i.test(text))
		? proseParagraphs(threat, listOf)(question, section, source)
		: undefined;
}

/** What could go wrong. */
export const risks: GroupKind = {
	question: risksQuestion,
	isHome: plainly(home),
	heading: 'Risks',
	concept: 'Risks',
	names,
	recognisers: [
		tableWith(names),
		...contents.map((content) => unlessCategories(recognisedAs(risksInSections, sectionsWith(headings, content)))),
		...contents.map((content) => ledWith(below, recognisedAs(risksInSections, sectionsWith(headings, content)))),
		paragraphsWith({name: 'risk'}),
		inBullets,
		aboveText(inBullets),
		inParagraphs,
	],
	plain: plainTable(['risk', 'impact', 'probability', 'mitigation']),
};

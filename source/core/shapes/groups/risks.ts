import {paragraphsWith} from '../bullets.ts';
import {labelledContent, leadingContent, paragraphContent, textContent} from '../content.ts';
import {ledByLabel, ledWith} from '../led.ts';
import {columnNamed} from '../names.ts';
import {plainly} from '../plain-heading.ts';
import {aboveText} from '../prose.ts';
import {recognisedAs} from '../recognised-as.ts';
import {sectionsWith, unlessCategories} from '../sections.ts';
import type {GroupKind} from '../shape.ts';
import {plainTable, tableWith} from '../table.ts';
import {risksInSections, risksQuestion} from './questions/risks.ts';
import {riskBullets} from './risk-bullets.ts';
import {longRisks, riskParagraphs} from './risk-paragraphs.ts';

const names = {
	risk: /^(?:risks?|risk description|threats?|failure modes?|concerns?|what (?:could|can|may|might) (?:go wrong|happen)|description|riesgos?|risiko|risque|risco|リスク)$/,
	impact:
		/^(?:impact|severity|effect|consequences?|risk level|how (?:bad|serious|severe|much it hurts)(?: is it| it is| would it be)?|damage|impacto|auswirkung|影響)$/,
	probability:
		/^(?:probability|likelihood|likely|how (?:likely|probable|often)(?: is it| it is)?|chances?|odds|probabilidad|wahrscheinlichkeit|可能性)$/,
	mitigation:
		/^(?:mitigations?|mitigation strategy|(?:what (?:we|i) (?:do|will do|are doing|did)|what (?:is|to be|will be) done|what to do|what helps)(?: about it| against it)?|(?:our )?(?:answer|reaction)|so(?: we| what)?|therefore|responses?|countermeasures?|remediation|prevention|measures?|mitigación|mitigação|medidas?|(?:gegen)?maßnahmen?|対策)$/,
	owner:
		/^(?:owners?|responsible|who(?: (?:looks after it|watches(?: it)?|owns it))?|watched by|in charge|responsable|担当者?)$/,
};

/** In a table, a word that would be no label stands for the risk. */
const inColumns = {...names, risk: new RegExp(`${names.risk.source}|^what$`)};

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

const isRisk = (label: string): boolean => columnNamed(names, label) === 'risk';

const inBullets = riskBullets(names);

/** What could go wrong. */
export const risks: GroupKind = {
	question: risksQuestion,
	isHome: plainly(home),
	heading: 'Risks',
	concept: 'Risks',
	names,
	recognisers: [
		tableWith(inColumns),
		...contents.map((content) => unlessCategories(recognisedAs(risksInSections, sectionsWith(headings, content)))),
		...contents.map((content) => ledWith(below, recognisedAs(risksInSections, sectionsWith(headings, content)))),
		...contents.map((content) =>
			ledByLabel(isRisk, below, recognisedAs(risksInSections, sectionsWith(headings, content))),
		),
		paragraphsWith({name: 'risk'}, names),
		recognisedAs(risksInSections, longRisks),
		inBullets,
		aboveText(inBullets),
		riskParagraphs,
	],
	plain: plainTable(['risk', 'impact', 'probability', 'mitigation']),
};

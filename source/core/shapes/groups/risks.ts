import {bulletsWith, paragraphsWith} from '../bullets.ts';
import {labelledContent, leadingContent, paragraphContent, textContent} from '../content.ts';
import {ledWith} from '../led.ts';
import {announcing} from '../own-list.ts';
import {plainHeading} from '../plain-heading.ts';
import {aboveText} from '../prose.ts';
import {recognisedAs} from '../recognised-as.ts';
import {sectionsWith, unlessCategories} from '../sections.ts';
import type {GroupKind} from '../shape.ts';
import {plainTable, tableWith} from '../table.ts';
import {risksInSections, risksQuestion} from './questions/risks.ts';

const names = {
	risk: /^(?:risks?|risk description|threats?|failure modes?|concerns?|what (?:could|can) go wrong|description)$/,
	impact: /^(?:impact|severity|effect|consequences?|risk level)$/,
	probability: /^(?:probability|likelihood|chance)$/,
	mitigation: /^(?:mitigations?|mitigation strategy|responses?|countermeasures?|remediation|prevention)$/,
	owner: /^(?:owners?|responsible|who)$/,
};

/** What tells of attacks or of what makes one risk less is part of something else. */
const home =
	/^(?:(?!no\b|the\b)[\p{L}-]+ ){0,2}risks?(?:$|(?:,| and| &| \/|\/) ?)|^risk (?:assessment|analysis|register|management|matrix)$|^(?:known )?failure modes?(?:$| and| &)|^threats?(?:$| and| &)|^what (?:could|can|might) go wrong/u;

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

/** What could go wrong. */
export const risks: GroupKind = {
	question: risksQuestion,
	isHome: (title) => home.test(plainHeading(title)),
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
	],
	plain: plainTable(['risk', 'impact', 'probability', 'mitigation']),
};

import {bulletsWith} from '../bullets.ts';
import {labelledContent, textContent} from '../content.ts';
import {plainHeading} from '../plain-heading.ts';
import {recognisedAs} from '../recognised-as.ts';
import {sectionsWith} from '../sections.ts';
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

/** What could go wrong. */
export const risks: GroupKind = {
	question: risksQuestion,
	isHome: (title) => home.test(plainHeading(title)),
	heading: 'Risks',
	concept: 'Risks',
	recognisers: [
		tableWith(names),
		...[labelledContent(own, names), textContent(own)].map((content) =>
			recognisedAs(risksInSections, sectionsWith(headings, content)),
		),
		bulletsWith({name: 'risk'}, names),
	],
	plain: plainTable(['risk', 'impact', 'probability', 'mitigation']),
};

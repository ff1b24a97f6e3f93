import {bulletsWith} from '../bullets.ts';
import {conceptOf} from '../concepts.ts';
import {labelledContent, textContent} from '../content.ts';
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

const headings = {name: 'risk', words: /^(?:risk|threat|concern)$/i};
const own = {heading: ['risk'], text: 'text'};

/** What could go wrong. */
export const risks: GroupKind = {
	question: risksQuestion,
	isHome: (title) => conceptOf(title)?.name === 'Risks',
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

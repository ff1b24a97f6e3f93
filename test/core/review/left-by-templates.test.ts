import {expect, it} from 'vitest';
import {drawbacksOfSelected} from '../../../source/core/review/rules/drawbacks-of-selected.ts';
import {linkDead} from '../../../source/core/review/rules/link-dead.ts';
import {motivationEvidence} from '../../../source/core/review/rules/motivation-evidence.ts';
import {placeholderLeft} from '../../../source/core/review/rules/placeholder-left.ts';
import {sectionEmpty} from '../../../source/core/review/rules/section-empty.ts';
import type {Rule} from '../../../source/core/review/types.ts';
import {foundBy, toldBy} from '../../support/review.ts';

const comment = '<!-- Describe what the reader should know. -->';
const answered = `## Part\n\n${comment}\n\nWords.\n\n`;
const commented = (status: string, more = '') =>
	`# Carts\n\n- Status: ${status}\n${more}\n${answered.repeat(4)}## Test plan\n\n${comment}\n`;
const unanswered = (status: string) => `# Carts\n\n- Status: ${status}\n\n${`## Part\n\n${comment}\n\n`.repeat(5)}`;
const comments = (severity: string, line = 31) => [
	`${severity} ${line}: 5 comments, such as this one, still say what to write.`,
];

const head = (stage: string, status = 'implementable') =>
	`---\ntitle: Carts\nstatus: ${status}\nstage: ${stage}\n---\n\n`;
const asked = (stage: string, status?: string) =>
	`${head(stage, status)}# Carts\n\n## Monitoring\n\n<!-- This section must be completed when targeting beta to a release. -->\n\n### What is watched?\n\n### Who watches?\n\nAnn.\n`;
const notWatched = ['info 13: There is nothing under "What is watched?".'];

const tbd = (severity: string, line: number) => [
	`${severity} ${line}: "TBD" holds a place for something that is not written yet.`,
];
const accepted = (text: string) => `# Carts\n\n- Status: Accepted\n\n${text}`;
const field = (line: string) => `---\ntitle: Carts\nstatus: accepted\n${line}\n---\n\n# Carts\n\nWords.\n`;
const dead = 'No heading has the anchor "#carts-in-toml".';
const claimed = (more: string) =>
	accepted(`## Motivation\n\nCarts are often lost.\n\n## Proposal\n\nMove them.\n\n${more}`);

it.each<[name: string, rule: Rule, text: string, told: string[]]>([
	['comments of what is proposed', placeholderLeft, unanswered('Provisional'), comments('info', 7)],
	['comments of what may be built', placeholderLeft, unanswered('Implementable'), comments('info', 7)],
	['comments of what is proposed, most of them answered', placeholderLeft, commented('Provisional'), []],
	[
		'the section of the one that is not',
		sectionEmpty,
		commented('Provisional'),
		['info 29: There is nothing under "Test plan".'],
	],
	['comments of what is built', placeholderLeft, commented('Implemented'), comments('warning')],
	['comments of a beta', placeholderLeft, commented('Accepted', '- Stage: beta\n'), []],
	['comments of what is over', placeholderLeft, commented('Withdrawn'), []],

	['a section that is due in beta, in alpha', sectionEmpty, asked('alpha'), []],
	['a section that is due in beta, in beta', sectionEmpty, asked('beta'), notWatched],
	['a section that is due in beta, when stable', sectionEmpty, asked('stable', 'implemented'), notWatched],
	[
		'a label that a "-" makes a heading',
		sectionEmpty,
		'# Carts\n\n## Head\n\nConsulted:\n-\n\nWords.\n',
		['info 5: The "-" below "Consulted:" makes a heading of it.'],
	],
	['a label that is meant as a heading', sectionEmpty, '# Carts\n\n## Head\n\nConsulted:\n---\n\nAnn.\n', []],
	[
		'names below the title, with metadata above',
		sectionEmpty,
		'tags: []\n---\n\n# Carts\n\n### Ann Lee\n\n## Goals\n\nWords.\n',
		[],
	],

	['what is called open', placeholderLeft, accepted('## Design\n\nOPEN ISSUE: TBD on how they expire.\n'), []],
	[
		'what stands among open questions',
		placeholderLeft,
		accepted('## Open questions\n\n- TBD: how do carts expire?\n'),
		[],
	],
	['nothing but a mark there', placeholderLeft, accepted('## Open questions\n\nTBD\n'), tbd('warning', 7)],
	['what is not called open', placeholderLeft, accepted('## Design\n\nTBD on how they expire.\n'), tbd('warning', 7)],
	['a field that may be left out', placeholderLeft, field('see-also:\n  - TBD'), tbd('info', 5)],
	['a field that is needed', placeholderLeft, field('stage: TBD'), tbd('warning', 4)],

	[
		'a link in text for another file',
		linkDead,
		accepted('## Spec. Changes (OPTIONAL)\n\n### Carts\n\nSee [it](#carts-in-toml).\n'),
		[],
	],
	[
		'the same in text of its own',
		linkDead,
		accepted('## Changes\n\nSee [it](#carts-in-toml).\n'),
		[`warning 7: ${dead}`],
	],

	[
		'a number in another chapter',
		motivationEvidence,
		claimed('## Drawbacks\n\nOf 90 carts a day, dozens of them stay.\n'),
		[],
	],
	[
		'no number anywhere',
		motivationEvidence,
		claimed('## Drawbacks\n\nWords.\n'),
		['info 5: No number, ticket or quotation under "Motivation" shows that the problem is real.'],
	],
])('judges %s by what is asked of it', (_, rule, text, told) => {
	expect(toldBy(rule, text)).toEqual(told);
});

const chosen = (date: string) =>
	`# Use Redis\n\n- Status: accepted\n- Date: ${date}\n\n## Context and Problem Statement\n\nCarts are lost.\n\n## Considered Options\n\n- Redis\n- Files\n\n## Decision Outcome\n\nChosen option: "Redis", because it is fast.\n`;

it('judges no decision in what a program copies', () => {
	expect(toldBy(drawbacksOfSelected, chosen('2026-11-01'))).toHaveLength(1);
	expect(toldBy(drawbacksOfSelected, chosen('{DATE_OF_TODAY}'))).toEqual([]);
});

it.each([
	['events-of-the-k8s-api-as-events', '#events-of-the-api-as-events'],
	['something-else-at-all', undefined],
])('says which heading a dead link to %s may mean', (anchor, meant) => {
	const text = `# Carts\n\nSee [it](#${anchor}).\n\n## Events of the API as events\n\nWords.\n\n## Something new\n\nWords.\n`;
	const [found] = foundBy(linkDead, text);
	if (meant === undefined) expect(found?.next).not.toMatch(/Did you mean/);
	else expect(found?.next).toBe(`Did you mean ${meant}?`);
});

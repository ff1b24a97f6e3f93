import type {Question} from '../../answers/interview.ts';
import type {Section} from '../../markdown/sections.ts';
import type {Line} from '../../template/patterns.ts';
import {bulletsWith} from '../bullets.ts';
import {labelledContent, textContent} from '../content.ts';
import {numberedIn} from '../numbered.ts';
import {columnSlot, groupColumn} from '../parts.ts';
import {plainHeading} from '../plain-heading.ts';
import {type Headings, namedSectionsWith, plainSection, sectionsWith} from '../sections.ts';
import type {GroupKind, Recogniser} from '../shape.ts';
import {phasesQuestion} from './questions/phases.ts';

const names = {
	when: /^(?:when|timeline|duration|dates?|weeks?)$/,
	team: /^(?:team|staffing)$/,
	owner: /^(?:owners?|lead|responsible)$/,
	dependsOn: /^(?:depends on|dependencies)$/,
	exit: /^(?:exit|exit criteria|done when|definition of done)$/,
};

/** A plan as a whole; what a phase or a release is called goes on behind such words. */
const home =
	/^(?:(?!no\b|the\b|active\b)[\p{L}-]+ ){0,2}(?:phases|milestones|timeline|roadmap|phasing|plan of attack|(?:implementation|project|work|action|delivery|execution|migration|rollout) (?:plan|steps|stages|strategy)|stages)(?:$|(?:,| and| &| \/|\/) ?)|^plan$|^implementation (?:timeline|schedule)$/u;

/** What the brackets after a name must hold to be the time of a phase. */
const time = /week|day|month|quarter|sprint|milestone|\bq[1-4]\b|\bh[12]\b|\d{4}|\btbd\b|\bw\d/i;

const words = /^(?:phase|stage|milestone|step|iteration|sprint|part)$/i;
/** Under a plan in general there are other sections than phases. */
function ofPhases(recognise: Recogniser): Recogniser {
	return (question, section, source) => {
		const {title, children} = section;
		const areNamed = children.every((child) =>
			/^(?:phase|stage|milestone|step|iteration|sprint)s?\b/i.test(child.title),
		);
		return areNamed || /phase|milestone|stage|roadmap/i.test(title) || numberedIn(children, words, false)
			? recognise(question, section, source)
			: undefined;
	};
}

const timed: Headings = {name: 'name', words, heading: withTime};
const untimed: Headings = {name: 'name', words};
const inHeading = {heading: ['name', 'when'], text: 'text'};
const below = {heading: ['name'], text: 'text'};

/** Under a plan in general, only a heading that says so is a phase. */
const counted = {word: 'Phase', ordinal: '1', separator: ': '} as const;

/** The steps in which it is built. */
export const phases: GroupKind = {
	question: phasesQuestion,
	isHome: (title) => home.test(plainHeading(title)),
	heading: 'Phases',
	concept: 'Phases',
	recognisers: [
		...[
			sectionsWith(timed, labelledContent(inHeading, names)),
			sectionsWith(timed, textContent(inHeading)),
			sectionsWith(untimed, labelledContent(below, names)),
			sectionsWith(untimed, textContent(below)),
			namedSectionsWith(untimed, textContent(below)),
		].map(ofPhases),
		bulletsWith({name: 'name', rest: 'text'}, names),
	],
	plain: (question, level) => plainSection(question, 'name', level, labelledContent(below, names), counted),
};

/** `Name (Week 1-2)`, where all brackets tell a time. */
function withTime(heading: Line, question: Question, items: readonly Section[]): Line | undefined {
	const brackets = items.flatMap(({title}) => /\(([^()]*)\)$/.exec(title)?.[1] ?? []);
	if (!brackets.every((text) => time.test(text))) return undefined;
	const when = {lead: '', content: columnSlot(question, groupColumn(question, 'when')), tail: ''};
	return {...heading, pieces: [...heading.pieces, {lead: ' (', content: [when], tail: ')'}]};
}

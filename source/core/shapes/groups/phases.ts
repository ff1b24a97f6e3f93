import type {Field, Question} from '../../answers/interview.ts';
import type {Section} from '../../markdown/sections.ts';
import {linesAsText, type Source} from '../../markdown/source.ts';
import type {Line} from '../../template/patterns.ts';
import {bulletsWith} from '../bullets.ts';
import {labelledContent, leadingContent, type Own, paragraphContent, textContent} from '../content.ts';
import {ledWith} from '../led.ts';
import {numberedIn} from '../numbered.ts';
import {announcing, bulletTexts, ownList} from '../own-list.ts';
import {bullets, columnSlot, groupColumn, groupRepeat, lineWith, withColumns} from '../parts.ts';
import {plainHeading} from '../plain-heading.ts';
import {aboveText} from '../prose.ts';
import {type ContentRecogniser, type Headings, namedSectionsWith, plainSection, sectionsWith} from '../sections.ts';
import type {GroupKind, Recogniser, Shape} from '../shape.ts';
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
	/^(?:(?!no\b|the\b|active\b)[\p{L}-]+ ){0,2}(?:phases|milestones|timeline|roadmap|phasing|plan of attack|(?:implementation|project|work|action|delivery|execution|migration|rollout) (?:plan|steps|stages|strategy)|stages)(?:$|(?:,| and| &| \/|\/) ?)|^plan$|^(?:next steps|work required)$|^implementation (?:timeline|schedule)$/u;

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

/** Bullets below a phase are what is done in it, unless the words above them tell what else they are. */
function withSteps(content: ContentRecogniser): ContentRecogniser {
	return (question, items, source) => {
		const lists = items.flatMap(({blocks}) => blocks.filter(({type}) => type === 'list'));
		const bullets = lists.flatMap((list) => bulletTexts(list, source));
		const isTold = items.some(({blocks}) =>
			blocks.slice(0, -1).some((block) => linesAsText(source, block).endsWith(':')),
		);
		if (bullets.length === 0 || isTold || bullets.some((text) => /^\[[ xX]\] /.test(text))) return undefined;
		const fields = (question.fields ?? []).map((field) => (field.kind === 'tasks' ? {...field, kind: 'steps'} : field));
		return content({...question, fields}, items, source);
	};
}

const timed: Headings = {name: 'name', words, heading: withTime};
const untimed: Headings = {name: 'name', words};
const inHeading = {heading: ['name', 'when'], text: 'text'};
const below = {heading: ['name'], text: 'text'};

/** Under a plan in general, only a heading that says so is a phase. */
const counted = {start: 'Phase ', ordinal: '1', separator: ': '} as const;

const inSections = [
	...contentsOf(inHeading).map((content) => sectionsWith(timed, content)),
	...contentsOf(below).map((content) => sectionsWith(untimed, content)),
];

function contentsOf(own: Own): ContentRecogniser[] {
	const all = [leadingContent(own, names), paragraphContent(own, names), labelledContent(own, names)];
	return [...all.map(withSteps), ...all, textContent(own)];
}

const steps: Field = {path: 'tasks', kind: 'steps', label: 'Tasks', prompt: 'What is to be done?'};

const announcement = announcing('phases|steps|milestones|stages');

const inBullets = bulletsWith({name: 'name', rest: 'text', nested: steps, announcement}, names);

/** Under a plan in general, boxes are things to do; where the heading speaks of phases, they are what comes in turn. */
function inBoxes(question: Question, section: Section, source: Source): Shape | undefined {
	const list = /phases|milestones|roadmap|plan of attack/i.test(section.title) ? ownList(section, source) : undefined;
	if (!list || !bulletTexts(list, source).every((text) => text.startsWith('[ ] '))) return undefined;
	const asked = withColumns(question, ({path}) => path === 'name');
	const line = lineWith('[ ] ', columnSlot(asked, groupColumn(asked, 'name')));
	return {question: asked, body: [bullets([{line, children: [], repeat: groupRepeat(asked)}])], taken: []};
}

/** The steps in which it is built. */
export const phases: GroupKind = {
	question: phasesQuestion,
	isHome: (title) => home.test(plainHeading(title)),
	heading: 'Phases',
	concept: 'Phases',
	names,
	recognisers: [
		...[
			...inSections,
			namedSectionsWith(untimed, textContent(below)),
			...inSections.map((one) => ledWith(names, one)),
		].map(ofPhases),
		inBullets,
		aboveText(inBullets),
		inBoxes,
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

import type {Field, Question} from '../../answers/interview.ts';
import type {Section} from '../../markdown/sections.ts';
import {linesAsText} from '../../markdown/source.ts';
import type {Line} from '../../template/patterns.ts';
import {dayIn} from '../../text/written-day.ts';
import {bulletsWith} from '../bullets.ts';
import {labelledContent, leadingContent, type Own, paragraphContent, textContent} from '../content.ts';
import {announcing, bulletTexts, ownList} from '../own-list.ts';
import {bullets, columnSlot, groupColumn, groupRepeat, lineWith, withColumns} from '../parts.ts';
import {type ContentRecogniser, type Headings, plainSection, sectionsWith} from '../sections.ts';
import type {Recogniser, Shape} from '../shape.ts';

/** What houses call what is said of a phase. */
export const phaseNames = {
	when: /^(?:when|time|period|timeline|duration|dates?|weeks?|due(?: date)?|until|deadline|by|target date|fechas?|zeitraum|wann|quando|período|期間)$/,
	team: /^(?:team|staffing)$/,
	owner: /^(?:owners?|lead|responsible|who|assignees?|responsables?|verantwortlich|wer|quem|responsável|担当者?)$/,
	effort: /^(?:effort|estimates?|estimated effort|effort estimate|aufwand|esfuerzo|esforço|工数)$/,
	dependsOn:
		/^(?:depends on|after|predecessors?|needs|dependenc(?:y|ies)|voraussetzung(?:en)?|pré-requisitos?|depende de|dépend de|abhängig von|前提)$/,
	exit: /^(?:exit(?: criteri(?:a|on))?|(?:done|finished|completed?) (?:when|if)|definition of done|dod|criterios? de salida|critérios? de saída|fertig,? wenn|完了条件)$/,
};

/** How a sentence without a label says when a phase is over. */
export const phaseOpenings = {
	exit: /^[*_]{0,3}(?:(?:(?:this|the) phase|it) (?:is )?)?(?:finished|over|done|completed?|ends|closes|closed) (?:when|once|as soon as)[*_]{0,3} /i,
};

/** What the brackets after a name must hold to be the time of a phase. */
const time = /week|day|month|quarter|sprint|milestone|\bq[1-4]\b|\bh[12]\b|\d{4}|\btbd\b|\bw\d/i;

/** What stands before the number of a phase. */
export const phaseWords = /^(?:phase|stage|milestone|step|iteration|sprint|part|priority)$/i;

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

const timed: Headings = {name: 'name', words: phaseWords, heading: withTime};
const untimed: Headings = {name: 'name', words: phaseWords};
const inHeading = {heading: ['name', 'when'], text: 'text'};
const below = {heading: ['name'], text: 'text'};

/** A section for each phase, in the forms of what stands below its heading. */
export const phaseSections: readonly Recogniser[] = [
	...contentsOf(inHeading).map((content) => sectionsWith(timed, content)),
	...contentsOf(below).map((content) => sectionsWith(untimed, content)),
];

function contentsOf(own: Own): ContentRecogniser[] {
	const all = [leadingContent(own, phaseNames), paragraphContent(own, phaseNames), labelledContent(own, phaseNames)];
	return [...all.map(withSteps), ...all, textContent(own)];
}

const steps: Field = {path: 'tasks', kind: 'steps', label: 'Tasks', prompt: 'What is to be done?'};

const announcement = announcing('phases|steps|milestones|stages');

const namedBullets = bulletsWith({name: 'name', rest: 'text', nested: steps, announcement}, phaseNames);

/** A bullet for each phase; one that begins with a day has its name behind that. */
export const phaseBullets: Recogniser = (question, section, source) => {
	const list = ownList(section, source, announcement);
	const days = list ? bulletTexts(list, source).map((text) => dayIn(/^([^:]{6,40}): \S/.exec(text)?.[1] ?? '')) : [];
	if (days.every((day) => day === undefined)) return namedBullets(question, section, source);
	if (days.includes(undefined)) return undefined;
	const asked = withColumns(question, ({path}) => path === 'name' || path === 'when');
	const [when] = lineWith('', columnSlot(asked, groupColumn(asked, 'when'))).pieces;
	const {pieces: name} = lineWith('', columnSlot(asked, groupColumn(asked, 'name')));
	const pieces = [...(when ? [when] : []), ...name.map((piece) => ({...piece, lead: ': '}))];
	const entry = {line: {start: '', pieces, end: ''}, children: [], repeat: groupRepeat(asked)};
	return {question: asked, body: [bullets([entry])], taken: []};
};

const counted = {start: 'Phase ', ordinal: '1', separator: ': '} as const;

/** What is put in where a plan says nothing yet. */
export function plainPhases(question: Question, level: number): Shape {
	return plainSection(question, 'name', level, labelledContent(below, phaseNames), counted);
}

/** `Name (Week 1-2)`, where all brackets tell a time. */
function withTime(heading: Line, question: Question, items: readonly Section[]): Line | undefined {
	const brackets = items.flatMap(({title}) => /\(([^()]*)\)$/.exec(title)?.[1] ?? []);
	if (!brackets.every((text) => time.test(text))) return undefined;
	const when = {lead: '', content: columnSlot(question, groupColumn(question, 'when')), tail: ''};
	return {...heading, pieces: [...heading.pieces, {lead: ' (', content: [when], tail: ')'}]};
}

import type {Answers} from '../../answers/answers.ts';
import {lineAt, type Row, rowsAt} from '../../answers/rows.ts';
import {called, lineOfItem} from '../items.ts';
import {type MissingColumn, onceForAll} from '../once-for-all.ts';
import {always, fromReview, type Rule, type Subject} from '../types.ts';

const tasks: MissingColumn = {
	column: 'tasks',
	each: (row) => `${called(row, 'name', 'phase')} has no tasks.`,
	all: 'phases has tasks.',
	next: 'List what is to be done, as "- [ ]".',
};

const owner: MissingColumn = {
	column: 'owner',
	each: (row) => `Nobody answers for ${called(row, 'name', 'phase')}.`,
	all: 'phases has an owner.',
	next: 'Name one person under "Owner".',
};

/** Somebody who is named in what a phase is called: "Build - Owner: Ann", "Build @ann". */
const naming =
	/(?<![\p{L}\p{N}.])@\p{L}|(?<!\p{L})(?:owner|lead|responsible|verantwortlich|respons[áa]vel|responsable)\s?:/iu;

/** A task at the end of which somebody is named: "Move the carts (Ann Lee)", "Move the carts - @ann". */
const given = /(?:\(\p{Lu}[^()]{1,60}\)|[-–—] (?:@|\p{Lu})[\p{L}'’. -]{1,40}|@[\p{L}\d_-]{2,40})\.?$/u;

/** Whether each task of a phase has somebody of its own. */
function isSharedOut(item: Answers): boolean {
	const tasks = rowsAt(item, 'tasks');
	return (
		tasks.length > 0 && tasks.every(({item: task}) => lineAt(task, 'owner') !== '' || given.test(lineAt(task, 'text')))
	);
}

export const phaseTasks: Rule = {
	id: 'phase-tasks',
	code: 'R04',
	promise: 'Every phase has tasks, and somebody who answers for it.',
	about: ['phases'],
	levels: {own: fromReview('warning'), foreign: always('off')},
	check(subject) {
		const phases = rowsAt(subject.answers, 'phases');
		return [
			...onceForAll(
				subject,
				phases,
				phases.filter((row) => rowsAt(row.item, 'tasks').length === 0 && !hasBoxes(subject, row)),
				tasks,
			),
			...onceForAll(
				subject,
				phases,
				phases.filter(
					({item}) => lineAt(item, 'owner') === '' && !naming.test(lineAt(item, 'name')) && !isSharedOut(item),
				),
				owner,
			),
		];
	},
	good: '# RFC: Carts\n\n**Status**: Review\n\n## Implementation Plan\n\n### Phase 1: Build (Week 1-2)\n\n- **Owner**: Ann\n- [ ] Build it\n',
	bad: '# RFC: Carts\n\n**Status**: Review\n\n## Implementation Plan\n\n### Phase 1: Build (Week 1-2)\n\n- **Team**: Shop\n',
};

/** Boxes below a phase, before the next heading or paragraph that is set in bold. */
function hasBoxes({reading, source}: Subject, {path}: Row): boolean {
	const line = lineOfItem({reading}, path);
	if (line === undefined) return false;
	const below = source.lines.slice(line + 1, line + 1 + mostLines);
	const end = below.findIndex((text) => /^\s{0,3}(?:#|\*\*|__)/.test(text));
	return below.slice(0, end < 0 ? undefined : end).some((text) => /^\s{0,8}[-*+] \[[ xX]\] \S/.test(text));
}

/** What belongs to one phase is shorter. */
const mostLines = 40;

import type {Answers} from '../../answers/answers.ts';
import {lineAt, type Row, rowsAt} from '../../answers/rows.ts';
import {linesBelow} from '../below-item.ts';
import {type MissingColumn, onceForAll} from '../once-for-all.ts';
import {always, type Found, fromReview, type Rule, type Subject} from '../types.ts';
import {untold} from '../unread.ts';

const tasks: MissingColumn = {
	of: {key: 'name', noun: 'phase'},
	column: 'tasks',
	each: (name) => `${name} has no tasks.`,
	all: 'has tasks',
	some: 'have no tasks',
	next: 'List what is to be done, as "- [ ]".',
};

const owner: MissingColumn = {
	of: {key: 'name', noun: 'phase'},
	column: 'owner',
	each: (name) => `Nobody answers for ${name}.`,
	all: 'has an owner',
	some: 'have no owner',
	next: 'Name one person under "Owner".',
};

/** Somebody who is named in what a phase is called: "Build - Owner: Ann", "Build @ann". */
const naming =
	/(?<![\p{L}\p{N}.])@\p{L}|(?<!\p{L})(?:owner|lead|responsible|verantwortlich|respons[áa]vel|responsable)\s?:/iu;

/** The same below it, in a few words of their own: "Lead Ravi.", "Led by Ann Lee". */
const namedBelow =
	/^\W{0,6}(?:(?:[Oo]wner|[Ll]ead|[Ll]ed by|[Rr]un by|[Rr]esponsible|[Dd]river|[Ww]ho)[*_]{0,3}:?[*_]{0,3}) (?:is )?@?\p{Lu}\p{L}/mu;

/** A task at the end of which somebody is named: "Move the carts (Ann Lee)", "Move the carts - @ann". */
const given = /(?:\(\p{Lu}[^()]{1,60}\)|[-–—] (?:@|\p{Lu})[\p{L}'’. -]{1,40}|@[\p{L}\d_-]{2,40})\.?$/u;

/** Anywhere in a task: "@ann builds it", "Ann: build it", "build it: Ann", "build it [Ann]", "build it, Ann". */
const mentioned =
	/(?<![\w.])@\p{L}|^\p{Lu}\p{Ll}+(?:(?:, | and |\/)\p{Lu}\p{Ll}+){0,2}: |[([]\p{Lu}\p{Ll}[^()[\]]{0,60}[)\]]|[,:;] \p{Lu}\p{Ll}+(?:['’]s \p{Ll}+)?(?: \p{Lu}\p{L}+)?(?: \(\d+\))?\.?$|^\p{Lu}\p{Ll}+ and \p{Lu}\p{Ll}+ \p{Ll}/u;

function isGiven({item}: Row): boolean {
	return lineAt(item, 'owner') !== '' || given.test(lineAt(item, 'text'));
}

/** Whether each task of a phase has somebody of its own. */
function isSharedOut(item: Answers): boolean {
	const tasks = rowsAt(item, 'tasks');
	return tasks.length > 0 && tasks.every(isGiven);
}

/** Somebody in the middle of a task: "validated by Dr. Hald", "with Ann Lee". */
const inPassing =
	/(?<!\p{L})(?:Mr|Mrs|Ms|Dr|Prof|Frau|Herrn?|Hr)\.?\s\p{Lu}|(?:by|with|from|for) \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+(?!\s\p{Lu})/u;

function hasNames({item}: Row): boolean {
	return rowsAt(item, 'tasks').some((task) => {
		const text = lineAt(task.item, 'text');
		return isGiven(task) || mentioned.test(text) || inPassing.test(text);
	});
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
				untold(
					subject,
					phases.filter(
						(row) =>
							rowsAt(row.item, 'tasks').length === 0 && !linesBelow(subject, row).some((line) => point.test(line)),
					),
				),
				tasks,
			),
			...unowned(subject, phases),
		];
	},
	good: '# RFC: Carts\n\n**Status**: Review\n\n## Implementation Plan\n\n### Phase 1: Build (Week 1-2)\n\n- **Owner**: Ann\n- [ ] Build it\n',
	bad: '# RFC: Carts\n\n**Status**: Review\n\n## Implementation Plan\n\n### Phase 1: Build (Week 1-2)\n\n- **Team**: Shop\n',
};

/** Where tasks name people, readers know whom to ask, and one name for the phase is only tidier. */
function unowned(subject: Subject, phases: readonly Row[]): Found[] {
	const lacking = phases.filter(
		(row) =>
			lineAt(row.item, 'owner') === '' &&
			!naming.test(lineAt(row.item, 'name')) &&
			!isSharedOut(row.item) &&
			!hasNames(row) &&
			!linesBelow(subject, row).some((line) => namedBelow.test(line)),
	);
	const isOfAll = lacking.length === phases.length && phases.some(hasNames);
	const named = new Set((isOfAll ? phases : phases.filter(hasNames)).map(({path}) => `${path}.${owner.column}`));
	return onceForAll(subject, phases, untold(subject, lacking), owner).map((found) =>
		named.has(found.path ?? '') ? {...found, severity: 'info'} : found,
	);
}

/** A box, or a point that is no labelled line. */
const point = /^\s{0,8}(?:[-*+]|\d{1,3}[.)]) (?:\[[ xX]\] \S|(?![*_]{2}|[\p{L} ]{1,30}:)\S+ \S)/u;

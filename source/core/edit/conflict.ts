import {isSame, valueAt} from '../answers/answers.ts';
import type {Question} from '../answers/interview.ts';
import {type ChangedLine, changedLines} from '../document/difference/lines.ts';
import {leastEnds, shortened, unchangedEnds} from '../document/difference/shorten.ts';
import {sourceOf} from '../markdown/source.ts';
import type {Ends} from '../text/common-ends.ts';
import {answerAt, merge} from './merge.ts';
import {shownAnswer} from './shown.ts';
import {moved, type Versions} from './versions.ts';

/**
 * What becomes of an answer that the draft and the file changed: the draft's, the file's, or one below the other. Of one
 * that the file may say already: it is written besides, or left out.
 */
export type Choice = 'mine' | 'theirs' | 'both' | 'besides' | 'out';

/** Choices by the paths of the questions of the draft. */
export type Choices = Readonly<Record<string, Choice>>;

/** A line of an answer; the sign says whether it differs from the answer before, or will. */
export type AnswerLine = Pick<ChangedLine, 'sign' | 'text'>;

/** A question that both sides answered anew, and not in the same way. */
export type Conflict = {
	/** In the draft. */
	path: string;
	label: string;
	/** Its section is not in the file any more. */
	isGone: boolean;
	/** Nobody else changed the answer, but this line may say it already; it counts from 0. */
	said?: {line: number; text: string};
	mine: readonly AnswerLine[];
	theirs: readonly AnswerLine[];
	before: readonly AnswerLine[];
	/** What can be chosen. */
	ways: readonly Choice[];
};

/** The questions of the draft whose changes cannot be put into the file without asking. */
export function conflictingQuestions(versions: Versions): Question[] {
	const {opened, now, before, mine, theirs, keyOf} = versions;
	const {conflicts} = merge(now.interview, moved(versions, before), moved(versions, mine), theirs);
	const paths = new Set(conflicts);
	return opened.interview.questions.filter(({path}) => {
		const key = keyOf(path);
		return key === undefined ? !isSame(answerAt(before, path), answerAt(mine, path)) : paths.has(key);
	});
}

/** The same, each with what there is to choose from. */
export function conflictsOf(versions: Versions): Conflict[] {
	return conflictingQuestions(versions).map((question) => conflictOf(versions, question));
}

function conflictOf({before, mine, theirs, keyOf, putBackOf}: Versions, question: Question): Conflict {
	const {path, label, kind} = question;
	const key = keyOf(path);
	const [old, ours] = [shownAnswer(question, before), shownAnswer(question, mine)];
	const others = key === undefined ? '' : shownAnswer(question, theirs, key);
	const [toOurs, toOthers] = [linesBetween(old, ours), linesBetween(old, others)];
	const canJoin = kind === 'text' && key !== undefined && valueAt(mine.answers, path) !== undefined && others !== '';
	const canStay = key !== undefined || putBackOf(path) !== undefined;
	return {
		path,
		label,
		isGone: key === undefined,
		mine: newLines(toOurs),
		theirs: newLines(toOthers),
		before: oldLines(toOurs, toOthers),
		ways: [...(canStay ? (['mine'] as const) : []), 'theirs', ...(canJoin ? (['both'] as const) : [])],
	};
}

type MarkedLine = ChangedLine & {ends: Ends};

function linesBetween(before: string, after: string): MarkedLine[] {
	const lines = changedLines(sourceOf(before), sourceOf(after));
	const ends = unchangedEnds(lines);
	return lines.map((line, index) => ({...line, ends: ends[index] ?? {start: 0, end: 0}}));
}

/** The new answer of one side. */
function newLines(lines: readonly MarkedLine[]): AnswerLine[] {
	return lines.filter(({sign}) => sign !== '-').map(({sign, text, ends}) => ({sign, text: shortened(text, ends)}));
}

/** The answer that both sides began with, and what either of them changes in it. */
function oldLines(mine: readonly MarkedLine[], theirs: readonly MarkedLine[]): AnswerLine[] {
	const others = theirs.filter(({sign}) => sign !== '+');
	return mine
		.filter(({sign}) => sign !== '+')
		.map((line, index) => {
			const changed = [line, others[index]].filter((side) => side?.sign === '-');
			const ends = changed.flatMap((side) => (side ? [side.ends] : []));
			const text = ends.length === 0 ? line.text : shortened(line.text, ends.reduce(leastEnds));
			return {sign: changed.length > 0 ? '-' : ' ', text};
		});
}

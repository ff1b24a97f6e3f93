import {isSame, valueAt} from '../answers.ts';
import {type ChangedLine, changedLines} from '../difference/lines.ts';
import {sourceOf} from '../markdown/source.ts';
import type {Question} from '../template/types.ts';
import {answerAt, merge} from './merge.ts';
import {shownAnswer} from './shown.ts';
import {moved, type Versions} from './versions.ts';

/** What becomes of an answer that the draft and the file changed: the draft's, the file's, or one below the other. */
export type Choice = 'mine' | 'theirs' | 'both';

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
	const lost = new Set([...toOurs, ...toOthers].filter(({sign}) => sign === '-').map((line) => line.before));
	const canJoin = kind === 'text' && key !== undefined && valueAt(mine.answers, path) !== undefined && others !== '';
	const canStay = key !== undefined || putBackOf(path) !== undefined;
	return {
		path,
		label,
		isGone: key === undefined,
		mine: toOurs.filter(({sign}) => sign !== '-').map(withoutPlace),
		theirs: toOthers.filter(({sign}) => sign !== '-').map(withoutPlace),
		before: linesBetween(old, old).map((line) => ({sign: lost.has(line.before) ? '-' : ' ', text: line.text})),
		ways: [...(canStay ? (['mine'] as const) : []), 'theirs', ...(canJoin ? (['both'] as const) : [])],
	};
}

function linesBetween(before: string, after: string): ChangedLine[] {
	return changedLines(sourceOf(before), sourceOf(after));
}

function withoutPlace({sign, text}: ChangedLine): AnswerLine {
	return {sign, text};
}

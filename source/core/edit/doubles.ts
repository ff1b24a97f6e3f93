import {withValues} from '../answers/answers.ts';
import type {Question} from '../answers/interview.ts';
import {leftOutFor} from '../draft/left-out.ts';
import type {Double, Draft} from '../draft/types.ts';
import {sourceOf} from '../markdown/source.ts';
import type {Template} from '../template/parse.ts';
import type {Conflict} from './conflict.ts';
import {merge} from './merge.ts';
import {type SaidAlready, saidAlready} from './said-already.ts';
import {shownAnswer} from './shown.ts';
import {moved, type Versions, versionsOf} from './versions.ts';

/**
 * The answers of a draft that the document may say already in words that nobody reads, and of which the person has not
 * said what is to become of them. `base` is the text that the draft was opened with, `current` what the file holds.
 */
export function doublesOf(template: Template | undefined, draft: Draft, base: string, current: string): Conflict[] {
	const versions = versionsOf(template, writable(draft, current), base, current);
	const {opened, now, before, mine, theirs, keyOf} = versions;
	const merged = merge(now.interview, moved(versions, before), moved(versions, mine), theirs);
	const said = saidAlready(now, theirs, merged);
	if (said.length === 0) return [];
	return opened.interview.questions.flatMap((question): Conflict[] => {
		const statement = said.find(({path}) => path === keyOf(question.path));
		if (!statement || isBesides(draft.doubles?.[question.path], statement)) return [];
		return [doubleOf(question, statement, shownAnswer(question, mine))];
	});
}

function doubleOf({path, label}: Question, {text, body, line}: SaidAlready, answer: string): Conflict {
	return {
		path,
		label,
		isGone: false,
		said: {line, text},
		mine: linesOf(answer, '+'),
		theirs: linesOf(body === '' ? text : `${text}\n${body}`, ' '),
		before: [],
		ways: ['besides', 'out'],
	};
}

/** Whether both are to stand in the document. One that was left out and has changed since is asked about again. */
function isBesides(double: Double | undefined, {text}: SaidAlready): boolean {
	return double?.says === text && double.left === undefined;
}

function linesOf(text: string, sign: '+' | ' '): Conflict['mine'] {
	return sourceOf(text).lines.map((line) => ({sign, text: line}));
}

/** What was chosen about doubles, by the questions that the document has by now, as far as it still says the same. */
export function doublesOnto(draft: Draft, text: string, keyOf: Versions['keyOf']): Pick<Draft, 'doubles'> {
	const kept = Object.entries(draft.doubles ?? {}).flatMap(([path, double]) => {
		const key = keyOf(path);
		return key !== undefined && text.includes(double.says) ? [[key, double] as const] : [];
	});
	return kept.length > 0 ? {doubles: Object.fromEntries(kept)} : {};
}

/** The draft without the answers that are to stay out of the document, as long as that says what it said then. */
export function writable(draft: Draft, text: string): Draft {
	const left = Object.keys(draft.doubles ?? {}).filter((path) => {
		const says = leftOutFor(draft, path);
		return says !== undefined && text.includes(says);
	});
	if (left.length === 0) return draft;
	return {
		...draft,
		answers: withValues(
			draft.answers,
			left.map((path) => [path, undefined] as const),
		),
	};
}

import {isSame, valueAt, withValues} from '../answers/answers.ts';
import {isInside} from '../draft/place.ts';
import {unanswering} from '../draft/text.ts';
import type {Draft} from '../draft/types.ts';
import {Problem} from '../errors.ts';
import type {PutBack} from '../foreign/put-back.ts';
import type {Template} from '../template/parse.ts';
import {type Choices, conflictingQuestions} from './conflict.ts';
import {doublesOnto} from './doubles.ts';
import {answerAt, type Content, taken} from './merge.ts';
import {moved, type Versions, versionsOf} from './versions.ts';

/** The document that a draft is an edit of. */
export type Base = NonNullable<Draft['base']>;

/**
 * The draft as an edit of the text that its file has by now: what the draft changed stays as it is, also where it
 * is no valid answer yet, and everything else is as in the file. Where both changed an answer, the choice decides;
 * without one, the draft's stays. Throws a Problem where what is wanted back cannot be put back.
 */
export function rebased(template: Template | undefined, draft: Draft, file: Base, choices: Choices = {}): Draft {
	const {base = file} = draft;
	const opened = versionsOf(template, draft, base.text, file.text);
	const kept = [...(base.putBack ?? []), ...putBackIn(opened, choices)];
	const onto: Draft = kept.length > 0 ? {...draft, base: {...base, putBack: kept}} : draft;
	const versions = kept.length > 0 ? versionsOf(template, onto, base.text, file.text) : opened;
	refuseLoss(opened, versions, choices);
	const content = contentOf(versions, draft, choices);
	const {putBack: _, ...plain} = file;
	const {doubles: __, ...rest} = draft;
	return {
		...rest,
		...content,
		...doublesOnto(draft, file.text, versions.keyOf),
		typed: typedIn(versions, draft, choices),
		position: positionIn(versions, draft),
		base: kept.length > 0 ? {...plain, putBack: kept} : plain,
	};
}

/** The sections that are gone from the file, and that the person wants to keep. */
function putBackIn(versions: Versions, choices: Choices): PutBack[] {
	return conflictingQuestions(versions).flatMap(({path}) => {
		const isWanted = versions.keyOf(path) === undefined && choices[path] === 'mine';
		const putBack = isWanted ? versions.putBackOf(path) : undefined;
		return putBack ? [putBack] : [];
	});
}

function refuseLoss(opened: Versions, versions: Versions, choices: Choices): void {
	const lost = conflictingQuestions(opened).find(
		({path}) => choices[path] !== 'theirs' && versions.keyOf(path) === undefined,
	);
	if (!lost) return;
	throw new Problem(`${lost.label} cannot be put back where it was.`, {
		next: 'Go to its question, copy the text, and leave it out; then put the text where it fits.',
	});
}

function contentOf(versions: Versions, draft: Draft, choices: Choices): Content {
	const {opened, theirs, keyOf} = versions;
	const ours = moved(versions, draft);
	const keys: string[] = [];
	const joint: [key: string, text: string][] = [];
	for (const {path} of opened.interview.questions) {
		const key = keyOf(path);
		if (key === undefined || choices[path] === 'theirs' || !isMine(versions, path)) continue;
		const both =
			choices[path] === 'both' ? joined(valueAt(ours.answers, key), valueAt(theirs.answers, key)) : undefined;
		keys.push(key);
		if (both !== undefined) joint.push([key, both]);
	}

	const {answers, marks} = taken(theirs, ours, keys);
	return {answers: withValues(answers, joint), marks};
}

/** Whether the draft has another answer than the document that was opened. */
function isMine({before, mine}: Versions, path: string): boolean {
	return !isSame(answerAt(before, path), answerAt(mine, path));
}

function joined(mine: unknown, theirs: unknown): string | undefined {
	return typeof mine === 'string' && typeof theirs === 'string' ? `${mine}\n\n${theirs}` : undefined;
}

/** Texts that are no answers yet, under the names that their questions have by now. */
function typedIn(versions: Versions, {typed}: Draft, choices: Choices): Draft['typed'] {
	const {opened, keyOf} = versions;
	const unread = unanswering(opened.interview, typed);
	const kept: Draft['typed'] = {};
	for (const {path} of opened.interview.questions) {
		const key = keyOf(path);
		const isAnswered = choices[path] === 'theirs' || choices[path] === 'both';
		if (key === undefined || isAnswered) continue;
		// What is as it was takes the answer of the file, however it was typed.
		const texts = isMine(versions, path) ? typed : unread;
		for (const [place, text] of Object.entries(texts)) {
			if (isInside(place, path)) kept[key + place.slice(path.length)] = text;
		}
	}

	return kept;
}

function positionIn({now, keyOf}: Versions, {position}: Draft): Draft['position'] {
	return {...position, question: keyOf(position.question) ?? now.interview.questions[0]?.path ?? ''};
}

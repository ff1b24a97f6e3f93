import {isShort} from '../../core/draft/way.ts';
import {aboutWords} from '../../words/views/question.ts';
import {keyFor} from '../keys/way.ts';
import {readinessNow} from '../selectors/readiness-now.ts';
import type {SessionState} from '../state/state.ts';

export type Outstanding = {
	/** Questions that are still open: those that a review needs, and the others. */
	needed: number;
	optional: number;
	/** The same in words, from all of them to as few as say it. */
	texts: readonly string[];
};

/** How much is still to be done, and the key that leads to what is needed. */
export function outstanding(session: SessionState): Outstanding {
	const questionReadiness = readinessNow(session);
	const needed = questionReadiness.filter(({isNeeded}) => isNeeded).length;
	const optional = questionReadiness.filter(
		({isNeeded, readiness}) => !isNeeded && (readiness === 'empty' || readiness === 'partly'),
	).length;
	const key = keyFor(session, 'needed-asked');
	// On the short way nobody is asked for the others.
	if (isShort(session.interview, session.draft)) return {needed, optional, texts: textsInShort(needed, key)};
	return {needed, optional, texts: textsOf(needed, optional, key)};
}

function textsOf(needed: number, optional: number, key: string): readonly string[] {
	if (needed === 0) {
		const short = aboutWords.noneNeeded;
		return optional === 0 ? [aboutWords.nothingOpen, short] : [aboutWords.onlyOptional(optional), short];
	}

	const short = aboutWords.needed(needed);
	const behind = optional === 0 ? '' : aboutWords.optionalLeft(optional);
	const all = [`${short} (${key})${behind}`, `${short}${behind}`, short];
	// Under what lies over the question, the key leads nowhere.
	return [...new Set(key === '' ? all.slice(1) : all)];
}

function textsInShort(needed: number, key: string): readonly string[] {
	return needed === 0 ? [aboutWords.allNeededThere, aboutWords.noneNeeded] : textsOf(needed, 0, key);
}

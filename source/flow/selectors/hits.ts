import {itemsAt} from '../../core/answers/answers.ts';
import {type Place, pathOf} from '../../core/draft/place.ts';
import {textAt} from '../../core/draft/text.ts';
import {kindOf} from '../../core/kinds/registry.ts';
import type {Hit} from '../state/hit.ts';
import type {SessionState} from '../state/state.ts';

/** All places in which the words stand, question by question; small letters are looked for in any case. */
export function hitsFor(session: SessionState, words: string): readonly Hit[] {
	if (words === '') return [];
	return placesOf(session).flatMap((place) => {
		const text = textAt(session.interview, session.draft, place);
		return offsetsIn(text, words).map((at) => ({place, at}));
	});
}

/** Offsets of words in a text, each behind the one before. */
export function offsetsIn(text: string, words: string): number[] {
	const isAnyCase = words === words.toLowerCase();
	// Letters whose small form is longer would move all that stands behind them.
	const lower = text.toLowerCase();
	const searched = isAnyCase && lower.length === text.length ? lower : text;
	const offsets: number[] = [];
	for (let at = searched.indexOf(words); at >= 0; at = searched.indexOf(words, at + words.length)) offsets.push(at);
	return offsets;
}

/** All places of text: values that are picked from a list are none. */
function placesOf({interview, draft}: SessionState): Place[] {
	return interview.questions.flatMap((question): Place[] => {
		if (!question.fields) return isText(question.kind) ? [{question: question.path}] : [];
		const columns = question.fields.filter(({kind}) => isText(kind));
		return itemsAt(draft.answers, question.path).flatMap((_, item) =>
			columns.map((column) => ({question: question.path, item, field: column.path})),
		);
	});
}

function isText(kind: string): boolean {
	const {control} = kindOf(kind);
	return control === 'line' || control === 'area';
}

/** What stands around a hit, on one line: before it, the words as they are written, and behind it. */
export function aroundHit(session: SessionState, {place, at}: Hit, words: string): readonly [string, string, string] {
	const text = textAt(session.interview, session.draft, place);
	const before =
		text
			.slice(Math.max(0, at - reach), at)
			.split('\n')
			.at(-1) ?? '';
	const behind = text.slice(at + words.length, at + words.length + reach).split('\n')[0] ?? '';
	return [before.replace(/^\S*\s/, at > reach ? '' : '$&'), text.slice(at, at + words.length), behind];
}

const reach = 60;

/** The key by which hits of one field are told from those of others. */
export function isSamePlace(one: Hit, other: Hit): boolean {
	return pathOf(one.place) === pathOf(other.place);
}

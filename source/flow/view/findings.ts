import {valueAt} from '../../core/answers/answers.ts';
import {type Place, valueAtPlace} from '../../core/draft/place.ts';
import type {PlacedFinding} from '../../core/review/by-question.ts';
import {capital} from '../../core/text/capital.ts';
import {type FindingRow, findingsAsked} from '../selectors/findings.ts';
import type {SessionState} from '../state/state.ts';

/** What belongs to the question, the item or the field at the focus; nothing while a first answer is typed there, or a new one. */
export function findingsHere(session: SessionState): readonly PlacedFinding[] {
	const {draft, focus, buffer} = session;
	if (session.keptAt || valueAt(draft.answers, focus.question) === undefined) return [];
	if (buffer && session.touched && !/\S/u.test(buffer.text)) return [];
	// What was said of the whole item was said of another one.
	const isAnother = focus.field !== undefined && session.touched;
	const isFirst = valueAtPlace(draft.answers, focus) === undefined && buffer !== undefined && buffer.text !== '';
	return findingsAsked(session).filter(
		({place}) => place && isHere(place, focus) && !(isField(place) ? isFirst : isAnother),
	);
}

/** What belongs to one item of the focused group, or to one of its fields. */
export function findingsOfItem(session: SessionState, item: number, field?: string): readonly PlacedFinding[] {
	const {question} = session.focus;
	return findingsAsked(session).filter(
		({place}) => place?.question === question && place.item === item && (field === undefined || place.field === field),
	);
}

/** What was found, where its place stands beside it: without that as its first words. */
export function withoutPlace({finding: {message}, label}: FindingRow): string {
	const place = `${label}: `;
	return message.startsWith(place) ? capital(message.slice(place.length)) : message;
}

function isHere({question, item, field}: Place, focus: Place): boolean {
	if (question !== focus.question) return false;
	if (focus.field === undefined) return item === undefined || item === focus.item;
	return item === focus.item && (field === undefined || field === focus.field);
}

function isField({field}: Place): boolean {
	return field !== undefined;
}

import {type Answers, isSame, itemsAt, valueAt} from '../../core/answers/answers.ts';
import {type Place, questionAt, valueAtPlace} from '../../core/draft/place.ts';
import {labelOf} from '../../core/draft/place-of.ts';
import {lacksSingle} from '../../core/draft/progress.ts';
import type {PlacedFinding} from '../../core/review/by-question.ts';
import {aboutWords} from '../../words/views/question.ts';
import type {SessionState} from '../state/state.ts';
import {keptTitle} from './kept.ts';

/** Something that the rules found, with what people call its place. */
export type FindingRow = {finding: PlacedFinding; label: string};

/** What the rules found in answers that are still the same. A draft that begins here is no file that somebody left empty. */
export function findingsNow({examining: {last}, draft}: SessionState): readonly PlacedFinding[] {
	const isOfHere = ({place, rule}: PlacedFinding): boolean =>
		(!place || isStill(place, last?.answers ?? {}, draft.answers)) &&
		(draft.base !== undefined || !ofDocument.includes(rule));
	return last?.findings.filter(isOfHere) ?? [];
}

/** These for the questions, which say themselves that they have no answer. */
export function findingsAsked(session: SessionState): readonly PlacedFinding[] {
	const isBlank = ({rule, place}: PlacedFinding): boolean =>
		ofBlanks.includes(rule) && place !== undefined && isOpen(session, place);
	const isOfDocument = ({rule, isBeside}: PlacedFinding): boolean =>
		isBeside !== undefined || ofDocument.includes(rule);
	return findingsNow(session).filter((finding) => !isOfDocument(finding) && !isBlank(finding));
}

/** Without an answer, or with none of several items chosen, which the question says as well. */
function isOpen({interview, draft}: SessionState, place: Place): boolean {
	const question = questionAt(interview, place.question);
	const isWhole = place.item === undefined && question?.single !== undefined;
	return valueAtPlace(draft.answers, place) === undefined || (isWhole && lacksSingle(question, draft.answers));
}

/** What these rules see is that something was left out. */
const ofBlanks: readonly string[] = ['placeholder-left', 'section-empty', 'section-missing', 'undecided'];

/** These speak of all of it, also where they stand at the title, with which a person begins. */
const ofDocument: readonly string[] = ['untouched'];

/** All of these for the review. */
export function findingRows(session: SessionState): readonly FindingRow[] {
	return onceEach(findingsNow(session)).map((finding) => ({finding, label: labelFor(session, finding)}));
}

/** A question without an answer may have several places in a document, of which each says so. */
function onceEach(findings: readonly PlacedFinding[]): readonly PlacedFinding[] {
	const seen = new Set<string>();
	return findings.filter(({rule, place, message}) => {
		if (!ofBlanks.includes(rule) || !place) return true;
		const key = JSON.stringify([rule, place, message]);
		const isNew = !seen.has(key);
		seen.add(key);
		return isNew;
	});
}

function isStill({question, item, field}: Place, before: Answers, now: Answers): boolean {
	if (item === undefined) return isSame(valueAt(before, question), valueAt(now, question));
	const [old, rows] = [itemsAt(before, question), itemsAt(now, question)];
	const [one, other] = [old[item], rows[item]];
	if (!one || !other || old.length !== rows.length) return false;
	return field === undefined ? isSame(one, other) : isSame(valueAt(one, field), valueAt(other, field));
}

function labelFor({interview, kept}: SessionState, {place, isBeside, kept: part, line}: PlacedFinding): string {
	if (place) return isBeside ? aboutWords.near(labelOf(interview, place)) : labelOf(interview, place);
	return part === undefined ? aboutWords.line(line) : keptTitle(kept[part]);
}

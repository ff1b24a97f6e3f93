import {traceTable} from '../../core/analysis/traceability/table.ts';
import {type Answers, itemsAt, type Json, valueAt, withValue} from '../../core/answers/answers.ts';
import type {Field, Question} from '../../core/answers/interview.ts';
import {offeredValue} from '../../core/draft/offered.ts';
import {fieldAt, questionAt, valueAtPlace} from '../../core/draft/place.ts';
import type {Draft} from '../../core/draft/types.ts';
import {kindOf} from '../../core/kinds/registry.ts';
import {dayMeant, withWeekday} from '../../core/text/meant-day.ts';
import {rememberingByIdentity} from '../../core/text/remembering.ts';
import {aboutWords} from '../../words/views/question.ts';
import type {SessionState} from '../state/state.ts';
import {fragmentOf, knownNames} from './known-names.ts';
import {timeMeant, weeksMeant} from './meant-times.ts';

/**
 * What can be filled in with one key: `text` is how it is told, `typed` what goes into the field where that is
 * another text, `item` what is added to a group, and `names` those that are known and go on with what is typed.
 */
type Offer = {text: string; typed?: string; item?: Answers; names?: readonly string[]};

/** The offer at the focus; undefined when there is none. What stands there already goes on as a name or means a day. */
export function offerAt(session: SessionState): Offer | undefined {
	const {interview, draft, focus, known, buffer} = session;
	const question = questionAt(interview, focus.question);
	const field = fieldAt(interview, focus);
	if (!question || !field) return undefined;
	if (buffer && buffer.text !== '') return dayOffer(session, field) ?? nameOffer(session, field);
	if (focus.field === undefined && question.fields) return statusQuo(question, draft);
	if (valueAtPlace(draft.answers, focus) !== undefined) return undefined;
	if (field.kind === 'scores' || field.kind === 'notes') return criteria(session, field);
	if (question.offer === 'traces') return traces(draft.answers);
	const value = focus.field === undefined ? offeredValue(question, known) : weeks(session, question, field);
	return value === undefined ? nameOffer(session, field) : {text: kindOf(field.kind).show(value, field)};
}

/** The day that the words mean; where nothing but a day is an answer, it is taken for them. */
function dayOffer({buffer, known, touched, draft}: SessionState, {kind}: Field): Offer | undefined {
	const text = buffer?.text ?? '';
	if (kind === 'when') return timeMeant(text, known.today);
	if (kind === 'milestones') return weeksMeant(text, known.today, valueAt(draft.answers, 'start'));
	const day = kind === 'date' || kind === 'deadline' ? dayMeant(text, known.today) : undefined;
	if (day === undefined) return undefined;
	return {text: `${withWeekday(day)}${kind === 'date' && touched ? aboutWords.enterTakesIt : ''}`, typed: day};
}

/** So many names are told; the list has all of them. */
const mostNames = 8;

function nameOffer(session: SessionState, field: Field): Offer | undefined {
	const names = knownNames(session, fragmentOf(session.buffer?.text ?? '', field).part);
	const [first] = names;
	if (first === undefined) return undefined;
	const more = names.length > mostNames ? ', ...' : '';
	return {text: names.length === 1 ? first : aboutWords.oneOf(names.slice(0, mostNames).join(', '), more), names};
}

const tableFor = rememberingByIdentity(traceTable);

/** What leads where, as a table to put into the document; made once for the same answers. */
function traces(answers: Answers): Offer | undefined {
	const table = tableFor(answers);
	return table === undefined ? undefined : {text: aboutWords.traces, typed: table};
}

/** Keeping things as they are, as a first option that is ready to be compared with the others. */
function statusQuo({offer, path, key = 'name', fields, single}: Question, {answers}: Draft): Offer | undefined {
	if (offer !== 'status-quo' || itemsAt(answers, path).length > 0) return undefined;
	const name = 'Keep things as they are';
	const flag = fields?.find((column) => column.kind === 'flag' && column.path !== single);
	const item = withValue({}, key, name);
	return {text: name, item: flag ? withValue(item, flag.path, true) : item};
}

/** A line for each criterion, to put the scores behind. */
function criteria({interview, draft}: SessionState, {of = ''}: Field): Offer | undefined {
	const key = questionAt(interview, of)?.key;
	const names = itemsAt(draft.answers, of).map((item) => String((key && valueAt(item, key)) ?? ''));
	const lines = names.filter((name) => name !== '').map((name) => `${name}: `);
	return lines.length === 0 ? undefined : {text: aboutWords.linePerCriterion(lines.length), typed: lines.join('\n')};
}

/** The weeks that follow those of the phase before, as many as it has; the first phase starts with week 1. */
function weeks({draft, focus}: SessionState, {offer, path}: Question, {kind}: Field): Json | undefined {
	if (offer !== 'next-phase' || kind !== 'when') return undefined;
	const {item = 0} = focus;
	if (item === 0) return {weeks: [1, 2]};
	const before = valueAtPlace(draft.answers, {...focus, question: path, item: item - 1});
	const span = before && typeof before === 'object' && !Array.isArray(before) ? before.weeks : undefined;
	const [from, to] = Array.isArray(span) ? span.map(Number) : [];
	return from === undefined || to === undefined ? undefined : {weeks: [to + 1, to + 1 + (to - from)]};
}

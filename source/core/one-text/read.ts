import {type Answers, itemsAt} from '../answers/answers.ts';
import type {Field, Interview, Question} from '../answers/interview.ts';
import {originsOf} from '../document/update/origins.ts';
import {type Place, pathOf, valueAtPlace, withValueAtPlace} from '../draft/place.ts';
import {labelOf} from '../draft/place-of.ts';
import {rearranged} from '../draft/rearrange.ts';
import {withMentionsRenamed} from '../draft/rename.ts';
import {withoutFlag} from '../draft/single-flag.ts';
import {textAt, withTextAt} from '../draft/text.ts';
import type {Draft} from '../draft/types.ts';
import {kindOf} from '../kinds/registry.ts';
import {placeholderIn, unescapePlaceholder} from '../lens/marks.ts';
import {contain} from '../markdown/contain.ts';
import {askedIn} from './asked.ts';
import {cutAtHeadings} from './cut.ts';
import {type ItemTexts, isWritable, readItems} from './group.ts';
import {readAnswer} from './single.ts';
import type {Extent} from './types.ts';

/** What became of a text that came back: the draft with what was changed in it, and what is to be told. */
export type ReadBack = {
	draft: Draft;
	/** What is no answer, and is kept as it was typed: a sentence for each. */
	problems: readonly string[];
	/** Headings of answered questions that were not found; the answers stay. */
	missing: readonly string[];
};

type Texts = {handed: string; edited: string};

/**
 * Reads a text that was handed out as `handed` and came back as `edited`. Whatever is the same in both is left as it is
 * in the draft; what cannot be read is in `unread` of the draft.
 */
export function readBack(interview: Interview, draft: Draft, extent: Extent, {handed, edited}: Texts): ReadBack {
	if (edited === handed) return {draft, problems: [], missing: []};
	const asked = askedIn(interview, draft, extent);
	const [before, after] = [cutAtHeadings(handed, asked), cutAtHeadings(edited, asked)];
	const unread = [...after.unread];
	const problems: string[] = [];
	const missing: string[] = [];
	let next = draft;
	for (const {question, heading} of asked) {
		const [old = '', text] = [before.parts.get(question.path), after.parts.get(question.path)];
		if (text === undefined && old !== '') missing.push(heading);
		if (text === undefined || text === old) continue;
		const change = question.fields ? groupRead : fieldRead;
		const read = change(interview, next, question, {handed: old, edited: text});
		next = read.draft;
		problems.push(...read.problems);
		unread.push(...read.unread.map((part) => `# ${heading}\n\n${part}`));
	}

	const {unread: _, ...rest} = next;
	const whole = unread.join('\n\n');
	const isUnread = whole !== '';
	return {draft: isUnread ? {...rest, unread: whole} : rest, problems, missing};
}

type Read = {draft: Draft; problems: string[]; unread: string[]};

function fieldRead(interview: Interview, draft: Draft, question: Question, {edited}: Texts): Read {
	const text = readAnswer(question, edited);
	return {...withTyped(interview, draft, {question: question.path}, question, text), unread: []};
}

/** The draft with what a text says at a place: an answer, why there is none, or what is kept as it was typed. */
function withTyped(
	interview: Interview,
	draft: Draft,
	place: Place,
	field: Field,
	text: string,
): {draft: Draft; problems: string[]} {
	const path = pathOf(place);
	const {[path]: _, ...marks} = draft.marks;
	const placeholder = placeholderIn(text);
	if (placeholder !== undefined) {
		const {[path]: __, ...typed} = draft.typed;
		const answers = withValueAtPlace(draft.answers, place, undefined);
		const marked = placeholder === 'missing' ? marks : {...marks, [path]: placeholder};
		return {draft: {...draft, answers, typed, marks: marked}, problems: []};
	}

	const answer = unescapePlaceholder(text);
	const result = kindOf(field.kind).parse(answer, field);
	const next = withTextAt(interview, {...draft, marks}, place, answer, 'normal', contain);
	return {draft: next, problems: 'problem' in result ? [`${labelOf(interview, place)}: ${result.problem}`] : []};
}

/** The items as they are now; each is known again by what has stayed the same in it. */
function groupRead(interview: Interview, draft: Draft, question: Question, {handed, edited}: Texts): Read {
	// Without an item, there may be a reason.
	if (placeholderIn(edited) !== undefined)
		return {...withTyped(interview, draft, {question: question.path}, question, edited), unread: []};
	const written = writtenIndexes(interview, draft, question);
	const [before, after] = [readItems(question, handed), readItems(question, edited)];
	if (!isWritable(question) || before.items.length !== written.length)
		return {draft, problems: [], unread: [edited].filter((text) => text !== '')};
	const origins = originsOf(asGroup(question), asAnswers(question, before.items), asAnswers(question, after.items));
	const order = origins.map((origin) => (origin === undefined ? undefined : written[origin]));
	const problems: string[] = [];
	let next = rearranged(draft, question.path, order, {});
	for (const [item, texts] of after.items.entries()) {
		const origin = origins[item];
		const old = origin === undefined ? undefined : before.items[origin];
		for (const field of question.fields ?? []) {
			const text = texts.get(field.path) ?? '';
			if (text === (old?.get(field.path) ?? '')) continue;
			const place = {question: question.path, item, field: field.path};
			const name = valueAtPlace(next.answers, place);
			const read = withTyped(interview, withoutOther(next, question, place, text), place, field, text);
			next = withMentionsRenamed(interview, read.draft, place, name);
			problems.push(...read.problems);
		}
	}

	return {draft: next, problems, unread: after.unread};
}

/** The items in which anything stands, as they were written. */
function writtenIndexes(interview: Interview, draft: Draft, {path, fields = []}: Question): number[] {
	return [...itemsAt(draft.answers, path).keys()].filter((item) =>
		fields.some((field) => {
			const place = {question: path, item, field: field.path};
			const mark = draft.marks[pathOf(place)];
			return textAt(interview, draft, place).trim() !== '' || (mark !== undefined && mark !== 'skipped');
		}),
	);
}

/** A flag that one item alone may carry goes from the one that had it. */
function withoutOther(draft: Draft, question: Question, {item, field}: Place, text: string): Draft {
	const isGiven = field === question.single && /^(?:yes|y|true)$/i.test(text.trim());
	return isGiven && item !== undefined ? {...draft, answers: withoutFlag(draft.answers, question, item)} : draft;
}

const group = 'items';

/** The group with its columns under names without dots, as `asAnswers` has them. */
function asGroup({fields = [], key}: Question): Field {
	const columns = fields.map((field, index) => ({...field, path: `c${index}`}));
	const at = fields.findIndex(({path}) => path === key);
	return {path: group, kind: 'items', label: '', prompt: '', fields: columns, ...(at < 0 ? {} : {key: `c${at}`})};
}

function asAnswers({fields = []}: Question, items: readonly ItemTexts[]): Answers {
	const rows = items.map((texts) =>
		Object.fromEntries(
			fields.flatMap(({path}, index) => {
				const text = texts.get(path);
				return text === undefined ? [] : [[`c${index}`, text] as const];
			}),
		),
	);
	return {[group]: rows};
}

import fc from 'fast-check';
import {type Answers, isSame, itemsAt, valueAt, withValue} from '../../source/core/answers/answers.ts';
import type {Field, Interview, Question} from '../../source/core/answers/interview.ts';
import {newDraft} from '../../source/core/draft/new-draft.ts';
import {fieldAt, type Place, pathOf, valueAtPlace} from '../../source/core/draft/place.ts';
import {textAt, withTextAt} from '../../source/core/draft/text.ts';
import {kindOf} from '../../source/core/kinds/registry.ts';
import {contain} from '../../source/core/markdown/contain.ts';
import {currentDraft} from '../../source/flow/selectors/draft.ts';
import {sessionOf} from '../../source/flow/session/open.ts';
import {contextOf} from '../../source/flow/state/context.ts';
import type {SessionState} from '../../source/flow/state/state.ts';
import {step} from '../../source/flow/step/step.ts';
import {type Chosen, chosenBy, listedBy, valuesOf} from './typing-model.ts';

/** What is typed at one control, the key behind it, and what is typed at once where that leads. */
export type Visit = {place: Place; characters: string; end: 'enter' | 'tab' | undefined; more: string};

/** Each control of an interview, the lists of items and the fields of their second item among them. */
export function placesOf({questions}: Interview): Place[] {
	return questions.flatMap(({path, fields}) => {
		const columns = (fields ?? []).map((field) => ({question: path, item: 1, field: field.path}));
		return fields ? [{question: path, item: 0}, {question: path, item: 2}, ...columns] : [{question: path}];
	});
}

const words = fc.oneof(
	fc.constantFrom(
		'expect',
		'the platform team',
		'Replay of Q3 logs',
		'xylophone',
		'yes',
		'no way',
		'2nd try',
		'add it',
		'team effort',
	),
	fc.stringMatching(/^[a-z0-9 ]{1,6}$/),
	fc.constantFrom('1', '2', '3', '9', '0', '12', ' ', '  ', '1 ', 'y', 'n', 'x', 'd', 'a', 's', '[', 'Ü', '漢', '😀'),
);

export function visitsOf(interview: Interview): fc.Arbitrary<Visit> {
	const values = interview.questions.flatMap(({fields = [], ...own}) =>
		[own, ...fields].flatMap(({values = []}) => values),
	);
	const beginnings = fc
		.constantFrom(...values)
		.chain((value) => fc.nat(value.length).map((length) => value.slice(0, length + 1)));
	const typed = fc.oneof(
		words,
		beginnings,
		fc.tuple(beginnings, words).map((both) => both.join('')),
	);
	return fc.record({
		place: fc.constantFrom(...placesOf(interview)),
		characters: typed,
		end: fc.constantFrom('enter', 'tab', undefined),
		more: fc.oneof(fc.constant(''), typed),
	});
}

/** Two items in each group, known by a name, and nothing else: no answer mentions another one. */
export function beginning(interview: Interview): SessionState {
	const answers = interview.questions
		.filter(({fields}) => fields)
		.reduce<Answers>((so, question) => {
			const items = ['Alpha', 'Beta'].map((name) => withValue({}, nameColumn(question), nameValue(question, name)));
			return withValue(so, question.path, items);
		}, {});
	const draft = {...newDraft(interview, 'd', '2026-11-20T08:00:00Z'), answers};
	return sessionOf({interview, draft, fresh: false}, {today: '2026-11-20'}, contain);
}

/** What a visit makes of a session; throws where that is not what its keys mean, or where another answer changes. */
export function visited(
	before: SessionState,
	{place, characters, end, more}: Visit,
): {state: SessionState; steps: number} {
	const there = step(before, {type: 'place-chosen', place})[0] as SessionState;
	const typed = typedAt(there, characters);
	if (end === undefined) return {state: typed.state, steps: characters.length + 1};
	const ended = endedBy(typed.state, typed, end);
	const state = more === '' ? ended : typedAt(ended, more).state;
	return {state, steps: characters.length + more.length + 2};
}

type Typed = {state: SessionState; chosen?: Chosen; isLost: boolean; characters: string};

function typedAt(before: SessionState, characters: string): Typed {
	const control = contextOf(before);
	if (control === 'list') return typedInList(before, characters);
	const state = pressed(before, ...characters);
	if (control === 'grid') return {state, isLost: false, characters};
	sameBut(before, state, before.screen === 'interview' ? before.focus : undefined);
	if (before.screen !== 'interview') return {state, isLost: false, characters};
	same(state.focus, before.focus, 'the place');
	if (control === 'select') {
		const chosen = chosenBy(fieldOf(before), shownOf(before), characters);
		const taken = withoutNo(fieldOf(before), chosen.taken);
		same(shownOf(state), {...chosen, taken, isLost: false}, `what ${JSON.stringify(characters)} chooses`);
		return {state, chosen, isLost: chosen.isLost, characters};
	}

	const {text = '', cursor = 0} = before.buffer ?? {};
	same(state.buffer?.text, `${text.slice(0, cursor)}${characters}${text.slice(cursor)}`, 'the text');
	return {state, isLost: false, characters};
}

function typedInList(before: SessionState, characters: string): Typed {
	const question = fieldOf(before) as Question;
	const letters = characters.replace(/m.*$/su, '');
	const listed = listedBy(namesIn(before), letters, question.key !== undefined);
	const own = listed.rest === undefined ? letters : letters.slice(0, letters.length - listed.rest.length);
	const state = pressed(before, ...own);
	sameBut(before, state, {question: question.path});
	same(namesIn(state).rows, listed.rows, `the items after ${JSON.stringify(own)}`);
	if (listed.rest !== undefined && listed.rest !== '') return typedAt(state, listed.rest);
	return {state, isLost: listed.isLost, characters: own};
}

function endedBy(before: SessionState, {chosen, isLost, characters}: Typed, key: 'enter' | 'tab'): SessionState {
	const state = pressed(before, key);
	const control = contextOf(before);
	if (control === 'grid') return state;
	const isHere = isSame({...state.focus}, {...before.focus});
	if (key === 'enter' && isLost) {
		sameBut(before, state, undefined);
		same(isHere, true, 'that Enter behind words stays');
		return state;
	}

	sameBut(before, state, before.focus.field === undefined ? {question: before.focus.question} : before.focus);
	if (control === 'list')
		same(namesIn({...state, focus: before.focus}).rows.length, rowsAfter(before, key), 'the number of items');
	if (control === 'select') chosenAndLeft(before, state, chosen ?? shownOf(before), characters, key);
	if (control === 'area' && key === 'enter')
		same(state.buffer?.text.length, (before.buffer?.text.length ?? 0) + 1, 'one line more');
	if (control === 'line' || (control === 'area' && key === 'tab')) storedAsTyped(before, state);
	return state;
}

function rowsAfter(before: SessionState, key: string): number {
	const {rows, row} = namesIn(before);
	return key === 'enter' && row >= rows.length ? rows.length + 1 : rows.length;
}

/** Enter takes what is highlighted and goes on; several values are gone on from when the last key took one, or it is in. */
function chosenAndLeft(
	before: SessionState,
	state: SessionState,
	chosen: Chosen,
	characters: string,
	key: string,
): void {
	const isSeveral = fieldOf(before).kind === 'choices';
	const {taken, highlighted} = chosen;
	const isJustTaken = /^[\d ]+$/.test(characters) || takesWithSpace(fieldOf(before), characters);
	const isTaken = key === 'enter' && !(isSeveral && isJustTaken) && !taken.includes(highlighted);
	const expected = isTaken
		? isSeveral
			? [...taken, highlighted].toSorted((one, other) => one - other)
			: [highlighted]
		: taken;
	same(takenIn(state, before.focus), withoutNo(fieldOf(before), expected), 'what Enter takes');
	same(isSame({...state.focus}, {...before.focus}), isSeveral && isTaken, 'whether it stays');
}

function takesWithSpace(field: Field, characters: string): boolean {
	const letters = characters.replace(/^[\d ]+/, '');
	return (
		letters.endsWith(' ') && !valuesOf(field).some((value) => value.toLowerCase().startsWith(letters.toLowerCase()))
	);
}

function storedAsTyped(before: SessionState, state: SessionState): void {
	const {interview, focus, buffer} = before;
	const expected = withTextAt(interview, before.draft, focus, buffer?.text ?? '', 'normal', contain);
	same(textAt(interview, currentDraft(state), focus), textAt(interview, expected, focus), 'what is stored');
}

function pressed(before: SessionState, ...keys: string[]): SessionState {
	const all = keys.flatMap((key) => (key.length > 2 && !named.has(key) ? [...key] : [key]));
	return all.reduce((state, key) => step(state, {type: 'key-pressed', key})[0] as SessionState, before);
}

const named = new Set(['enter', 'tab']);

function fieldOf({interview, focus}: SessionState): Field {
	return fieldAt(interview, focus) as Field;
}

/** No is the same as no answer. */
function withoutNo(field: Field, rows: readonly number[]): readonly number[] {
	return field.kind === 'flag' ? rows.filter((row) => row === 0) : rows;
}

function takenIn({interview, draft}: SessionState, place: Place): readonly number[] {
	const field = fieldAt(interview, place) as Field;
	const value = valueAtPlace(draft.answers, place);
	if (value === undefined) return [];
	const shown = Array.isArray(value) ? value.map(String) : [kindOf(field.kind).show(value, field)];
	return valuesOf(field).flatMap((text, row) => (shown.includes(text) ? [row] : []));
}

function shownOf(state: SessionState): Chosen {
	return {taken: takenIn(state, state.focus), highlighted: state.option, isLost: false};
}

function nameColumn({key, fields = []}: Question): string {
	return key ?? (fields.find(({kind}) => kind === 'line') ?? fields[0])?.path ?? '';
}

function nameValue(question: Question, name: string): Answers[string] {
	const kind = question.fields?.find(({path}) => path === nameColumn(question))?.kind;
	return kind === 'people' || kind === 'list' ? [name] : name;
}

function namesIn({interview, draft, focus}: SessionState): {rows: string[]; row: number} {
	const question = fieldAt(interview, {question: focus.question}) as Question;
	const items = itemsAt(draft.answers, focus.question);
	const rows = items.map((item) => String(valueAt(item, nameColumn(question)) ?? ''));
	return {rows, row: Math.min(focus.item ?? 0, rows.length)};
}

/** Nothing but the answer at a place has changed; in a list, nothing outside of it. */
function sameBut(before: SessionState, after: SessionState, place: Place | undefined): void {
	const {interview} = before;
	const [old, now] = [currentDraft(before), currentDraft(after)];
	for (const question of interview.questions) {
		if (place?.field === undefined && question.path === place?.question) continue;
		for (const other of question.fields ? inGroup(old.answers, question) : [{question: question.path}]) {
			const isOwn = place !== undefined && pathOf(other) === pathOf(place);
			// Of a flag that one item alone may carry, the others lose it.
			if (isOwn || (other.question === place?.question && other.field === question.single)) continue;
			same(textAt(interview, now, other), textAt(interview, old, other), `the answer at ${pathOf(other)}`);
		}
	}
}

function inGroup(answers: Answers, {path, fields = []}: Question): Place[] {
	return itemsAt(answers, path).flatMap((_, item) =>
		fields.map((field) => ({question: path, item, field: field.path})),
	);
}

function same(found: unknown, expected: unknown, what: string): void {
	const [one, other] = [JSON.stringify(found), JSON.stringify(expected)];
	if (one !== other) throw new Error(`Not as its keys mean it: ${what} is ${one}, not ${other}.`);
}

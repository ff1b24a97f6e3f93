import {itemsAt, type Json, valueAt} from '../../core/answers/answers.ts';
import type {Field} from '../../core/answers/interview.ts';
import {fieldAt, questionAt} from '../../core/draft/place.ts';
import {kindOf} from '../../core/kinds/registry.ts';
import {isOfPeople} from '../../core/meeting/people.ts';
import type {SessionState} from '../state/state.ts';

const systems = ['affected.system', 'events.publisher', 'events.consumers'];

/** Whence that is known which may stand in a column: paths of lists, and of columns of groups. */
const homes: Readonly<Record<string, readonly string[]>> = {
	'requirements.phase': ['phases.name'],
	'risks.answeredBy': ['phases.name'],
	'metrics.goal': ['outcome.goals'],
	'phases.team': ['phases.team', 'communication.audience'],
	'communication.audience': ['communication.audience', 'phases.team'],
	...Object.fromEntries(systems.map((system) => [system, systems])),
};

/** What is being typed at the focus of a field that takes a name: all before it, and the part by which names are looked for. */
export type Fragment = {before: string; part: string};

export function fragmentOf(text: string, {kind}: Field): Fragment {
	const at = kind === 'people' ? text.lastIndexOf(',') : kindOf(kind).control === 'area' ? text.lastIndexOf('\n') : -1;
	const space = /^ */.exec(text.slice(at + 1))?.[0].length ?? 0;
	return {before: text.slice(0, at + 1 + space), part: text.slice(at + 1 + space)};
}

/** The names that the part that is typed at the focus may go on to, in the order of the document; none where no name is asked for. */
export function knownNames(session: SessionState, part: string): readonly string[] {
	const {interview, focus, buffer} = session;
	const field = fieldAt(interview, focus);
	if (!field || !buffer) return [];
	const there = new Set(
		buffer.text.split(field.kind === 'people' ? ',' : '\n').map((name) => name.trim().toLowerCase()),
	);
	const wanted = part.trim().toLowerCase();
	const names = namesFor(session, field).filter((name) => {
		const lower = name.toLowerCase();
		return wanted === lower ? false : lower.includes(wanted) && (!there.has(lower) || wanted === '');
	});
	const others = wanted === '' ? names.filter((name) => !there.has(name.toLowerCase())) : names;
	return [...new Set(others)].toSorted((one, other) => rank(one, wanted) - rank(other, wanted));
}

/** Names that begin so, or with a word that does, before those that only hold it. */
function rank(name: string, wanted: string): number {
	const lower = name.toLowerCase();
	if (wanted === '' || lower.startsWith(wanted)) return 0;
	return lower.includes(` ${wanted}`) ? 1 : 2;
}

function namesFor(session: SessionState, field: Field): string[] {
	const {interview, focus, draft, known} = session;
	const path = focus.field === undefined ? focus.question : `${focus.question}.${focus.field}`;
	const home = homes[path];
	if (home) return home.flatMap((one) => valuesAt(session, one));
	if (isOfPeople(focus.question, field)) {
		const meeting = draft.meeting?.people.map(({name}) => name) ?? [];
		return [...meeting, ...peopleNamed(session), ...(known.author === undefined ? [] : [known.author])];
	}

	const key = field.of === undefined ? undefined : questionAt(interview, field.of)?.key;
	return field.kind === 'dependencies' && key !== undefined ? valuesAt(session, `${field.of}.${key}`) : [];
}

/** Whoever stands anywhere where people are asked for. */
function peopleNamed(session: SessionState): string[] {
	return session.interview.questions.flatMap((question) => {
		if (!question.fields) return isOfPeople(question.path, question) ? valuesAt(session, question.path) : [];
		return question.fields
			.filter((field) => isOfPeople(question.path, field) && !Object.hasOwn(homes, `${question.path}.${field.path}`))
			.flatMap(({path}) => valuesAt(session, `${question.path}.${path}`));
	});
}

/** The texts of a question, or of a column of all items of a group; those of the item at hand stay out. */
function valuesAt({interview, draft, focus}: SessionState, path: string): string[] {
	const group = interview.questions.find((question) => question.fields && path.startsWith(`${question.path}.`));
	if (!group) return namesIn(valueAt(draft.answers, path));
	return itemsAt(draft.answers, group.path).flatMap((item, index) => {
		const isHere = focus.question === group.path && focus.item === index;
		return isHere ? [] : namesIn(valueAt(item, path.slice(group.path.length + 1)));
	});
}

function namesIn(value: Json | undefined): string[] {
	return [value].flat().filter((name): name is string => typeof name === 'string' && name.trim() !== '');
}

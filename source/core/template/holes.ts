import type {Field, Interview} from '../answers/interview.ts';
import {rememberingByIdentity} from '../text/remembering.ts';

/** What a line can say of answers that are not there; a template has it as `{{holes.decided}}`. */
export const holeWords = ['decided', 'known', 'recorded'] as const;

export type HoleWord = (typeof holeWords)[number];

/** The key of these lines among answers while a document is read and written; no answers file has it. */
export const holesKey = 'holes';

/** What such a line calls by a name of its own: a question, or a column for the items of its group that have nothing in it. */
export type NamedHole = {name: string; field: Field; group?: Field};

/** Behind the name of a column that other items have something in. */
const some = ' (some)';

/** What can be called in such a line, by its name. */
export const namedHoles = rememberingByIdentity(({questions}: Interview): ReadonlyMap<string, NamedHole> => {
	const all = questions
		.filter(({path}) => path !== 'title')
		.flatMap((question) => [{name: question.label, field: question}, ...columnsOf(question)]);
	const isAlone = (name: string): boolean => all.filter((one) => one.name === name).length === 1;
	return new Map(all.filter(({name}) => !name.includes(',') && isAlone(name)).map((hole) => [hole.name, hole]));
});

/** Columns of a few words. What each item must have, or is asked of one item at a time, is missed where it would stand. */
function columnsOf(group: Field): NamedHole[] {
	const columns = (group.fields ?? []).filter(
		({path, kind, open}) => path !== group.key && !longKinds.has(kind) && open !== 'answered',
	);
	return columns.map((field) => ({name: `${group.label}: ${inSentence(field.label)}`, field, group}));
}

const longKinds = new Set(['flag', 'text', 'list', 'weighed', 'tasks', 'scores', 'notes', 'people']);

function inSentence(label: string): string {
	return /^.\p{Ll}/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}

/** The label of a column that all items lack, or that some do. */
export function holeLabel(name: string, isSome: boolean): string {
	return isSome ? name + some : name;
}

/** What a label in such a line calls. */
export function holeLabelled(label: string, interview: Interview): NamedHole | undefined {
	const holes = namedHoles(interview);
	if (!label.endsWith(some)) return holes.get(label);
	const hole = holes.get(label.slice(0, -some.length));
	return hole?.group && hole;
}

/** What stands in the slot of such a line: any of these, by their labels. */
export function fieldOfHoles(path: string, interview: Interview): Field | undefined {
	const word = holeWords.find((one) => path === `${holesKey}.${one}`);
	if (word === undefined) return undefined;
	const label = `Not ${word}`;
	return {
		path,
		kind: 'choices',
		label,
		prompt: `What is ${label.toLowerCase()}?`,
		values: [...namedHoles(interview).values()].flatMap(({name, group}) => (group ? [name, name + some] : [name])),
	};
}

import {isSame, valueAt} from '../../answers/answers.ts';
import type {Field, Interview} from '../../answers/interview.ts';
import type {SlotScope} from '../../lens/scope.ts';
import type {SectionPattern} from '../../template/patterns.ts';
import {slotsOfSection} from '../../template/slots-of.ts';
import {rememberingByIdentity} from '../../text/remembering.ts';

/** The paths of the questions of which the answer or a mark is another. */
export function changedQuestions({questions}: Interview, before: SlotScope, after: SlotScope): ReadonlySet<string> {
	const marked = [...Object.keys(before.marks), ...Object.keys(after.marks)].filter(
		(key) => before.marks[key] !== after.marks[key],
	);
	const changed = questions.filter(
		({path}) => !isSame(valueAt(before.answers, path) ?? null, valueAt(after.answers, path) ?? null),
	);
	return new Set([...changed.map(({path}) => path), ...marked.map((key) => key.replace(/\[.*$/, ''))]);
}

/** Whether a section or anything inside it says one of these answers; what is computed may say any. */
export function isAffected(pattern: SectionPattern, changed: ReadonlySet<string>): boolean {
	const said = saidBy(pattern);
	if (said === 'any') return true;
	for (const path of said) if (changed.has(path)) return true;
	return false;
}

/** The paths of what a section says. */
const saidBy = rememberingByIdentity((pattern: SectionPattern): ReadonlySet<string> | 'any' =>
	isComputing(pattern)
		? 'any'
		: new Set([
				...turnsOf(pattern),
				...groupsOf(pattern).flatMap(saidOf),
				...slotsOfSection(pattern).flatMap(({question, field}) => [question, ...saidOf(field)]),
			]),
);

/** A field, and what it is no longer required because of. */
function saidOf({path, unless = {}}: Field): string[] {
	return [path, ...Object.keys(unless).map((other) => other.replace(/\[.*$/, ''))];
}

function isComputing({body, children}: SectionPattern): boolean {
	const isComputed = body.some(
		(part) => part.type === 'computed' || (part.type === 'grid' && part.total !== undefined),
	);
	return isComputed || children.some(isComputing);
}

/** The groups of which it depends whether a section is there. */
function turnsOf({turn, children}: SectionPattern): string[] {
	return [...(turn ? [turn.group] : []), ...children.flatMap(turnsOf)];
}

function groupsOf({repeat, body, children}: SectionPattern): Field[] {
	const listed = body.flatMap((part) => (part.type === 'list' ? part.entries : []));
	const repeats = [repeat, ...listed.map((entry) => entry.repeat)].filter((one) => one !== undefined);
	return [...repeats.map(({group}) => group), ...children.flatMap(groupsOf)];
}

import {type Answers, isSame, itemsAt, type Mark, type Marks, valueAt, withValue} from '../answers/answers.ts';
import type {Interview} from '../answers/interview.ts';
import {pathOfColumn, type SlotScope} from '../lens/scope.ts';
import {
	type HoleWord,
	holeLabel,
	holeLabelled,
	holesKey,
	holeWords,
	type NamedHole,
	namedHoles,
} from '../template/holes.ts';
import type {Template} from '../template/parse.ts';
import type {Body, SectionPattern, Slot} from '../template/patterns.ts';
import {slotPath, slotsOf, slotsOfBody} from '../template/slots-of.ts';
import {rememberingByIdentity} from '../text/remembering.ts';

type Content = {answers: Answers; marks: Marks};

/** The labels in each of the lines that tell what is not there. */
type Labels = Readonly<Partial<Record<HoleWord, readonly string[]>>>;

/** What the lines of a document tell: their labels, and of the paths of which nothing else says anything, where. */
export type ToldHoles = {labels: Labels; paths: ReadonlyMap<string, {word: HoleWord; label: string}>};

/** What is to be told in one of these lines: the paths of the answers that are not there, by one label. */
type Hole = {word: HoleWord; label: string; paths: readonly string[]};

/** Takes what such lines say among the answers that were read as marks. */
export function takeHoles({interview}: Template, content: Content): ToldHoles {
	const labels = (valueAt(content.answers, holesKey) ?? {}) as Labels;
	delete content.answers[holesKey];
	const paths = new Map<string, {word: HoleWord; label: string}>();
	for (const word of holeWords) {
		for (const label of labels[word] ?? []) {
			const hole = holeLabelled(label, interview);
			for (const path of hole ? pathsLacking(hole, content.answers) : []) {
				if (path in content.marks) continue;
				content.marks[path] = markOf(word);
				paths.set(path, {word, label});
			}
		}
	}

	return {labels, paths};
}

/** What a document holds as it was read, with these lines in the place of marks. */
export function scopeAsRead({answers, marks}: Content, told: ToldHoles): SlotScope {
	return scopeOf({answers, marks}, told.labels, new Set(told.paths.keys()));
}

/**
 * What a document is to hold, with such lines in the place of the marks of whole answers, and of a column that no item
 * has anything in, as far as its body has them; of a column that stands in headings also where some have. What `told`
 * has stays as it stands; a mark that had a place of its own, among `before`, keeps that.
 */
export function scopeToWrite(
	{interview, body}: {interview: Interview; body: Body},
	wanted: Content,
	before: Marks = {},
	told: ToldHoles = {labels: {}, paths: new Map()},
): SlotScope {
	const {words, headed} = holesIn(body);
	if (words.size === 0) return wanted;
	// One that no line can tell, since it gives its reason, has left that place with another mark.
	const isInPlace = (hole: NamedHole, path: string): boolean => {
		const mark = before[path];
		return mark !== undefined && !told.paths.has(path) && wordFor(hole, mark, told.labels) !== undefined;
	};
	const holes = [...namedHoles(interview).values()].flatMap((hole) => {
		const paths = pathsLacking(hole, wanted.answers);
		const [mark, ...others] = new Set(paths.map((path) => wanted.marks[path]));
		const isOfSome = isSomeOf(hole, paths, wanted.answers);
		const isTold =
			mark !== undefined &&
			others.length === 0 &&
			(!isOfSome || headed.has(pathOfHole(hole))) &&
			!paths.some((path) => isInPlace(hole, path));
		const word = isTold ? wordFor(hole, mark, told.labels) : undefined;
		return word !== undefined && words.has(word) ? [{word, label: holeLabel(hole.name, isOfSome), paths}] : [];
	});
	const labels = Object.fromEntries(
		holeWords
			.map(
				(word) =>
					[
						word,
						asTheyStood(
							holes.filter((hole) => hole.word === word),
							told,
							word,
						),
					] as const,
			)
			.filter(([, found]) => found.length > 0),
	);
	return scopeOf(wanted, labels, new Set(holes.flatMap(({paths}) => paths)));
}

/** Whether what the lines say differs between two scopes: the paths of their slots. */
export function changedHoles(before: SlotScope, after: SlotScope): string[] {
	const text = ({answers}: SlotScope, path: string): string => JSON.stringify(valueAt(answers, path) ?? null);
	return holeWords.map((word) => `${holesKey}.${word}`).filter((path) => text(before, path) !== text(after, path));
}

/** The answers of which a label says that they are not there, as far as nothing stands in their place. */
function pathsLacking({field, group}: NamedHole, answers: Answers): string[] {
	if (!group) return valueAt(answers, field.path) === undefined ? [field.path] : [];
	return itemsAt(answers, group.path).flatMap((item, index) =>
		valueAt(item, field.path) === undefined ? [pathOfColumn({group: group.path, index}, field.path)] : [],
	);
}

/** Whether a column is blank in some items of its group alone. */
function isSomeOf({group}: NamedHole, paths: readonly string[], answers: Answers): boolean {
	return group !== undefined && paths.length < itemsAt(answers, group.path).length;
}

function pathOfHole({field, group}: NamedHole): string {
	return group ? `${group.path}.${field.path}` : field.path;
}

function scopeOf({answers, marks}: Content, labels: Labels, paths: ReadonlySet<string>): SlotScope {
	const entries = Object.entries(marks);
	const isAny = Object.keys(labels).length > 0;
	return {
		answers: isAny ? withValue(answers, holesKey, labels as Answers) : answers,
		marks: Object.fromEntries(entries.filter(([path]) => !paths.has(path))),
		told: Object.fromEntries(entries.filter(([path]) => paths.has(path))),
		unnamed: paths,
	};
}

/** Labels that say the same as before stay as they are, in the order in which they stand. */
function asTheyStood(holes: readonly Hole[], told: ToldHoles, word: HoleWord): readonly string[] {
	const old = told.labels[word] ?? [];
	const pathsOf = (label: string): string[] =>
		[...told.paths].filter(([, place]) => place.word === word && place.label === label).map(([path]) => path);
	const known = old.map(pathsOf).filter((paths) => paths.length > 0);
	const areSame =
		known.length === holes.length &&
		known.every((paths) => holes.some((hole) => isSame(hole.paths.toSorted(), paths.toSorted())));
	return areSame ? old : holes.map(({label}) => label);
}

function markOf(word: HoleWord): Mark {
	return word === 'recorded' ? 'not recorded' : 'unknown';
}

/** The line that says so already, else the one whose words fit the question. */
function wordFor({name, field}: NamedHole, mark: Mark, labels: Labels): HoleWord | undefined {
	const isNamed = (label: string): boolean => label === name || label === holeLabel(name, true);
	const standing = holeWords.find((word) => labels[word]?.some(isNamed) && markOf(word) === mark);
	if (standing) return standing;
	if (mark === 'not recorded') return 'recorded';
	if (mark !== 'unknown') return undefined;
	return field.open === 'known' ? 'known' : 'decided';
}

/** The lines of this kind that a body has, and the columns that stand in its headings. */
const holesIn = rememberingByIdentity((body: Body): {words: ReadonlySet<HoleWord>; headed: ReadonlySet<string>} => {
	const questions = new Set(slotsOfBody(body).map(({question}) => question));
	return {
		words: new Set(holeWords.filter((word) => questions.has(`${holesKey}.${word}`))),
		headed: new Set(body.sections.flatMap(slotsOfHeadings).map(slotPath)),
	};
});

function slotsOfHeadings({heading, children}: SectionPattern): readonly Slot[] {
	return [...slotsOf(heading), ...children.flatMap(slotsOfHeadings)];
}

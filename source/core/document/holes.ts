import {type Answers, type Mark, type Marks, valueAt, withValue} from '../answers/answers.ts';
import type {Field, Interview} from '../answers/interview.ts';
import type {SlotScope} from '../lens/scope.ts';
import {type HoleWord, holesKey, holeWords, namedHoles} from '../template/holes.ts';
import type {Template} from '../template/parse.ts';
import type {Body} from '../template/patterns.ts';
import {slotsOfBody} from '../template/slots-of.ts';
import {rememberingByIdentity} from '../text/remembering.ts';

type Content = {answers: Answers; marks: Marks};

/** The labels in each of the lines that tell what is not there. */
type Labels = Readonly<Partial<Record<HoleWord, readonly string[]>>>;

/** What the lines of a document tell: their labels, and of the paths of which nothing else says anything, where. */
export type ToldHoles = {labels: Labels; paths: ReadonlyMap<string, {word: HoleWord; label: string}>};

/** Takes what such lines say among the answers that were read as marks. */
export function takeHoles({interview}: Template, content: Content): ToldHoles {
	const labels = (valueAt(content.answers, holesKey) ?? {}) as Labels;
	delete content.answers[holesKey];
	const paths = new Map<string, {word: HoleWord; label: string}>();
	for (const word of holeWords) {
		for (const label of labels[word] ?? []) {
			const path = namedHoles(interview).get(label)?.path;
			const isSaid = path === undefined || valueAt(content.answers, path) !== undefined || path in content.marks;
			if (isSaid) continue;
			content.marks[path] = markOf(word);
			paths.set(path, {word, label});
		}
	}

	return {labels, paths};
}

/** What a document holds as it was read, with these lines in the place of marks. */
export function scopeAsRead({answers, marks}: Content, told: ToldHoles): SlotScope {
	return scopeOf({answers, marks}, told.labels, new Set(told.paths.keys()));
}

/**
 * What a document is to hold, with such lines in the place of the marks of whole answers, as far as its body has them.
 * What `told` has stays as it stands; a mark that had a place of its own, among `before`, keeps that.
 */
export function scopeToWrite(
	{interview, body}: {interview: Interview; body: Body},
	wanted: Content,
	before: Marks = {},
	told: ToldHoles = {labels: {}, paths: new Map()},
): SlotScope {
	const words = wordsIn(body);
	if (words.size === 0) return wanted;
	// One that no line can tell, since it gives its reason, has left that place with another mark.
	const isInPlace = (field: Field): boolean => {
		const mark = before[field.path];
		return mark !== undefined && !told.paths.has(field.path) && wordFor(field, mark, told.labels) !== undefined;
	};
	const holes = [...namedHoles(interview).values()].flatMap((field) => {
		const mark = wanted.marks[field.path];
		const isTold = mark !== undefined && valueAt(wanted.answers, field.path) === undefined && !isInPlace(field);
		const word = isTold ? wordFor(field, mark, told.labels) : undefined;
		return word !== undefined && words.has(word) ? [{field, word}] : [];
	});
	const paths = new Set(holes.map(({field}) => field.path));
	const labelsFor = (word: HoleWord): readonly string[] =>
		holes.filter((hole) => hole.word === word).map(({field}) => field.label);
	const labels = Object.fromEntries(
		holeWords
			.map((word) => [word, asTheyStood(labelsFor(word), told, word, interview)])
			.filter(([, found]) => found?.length),
	);
	return scopeOf(wanted, labels, paths);
}

/** Whether what the lines say differs between two scopes: the paths of their slots. */
export function changedHoles(before: SlotScope, after: SlotScope): string[] {
	const text = ({answers}: SlotScope, path: string): string => JSON.stringify(valueAt(answers, path) ?? null);
	return holeWords.map((word) => `${holesKey}.${word}`).filter((path) => text(before, path) !== text(after, path));
}

function scopeOf({answers, marks}: Content, labels: Labels, paths: ReadonlySet<string>): SlotScope {
	const others = Object.entries(marks).filter(([path]) => !paths.has(path));
	const isAny = Object.keys(labels).length > 0;
	return {
		answers: isAny ? withValue(answers, holesKey, labels as Answers) : answers,
		marks: Object.fromEntries(others),
		unnamed: paths,
	};
}

/** Labels that say the same as before stay in the order in which they stand. */
function asTheyStood(
	labels: readonly string[],
	told: ToldHoles,
	word: HoleWord,
	interview: Interview,
): readonly string[] {
	const old = told.labels[word] ?? [];
	const known = old.filter((label) => told.paths.has(namedHoles(interview).get(label)?.path ?? ''));
	const isSame = known.length === labels.length && known.every((label) => labels.includes(label));
	return isSame ? old : labels;
}

function markOf(word: HoleWord): Mark {
	return word === 'recorded' ? 'not recorded' : 'unknown';
}

/** The line that says so already, else the one whose words fit the question. */
function wordFor({label, open}: Field, mark: Mark, labels: Labels): HoleWord | undefined {
	const standing = holeWords.find((word) => labels[word]?.includes(label) && markOf(word) === mark);
	if (standing) return standing;
	if (mark === 'not recorded') return 'recorded';
	if (mark !== 'unknown') return undefined;
	return open === 'known' ? 'known' : 'decided';
}

/** The lines of this kind that a body has. */
const wordsIn = rememberingByIdentity((body: Body): ReadonlySet<HoleWord> => {
	const questions = new Set(slotsOfBody(body).map(({question}) => question));
	return new Set(holeWords.filter((word) => questions.has(`${holesKey}.${word}`)));
});

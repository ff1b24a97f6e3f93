import {goalsInFull} from '../analysis/traceability/goals-in-full.ts';
import {type Answers, isSame, type Marks, valueAt} from '../answers/answers.ts';
import {textOfPlaceholder} from '../lens/marks.ts';
import type {SlotScope} from '../lens/scope.ts';
import {type OpenEnd, openEndOf} from '../markdown/open-end.ts';
import type {Template} from '../template/parse.ts';
import {changedHoles, scopeAsRead, scopeToWrite} from './holes.ts';
import {type Reading, read} from './read.ts';
import {render} from './render.ts';
import {sayable} from './sayable.ts';
import {changedQuestions} from './update/affected.ts';
import type {Revision} from './update/change.ts';
import {applySplices, inOrder, type Splice, spliceOf} from './update/edits.ts';
import {updateHeader} from './update/header.ts';
import {updateMetadata} from './update/metadata.ts';
import {originsOf} from './update/origins.ts';
import {updatePattern} from './update/pattern.ts';
import {type Elsewhere, isProof, readBackAmong, stayingElsewhere} from './update/proof.ts';
import {updateSections} from './update/section.ts';

/** A document with new answers: its text, and what was changed of the old one, in order and without overlap. */
export type Written = {text: string; splices: Splice[]};

/** The new text did not give the answers back that were to be written; nothing must be saved. */
export class NotProved extends Error {
	override readonly name = 'NotProved';
	readonly expected: Answers;
	readonly found: Answers;
	/** What the document leaves open at its end, where that is why. */
	readonly openEnd: OpenEnd | undefined;

	constructor(expected: Answers, found: Answers, openEnd?: OpenEnd) {
		super('The document would not read back as it was written.');
		this.expected = expected;
		this.found = found;
		this.openEnd = openEnd;
	}
}

/**
 * Puts answers and marks, in normal form, into a text, and changes nothing that does not say them. The result
 * is read back and compared; a write that cannot be proved throws `NotProved`.
 */
export function write(template: Template, text: string, given: Answers, all: Marks = {}): Written {
	const marks = Object.fromEntries(Object.entries(all).filter(([, mark]) => mark !== 'skipped'));
	const reading = read(template, text);
	const isSayable = isSame(sayable(template.interview, reading.answers), reading.answers);
	const answers = goalsInFull(isSayable ? sayable(template.interview, given) : given, reading.answers);
	if (isSame(reading.answers, answers) && isSame(reading.marks, marks)) return {text, splices: []};
	const wanted = {answers, marks};
	const unnamed = unnamedIn(template, reading, text);
	const origins = originsIn(template, reading, answers);
	// What stands elsewhere than in its home stays there, as long as all that is wanted can be said of it there.
	for (let elsewhere = stayingElsewhere(reading.elsewhere, origins); ; ) {
		const splices =
			text.trim() === ''
				? [{start: 0, end: text.length, text: render(template, answers, marks)}]
				: splicesFor(template, reading, {...wanted, elsewhere, unnamed}, origins);
		const written = applySplices(text, splices);
		const proof = read(template, written);
		if (isProof(proof, wanted, elsewhere, origins)) return {text: written, splices};
		if (elsewhere.size === 0) throw new NotProved(answers, proof.answers, openEndOf(reading.source));
		const fewer = readBackAmong(elsewhere, proof, wanted);
		elsewhere = sizeOf(fewer) < sizeOf(elsewhere) ? fewer : new Map();
	}
}

function sizeOf(elsewhere: Elsewhere): number {
	return [...elsewhere.values()].reduce((sum, {size}) => sum + size, 0);
}

/** In a document that says of nothing that it must be decided, what it lacks is not put in as such with something else. */
function unnamedIn({interview}: Template, {answers}: Reading, text: string): ReadonlySet<string> {
	if (text.includes(textOfPlaceholder('missing'))) return new Set();
	return new Set(interview.questions.map(({path}) => path).filter((path) => valueAt(answers, path) === undefined));
}

function originsIn({interview}: Template, reading: Reading, answers: Answers): Revision['origins'] {
	const groups = interview.questions.filter((question) => question.fields !== undefined);
	return new Map(groups.map((group) => [group.path, originsOf(group, reading.answers, answers)]));
}

function withUnnamed(scope: SlotScope, unnamed: SlotScope['unnamed'] = new Set()): SlotScope {
	return {...scope, unnamed: new Set([...unnamed, ...(scope.unnamed ?? [])])};
}

function splicesFor(template: Template, reading: Reading, wanted: SlotScope, origins: Revision['origins']): Splice[] {
	const {interview} = template;
	const {answers, marks, elsewhere, holes, body} = reading;
	const asRead = scopeAsRead({answers, marks}, holes);
	const asWanted = scopeToWrite({interview, body}, wanted, marks, holes);
	const before = {...withUnnamed(asRead, wanted.unnamed), elsewhere};
	const after = {...wanted, ...withUnnamed(asWanted, wanted.unnamed)};
	const change: Revision = {
		source: reading.source,
		before,
		after,
		changed: new Set([...changedQuestions(interview, {answers, marks}, wanted), ...changedHoles(before, after)]),
		origins,
	};
	const {metadata, header = [], preamble, sections} = body;
	const [title] = reading.sections;
	const edits = inOrder([
		...(preamble
			? updatePattern(preamble, reading.preamble, change, reading.first, {bullets: false, group: false})
			: []),
		...updateSections(sections, reading.sections, change, reading.preamble?.end ?? reading.first),
	]);
	const splices = [
		...updateMetadata(metadata, reading.metadata, change),
		...updateHeader(header, reading.head, change, title?.level === 1 ? title.heading.end : reading.first),
		...edits.map((edit) => spliceOf(reading.source, edit)),
	];
	return splices.toSorted((one, other) => one.start - other.start || one.end - other.end);
}

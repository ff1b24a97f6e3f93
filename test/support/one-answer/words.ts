import type {Json} from '../../../source/core/answers/answers.ts';
import {writeComputed} from '../../../source/core/lens/computed.ts';
import type {SlotScope} from '../../../source/core/lens/scope.ts';
import type {Template} from '../../../source/core/template/parse.ts';
import type {Entry, Line, Pattern, Piece, SectionPattern} from '../../../source/core/template/patterns.ts';

/** How often each word stands in something; large and small letters are the same. */
export type Words = Map<string, number>;

export function wordsOf(...texts: readonly string[]): Words {
	const words: Words = new Map();
	for (const text of texts)
		for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)) words.set(word, (words.get(word) ?? 0) + 1);
	return words;
}

/** The words of the one that the others do not account for. */
export function without(words: Words, ...others: readonly Words[]): Words {
	const left: Words = new Map();
	for (const [word, count] of words) {
		const more = others.reduce((sum, other) => sum - (other.get(word) ?? 0), count);
		if (more > 0) left.set(word, more);
	}

	return left;
}

/** All words in a value, keys left out. */
export function textsIn(value: Json | undefined): string[] {
	if (value === undefined || value === null || typeof value === 'boolean') return [];
	if (typeof value !== 'object') return [String(value)];
	return Object.values(value).flatMap(textsIn);
}

/** What kinds of answers write around their values: weeks, milestones, tasks that are done. */
const wordsOfKinds = 'week milestone days x';

/** What a template puts around answers itself: headings, each as often as it has them, and labels, which repeat. */
export function literalsOf({body, interview}: Template): {headings: Words; labels: Words} {
	const lines = body.sections.flatMap(linesOf);
	const also = body.sections.flatMap(namesOf);
	const flags = interview.questions.flatMap(({fields = []}) => fields.map(({words = ''}) => words));
	const keys = [...body.metadata.map(({key}) => key), ...(body.header ?? []).map(({label}) => label)];
	const placed = ['_To be decided_', '_Not decided_', '_Not known_', '_Not answered_', '_Not recorded_'];
	return {
		headings: wordsOf(...body.sections.flatMap(headingsOf).map(({start}) => start)),
		labels: wordsOf(...lines.flatMap(textsOf), ...also, ...flags, ...keys, ...placed, wordsOfKinds),
	};
}

/** The words of what a template works out from answers; it follows them. */
export function wordsComputed({body}: Template, ...contents: readonly SlotScope[]): Words {
	const patterns = body.sections.flatMap(patternsOf);
	const computed = patterns.flatMap((pattern) =>
		pattern.type === 'computed' ? contents.map((scope) => writeComputed(pattern, scope) ?? '') : [],
	);
	return wordsOf(...computed);
}

function patternsOf({body, children}: SectionPattern): Pattern[] {
	return [...body, ...children.flatMap(patternsOf)];
}

function headingsOf({heading, children}: SectionPattern): Line[] {
	return [heading, ...children.flatMap(headingsOf)];
}

/** Other headings under which a section is found; it may go with its text. */
function namesOf({also, children}: SectionPattern): string[] {
	return [...also, ...children.flatMap(namesOf)];
}

function linesOf(section: SectionPattern): Line[] {
	const own = section.heading.pieces.length > 0 ? [section.heading] : [];
	return [...own, ...section.body.flatMap(linesIn), ...section.children.flatMap(linesOf)];
}

function linesIn(pattern: Pattern): Line[] {
	const literal = (start: string): Line => ({start, pieces: [], end: ''});
	switch (pattern.type) {
		case 'lines':
			return [...pattern.lines];
		case 'list':
			return pattern.entries.flatMap(linesOfEntry);
		case 'labelled':
			return [literal(pattern.label), ...linesIn(pattern.list)];
		case 'table':
			return pattern.columns.flatMap(({header, cell}) => [literal(header), cell]);
		case 'grid':
			return [literal(pattern.corner), pattern.header, pattern.first, literal(pattern.total?.header ?? '')];
		case 'computed':
			return [literal(pattern.lead)];
		case 'fixed':
			return [literal(pattern.text)];
		default:
			return [];
	}
}

function linesOfEntry({line, children}: Entry): Line[] {
	return [line, ...children.flatMap(linesOfEntry)];
}

function textsOf({start, pieces, end}: Line): string[] {
	return [start, ...pieces.flatMap(textsOfPiece), end];
}

function textsOfPiece({lead, content, tail}: Piece): string[] {
	return [lead, ...('question' in content ? [] : content.flatMap(textsOfPiece)), tail];
}

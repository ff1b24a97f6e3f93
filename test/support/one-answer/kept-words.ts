import {type Marks, valueAt} from '../../../source/core/answers/answers.ts';
import {type Reading, read} from '../../../source/core/document/read.ts';
import type {Written} from '../../../source/core/document/write.ts';
import type {Mention} from '../../../source/core/lens/read/found.ts';
import type {Template} from '../../../source/core/template/parse.ts';
import type {Repeat} from '../../../source/core/template/patterns.ts';
import type {Content, OneChange} from './changes.ts';
import {entriesIn} from './values.ts';
import {literalsOf, textsIn, type Words, without, wordsComputed, wordsOf} from './words.ts';

/** The words of the marks of a question and of what is inside it. */
function reasonsIn(marks: Marks, path: string): string[] {
	return Object.entries(marks).flatMap(([marked, mark]) => (isWithin(marked, path) ? [mark] : []));
}

function isWithin(marked: string, path: string): boolean {
	return marked === path || marked.startsWith(`${path}.`) || marked.startsWith(`${path}[`);
}

/** What no version writes any more, and all read. */
const earlierMarks = /_(?:Not known yet|Skipped)_/g;

/** Words that went and were not in the old answer, and words that came and are not in the new one. */
export function wordBreaches(
	template: Template,
	text: string,
	written: Written,
	before: Content,
	change: OneChange,
): string[] {
	const gone = wordsOf(...written.splices.map(({start, end}) => text.slice(start, end).replaceAll(earlierMarks, ' ')));
	const come = wordsOf(...written.splices.map((splice) => splice.text));
	// The reason of a mark goes, and comes, with it.
	const old = wordsOf(...textsIn(valueAt(before.answers, change.path)), ...reasonsIn(before.marks, change.path));
	const now = wordsOf(...textsIn(valueAt(change.answers, change.path)), ...reasonsIn(change.marks, change.path));
	const around = change.removes ? wordsOf(...textsOfItems(read(template, text), change.path)) : new Map();
	const {headings, labels} = literalsOf(template);
	const names = namesIn(template, before, change);
	const computed = wordsComputed(template, before, change);
	const unexplained = (words: Words): string[] =>
		[...words.keys()].filter(
			(word) => ![labels, names, computed].some((known) => known.has(word)) && !/^(?:\d+|[a-z])$/.test(word),
		);
	const lost = replacesOthers(template, before, change) ? [] : unexplained(without(gone, come, old, around, headings));
	const doubled = unexplained(without(come, gone, now, headings));
	return [
		...(lost.length > 0 ? [`words lost: ${lost.slice(0, 5).join(' ')}`] : []),
		...(doubled.length > 0 ? [`words from elsewhere: ${doubled.slice(0, 5).join(' ')}`] : []),
	];
}

/**
 * Where a document has words that are no such value, such as a status that a house does not know, an answer replaces
 * them; and so it does with another spelling of a value that a choice knows.
 */
function replacesOthers({interview}: Template, before: Content, {path}: OneChange): boolean {
	const kind = interview.questions.find((question) => question.path === path)?.kind ?? '';
	if (kind === 'choice') return true;
	return valueAt(before.answers, path) === undefined && !['text', 'line', 'list', 'items'].includes(kind);
}

/** The names of items stand wherever these are mentioned. */
function namesIn({interview}: Template, ...contents: readonly Content[]): Words {
	const names = interview.questions.flatMap(({path, key}) => {
		if (key === undefined) return [];
		const items = contents.flatMap(({answers}) => entriesIn(valueAt(answers, path)));
		return items.flatMap((item) => textsIn(valueAt(item, key)));
	});
	return wordsOf(...names);
}

/** Whatever is found in a document, with what is found inside it. */
type Place = {
	mention?: Mention;
	pattern?: {repeat?: Repeat};
	first?: number;
	end?: number;
	body?: (Place | undefined)[];
	children?: Place[];
	entries?: Place[];
	rows?: Place[];
	list?: Place;
};

/** The lines of all places that are repeated for the items of a group, and of the tables that hold them. */
function textsOfItems({source, sections}: Reading, group: string): string[] {
	const linesOf = (found: Place | undefined): string[] => {
		if (!found) return [];
		const isOf = found.mention?.group.path === group || found.pattern?.repeat?.group.path === group;
		const own = isOf ? source.lines.slice(found.first, found.end) : [];
		const inside = [found.body, found.children, found.entries, found.rows].flatMap((places) => places ?? []);
		return [...own, ...inside.flatMap(linesOf), ...linesOf(found.list)];
	};
	return sections.flatMap((section) => linesOf(section as Place));
}

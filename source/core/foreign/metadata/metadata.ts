import type {Question} from '../../answers/interview.ts';
import type {Header} from '../../lens/header/find.ts';
import {type FrontMatter, keysOf} from '../../markdown/front-matter.ts';
import type {Section} from '../../markdown/sections.ts';
import type {Source} from '../../markdown/source.ts';
import {frontMatterQuestions, type KeyedQuestion} from './front-matter.ts';
import {headerIn, headerQuestions, type LabelledQuestion} from './header.ts';
import {LabelQuestions} from './labels.ts';

/** What a foreign document says about itself, each value as a question, and those that can be added. */
export type ForeignMetadata = {frontMatter: KeyedQuestion[]; labelled: LabelledQuestion[]; header?: Header};

/** Keys that every document may be given, where it has none. */
const usual = [
	{path: 'status', label: 'Status'},
	{path: 'author', label: 'Author'},
];

/** `taken` are the paths that a section of the document has already. */
export function metadataOf(
	source: Source,
	frontMatter: FrontMatter | undefined,
	root: Section,
	taken: readonly string[],
): ForeignMetadata {
	const labels = new LabelQuestions(taken);
	const keyed = frontMatter && frontMatterQuestions(source, frontMatter, labels);
	const header = headerIn(root, source);
	const labelled = header ? headerQuestions(header, source, labels) : [];
	// All keys count, those included that are not asked for.
	const names = (keyed ?? []).length > 0 ? keysOf(source, frontMatter) : (header?.rows ?? []).map(({label}) => label);
	const written = new Set(names.map((name) => name.toLowerCase()));
	const added = usual
		.filter(({path, label}) => !labels.has(path) && !written.has(label.toLowerCase()))
		.map(({label}) => ({label, question: labels.questionFor(label, '')}));
	return (keyed ?? []).length > 0
		? {frontMatter: [...(keyed ?? []), ...added.map(asKey)], labelled, ...(header ? {header} : {})}
		: {frontMatter: [], labelled: [...labelled, ...added], ...(header ? {header} : {})};
}

function asKey({label, question}: LabelledQuestion): KeyedQuestion {
	return {key: label.toLowerCase(), question};
}

/** The questions in the order in which their values stand. */
export function questionsOf({frontMatter, labelled}: ForeignMetadata): Question[] {
	return [...frontMatter, ...labelled].map(({question}) => question);
}

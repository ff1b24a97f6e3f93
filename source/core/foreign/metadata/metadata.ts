import type {Question} from '../../answers/interview.ts';
import type {Header} from '../../lens/header/find.ts';
import {sharedLabel} from '../../lens/header/names.ts';
import {statusParts} from '../../lens/header/parts.ts';
import {type StatedStatus, statedStatus} from '../../lens/header/status.ts';
import {rowValue} from '../../lens/header/value.ts';
import {keysOf} from '../../markdown/front-matter.ts';
import type {Parsed} from '../../markdown/parsed.ts';
import {lineWith, slotFor} from '../../shapes/parts.ts';
import type {HeaderPattern, MetadataPattern} from '../../template/patterns.ts';
import {keyedIn} from './front-matter.ts';
import {headerIn, labelledIn} from './header.ts';
import {type Labelled, LabelQuestions} from './labels.ts';
import {type StatedValue, statementOf} from './statement.ts';

/** What a foreign document says about itself, each value as a question, and those that can be added. */
export type ForeignMetadata = {
	/** In the order in which their values stand. */
	questions: Question[];
	metadata: MetadataPattern;
	labelled: HeaderPattern;
	header?: Header;
	/** What the heading has before the title that a label says as well, such as a number. */
	beforeTitle?: string;
	/** The section that says the status, and its heading where that does; the line below is among `labelled`. */
	stated?: StatedStatus & {statement: StatedValue};
};

/** What every document may be given, where it has none. */
const usual = [
	{path: 'status', label: 'Status'},
	{path: 'author', label: 'Author'},
];

/** `heading` is that which names the document, where one does. */
export function metadataOf(document: Parsed, heading: string | undefined): ForeignMetadata {
	const {source, frontMatter, root} = document;
	const header = headerIn(root, source);
	const keyed = frontMatter ? keyedIn(source, frontMatter) : [];
	const rows = labelledIn(header?.rows ?? [], source);
	const titled = [...keyed, ...rows].find(
		({label, text}) => sharedLabel(label)?.shared.path === 'title' && endsIn(heading, text),
	);
	const taken = heading === undefined || titled ? [] : ['title'];
	const labels = new LabelQuestions(taken, [...keyed, ...rows]);
	const metadata = keyed.map((one) => ({key: one.label, question: labels.questionFor(one)}));
	const [first] = header?.rows ?? [];
	const isSentence = first?.form === 'sentence' && sharedLabel(first.label)?.shared.path !== 'title';
	const labelled = rows.map((one) => ({label: one.label, ...statementOf(one, labels, isSentence)}));
	const stated = labels.has('status') ? undefined : statedIn(document, labels);
	// All keys count, those included that are not asked for.
	const names = keyed.length > 0 ? keysOf(source, frontMatter) : (header?.rows ?? []).map(({label}) => label);
	const written = new Set(names.map((name) => name.toLowerCase()));
	const added = usual.flatMap(({path, label}) =>
		labels.has(path) || written.has(label.toLowerCase()) ? [] : [{label, question: labels.added(label)}],
	);
	const isKeyed = keyed.length > 0;
	return {
		questions: [
			...metadata.map(({question}) => question),
			...labelled.flatMap(({questions}) => questions),
			...(stated?.statement.questions ?? []),
			...added.map(({question}) => question),
		],
		metadata: [...metadata, ...(isKeyed ? added.map(asKey) : [])].map(({key, question}) => ({
			key,
			slot: slotFor(question),
		})),
		labelled: [
			...labelled.map(({label, line}) => ({label, line})),
			...(stated && 'row' in stated ? [{label: 'Status', line: stated.statement.line, under: true as const}] : []),
			...(isKeyed ? [] : added.map(({label, question}) => ({label, line: lineWith('', slotFor(question))}))),
		],
		...(header ? {header} : {}),
		...(titled && heading !== undefined ? {beforeTitle: heading.slice(0, -titled.text.length)} : {}),
		...(stated ? {stated} : {}),
	};
}

/** Whether a heading says that title, alone or behind a mark. */
function endsIn(heading: string | undefined, title: string): boolean {
	if (heading === undefined || title === '' || !heading.toLowerCase().endsWith(title.toLowerCase())) return false;
	return /(?:^|[^\p{L}\p{N}]\s)$/u.test(heading.slice(0, -title.length));
}

function asKey({label, question}: {label: string; question: Question}): {key: string; question: Question} {
	return {key: label.toLowerCase(), question};
}

function statedIn(document: Parsed, labels: LabelQuestions): ForeignMetadata['stated'] {
	const stated = statedStatus(document);
	if (!stated) return undefined;
	const text = 'row' in stated ? rowValue(stated.row, document.source) : stated.section.title.slice(stated.inHeading);
	const one: Labelled = {label: 'Status', text, parts: statusParts(text)};
	return {...stated, statement: statementOf(labels.offered(one), labels)};
}

import {isMap, isScalar, isSeq} from 'yaml';
import {aboutDocument, isMetadataLabel, statusLabel} from '../lens/header/names.ts';
import {statedStatus} from '../lens/header/status.ts';
import {hasWords} from '../lens/header/status-table.ts';
import {rowValue} from '../lens/header/value.ts';
import type {Block} from '../markdown/blocks.ts';
import {yamlOf} from '../markdown/front-matter-yaml.ts';
import {type LabelledLine, labelledLines} from '../markdown/labelled.ts';
import {type Parsed, parsed} from '../markdown/parsed.ts';
import {ownLines} from '../markdown/prose.ts';
import {type Section, sectionsIn} from '../markdown/sections.ts';
import type {Source} from '../markdown/source.ts';
import type {Span} from '../markdown/span.ts';
import {cellsOf} from '../markdown/table.ts';
import {rememberingByIdentity} from '../text/remembering.ts';
import {spanOfPath} from './places.ts';
import type {Reading} from './read.ts';

/**
 * The status of a document: its text as it stands, on one line, the place of that text, and what it is written as. An
 * `answer` is one that the template asks for, wherever that stands; one below a heading of its own is a `section`, and
 * everything else stands beside what the template knows.
 */
export type Status = Span & {text: string; form: 'answer' | 'front matter' | 'line' | 'row' | 'section'};

/**
 * What a reader would say is the status of a document; undefined where it has none, or several in a list. The answer
 * counts first, then what is labelled at the head or in a section about the document, then a section "Status".
 */
export const statusOf = rememberingByIdentity((reading: Reading): Status | undefined => {
	const {status} = reading.answers;
	const document = parsed(reading.source.text);
	if (typeof status === 'string' && hasWords(status)) return answered(status, reading);
	return atHead(document) ?? inSection(document);
});

function answered(status: string, reading: Reading): Status {
	const around = spanOfPath({reading}, 'status');
	const stated = statedStatus(parsed(reading.source.text));
	const isHeading =
		stated && 'inHeading' in stated && reading.source.starts[stated.section.heading.first] === around.start;
	const isSection = isHeading || reading.body.header?.some(({under}) => under);
	if (!isSection) return {...around, text: status, form: 'answer'};
	const at = reading.source.text.indexOf(status, around.start);
	const isThere = at >= 0 && at + status.length <= around.end;
	return {...(isThere ? {start: at, end: at + status.length} : around), text: status, form: 'section'};
}

function atHead(document: Parsed): Status | undefined {
	const {root, source} = document;
	const head = root.children[0] ? [root, root.children[0]] : [root];
	const about = sectionsIn(root).filter(({title}) => aboutDocument.test(title.trim()));
	return (
		inList(document) ??
		inColumn([...head, ...about], source) ??
		labelledIn(labelledLines(document), document) ??
		firstOf(about, ({body}) => labelledIn(labelledLines(document, body), document))
	);
}

/** The only entry of a list in front matter. */
function inList({source, frontMatter}: Parsed): Status | undefined {
	if (!frontMatter) return undefined;
	const {document, start} = yamlOf(source, frontMatter);
	const list = document.errors.length === 0 && isMap(document.contents) ? document.get('status') : undefined;
	const [entry, ...others] = isSeq(list) ? list.items : [];
	if (!isScalar(entry) || !entry.range || others.length > 0) return undefined;
	const [from, to] = entry.range;
	const text = source.text.slice(start + from, start + to);
	return hasWords(text) ? {text, start: start + from, end: start + to, form: 'front matter'} : undefined;
}

/** The text behind a label, without what quotes it or ends its cell. */
const value = /^["']?(.+?)["'\\]?\s*\|?$/;

function labelledIn(lines: readonly LabelledLine[], {frontMatter}: Parsed): Status | undefined {
	const all = lines.filter(({label, text}) => statusLabel.test(label) && hasWords(text));
	const line = all.find(({label}) => label === 'status') ?? all[0];
	if (!line) return undefined;
	const text = value.exec(line.text)?.[1] ?? line.text;
	const start = line.start + line.text.indexOf(text);
	const form = frontMatter && line.line < frontMatter.end ? 'front matter' : line.mark === '|' ? 'row' : 'line';
	return {text, start, end: start + text.length, form};
}

/** Below the name of its column, in a table of which the document is the only row. */
function inColumn(sections: readonly Section[], source: Source): Status | undefined {
	const tables = sections.flatMap(({blocks}) => blocks.filter(({type}) => type === 'table'));
	return firstOf(tables, (table) => columnIn(table, source));
}

function columnIn({children}: Block, {text, starts}: Source): Status | undefined {
	const [names = [], values = [], ...others] = children.map(({first}) => cellsOf(ownLines(text)[first] ?? ''));
	const cell = values[names.findIndex((name) => statusLabel.test(name.text))];
	if (others.length > 0 || !cell || !hasWords(cell.text)) return undefined;
	// Of two columns, the first may hold the labels as well.
	if (
		names.length < 3 &&
		!(names.every((name) => isMetadataLabel(name.text)) && !isMetadataLabel(values[0]?.text ?? ''))
	)
		return undefined;
	const line = starts[children[1]?.first ?? 0] ?? 0;
	return {text: cell.text, start: line + cell.start, end: line + cell.end, form: 'row'};
}

function inSection(document: Parsed): Status | undefined {
	const stated = statedStatus(document);
	if (!stated) return undefined;
	const {source} = document;
	if ('row' in stated) {
		const {line, value} = stated.row;
		const start = source.starts[line] ?? 0;
		return {text: rowValue(stated.row, source), start: start + value.start, end: start + value.end, form: 'section'};
	}

	const {first} = stated.section.heading;
	const text = stated.section.title.slice(stated.inHeading);
	const start = (source.starts[first] ?? 0) + (source.lines[first] ?? '').lastIndexOf(text);
	return {text, start, end: start + text.length, form: 'section'};
}

function firstOf<Part>(parts: readonly Part[], find: (part: Part) => Status | undefined): Status | undefined {
	for (const part of parts) {
		const found = find(part);
		if (found) return found;
	}

	return undefined;
}

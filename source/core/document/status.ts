import {isMap, isScalar, isSeq} from 'yaml';
import {aboutDocument, isMetadataLabel, statusLabel} from '../lens/header/names.ts';
import type {Block} from '../markdown/blocks.ts';
import {yamlOf} from '../markdown/front-matter-yaml.ts';
import {bulletOf} from '../markdown/label.ts';
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
 * `answer` is one that the template asks for, wherever that stands; everything else stands beside what the template knows.
 */
export type Status = Span & {text: string; form: 'answer' | 'front matter' | 'line' | 'row' | 'section'};

/**
 * What a reader would say is the status of a document; undefined where it has none, or several in a list. The answer
 * counts first, then what is labelled at the head or in a section about the document, then a section "Status".
 */
export const statusOf = rememberingByIdentity((reading: Reading): Status | undefined => {
	const {status} = reading.answers;
	const document = parsed(reading.source.text);
	if (typeof status === 'string' && hasWords(status))
		return {...spanOfPath({reading}, 'status'), text: status, form: 'answer'};
	return atHead(document) ?? firstOf(topSections(document.root), (section) => inSection(section, document));
});

/** Whether a status says anything: what is a comment or is struck out does not. */
function hasWords(text: string): boolean {
	return /[\p{L}\p{N}]/u.test(text.replaceAll(/<!--.*?(?:-->|$)|~~.*?~~/g, ''));
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

/** The sections right below the title, or without one: the status of a part of the subject stands further inside. */
function topSections(root: Section): readonly Section[] {
	const [title, ...others] = root.children.filter(({level}) => level === 1);
	return title && others.length === 0 ? [...root.children, ...title.children] : root.children;
}

/** "Status", "3. Status:", and "Status: Draft", which says it by itself. */
const heading = /^(?:\d+(?:\.\d+)*[.)]?\s+)?[*_]*status[*_]*(?:\s*[:：]|\s+[-–—](?=\s)|$)[*_]*\s*(.*)$/i;

function inSection(section: Section, document: Parsed): Status | undefined {
	const named = heading.exec(section.title.trim())?.[1];
	if (named === undefined) return undefined;
	if (hasWords(named)) return written(named, section.heading.first, document.source);
	const {body} = section;
	const labelled = inColumn([section], document.source) ?? labelledIn(labelledLines(document, body), document);
	return labelled ? {...labelled, form: 'section'} : inLines(body, document);
}

/** The first line, the only bullet, or the one that is ticked. */
function inLines(body: Section['body'], document: Parsed): Status | undefined {
	const {source} = document;
	const others = labelledLines(document, body).filter(({label}) => isMetadataLabel(label));
	const labelled = new Set(others.map(({line}) => line));
	const lines = ownLines(source.text)
		.slice(body.first, body.end)
		.map((text, index) => ({text, line: body.first + index}))
		.filter(({text, line}) => hasWords(text) && !labelled.has(line));
	const tasks = lines.filter(({text}) => task.test(text));
	const ticked = tasks.filter(({text}) => task.exec(text)?.[1] !== ' ');
	const bullets = lines.filter(({text}) => bulletOf(text) !== '');
	const [found, ...more] = tasks.length > 0 ? ticked : bullets.length > 1 ? bullets : lines.slice(0, 1);
	if (!found || more.length > 0) return undefined;
	return written(found.text.slice(bulletOf(found.text).length).replace(/^\[[xX]\]\s+/, ''), found.line, source);
}

const task = /^\s*[-*+]\s+\[([ xX])\]\s/;

function written(found: string, line: number, source: Source): Status {
	const text = found.replace(/[\s\\]+$/, '');
	const start = (source.starts[line] ?? 0) + (source.lines[line] ?? '').lastIndexOf(text);
	return {text, start, end: start + text.length, form: 'section'};
}

function firstOf<Part>(parts: readonly Part[], find: (part: Part) => Status | undefined): Status | undefined {
	for (const part of parts) {
		const found = find(part);
		if (found) return found;
	}

	return undefined;
}

import {aboutDocument} from '../../lens/header/names.ts';
import {parsed} from '../../markdown/parsed.ts';
import {commentsIn} from '../../markdown/prose.ts';
import {sectionsIn} from '../../markdown/sections.ts';
import {cellsOf} from '../../markdown/table.ts';
import {plainHeading} from '../../shapes/plain-heading.ts';
import {remembering} from '../../text/remembering.ts';

/** What the head of a document says behind a label, in lower case and without marks; the line counts from 0. */
export type HeadLabel = {label: string; value: string; line: number};

/** A part of a line at the head, between what divides such lines, without marks around it; inside what stands above it if it begins farther in. */
export type HeadPart = {text: string; line: number; isInside: boolean};

/** A head is no longer, front matter aside: some documents have no chapters. */
const longest = 20;

/** The line at which the head of a document ends. */
export const headEnd = remembering((text): number => {
	const {source, frontMatter, root} = parsed(text);
	const [, ...others] = sectionsIn(root);
	const chapter = others.find(({title, level}) => level > 0 && !aboutDocument.test(plainHeading(title)));
	return Math.min((frontMatter?.end ?? 0) + longest, chapter?.heading.first ?? source.lines.length);
});

/** The lines of the head, each as it stands: what is quoted or pictured there is said by the document, too. */
export const headLines = remembering((text): {line: number; text: string}[] => {
	const {source, frontMatter} = parsed(text);
	const first = frontMatter ? frontMatter.first : 0;
	const end = headEnd(text);
	const hidden = new Set(commentsIn(text).map(({start}) => source.starts.findLastIndex((from) => from <= start)));
	return source.lines
		.slice(first, end)
		.map((line, index) => ({line: first + index, text: line}))
		.filter(({line, text: whole}) => whole.trim() !== '' && !hidden.has(line));
});

const divided = /\s+[|·•‧–—]\s+|\s*\|\s*|\s+\/\/\s+|;\s+|\t+|<br\s*\/?>|,\s+(?=[\p{L} ]{2,20}:\s)/u;

/** The parts of the lines of a head, without the marks around them. */
export function headParts(text: string): HeadPart[] {
	return headLines(text).flatMap(({line, text: whole}) =>
		whole
			.replace(/^[\s>|]*(?:[-*+]\s+|#{1,6}\s+)?/, '')
			.split(divided)
			.map((part) => ({line, text: part.trim(), isInside: /^(?: {2,}|\t)/.test(whole)}))
			.filter((part) => part.text !== ''),
	);
}

const labelled =
	/^[*_"]*(?<label>\p{L}[\p{L}\p{M}\d _./()#-]{0,40}?)["*_]*\s?[:：=][*_]*(?:\s+|$|(?<=：))["'*_[]*(?<value>.*)$/u;

/** All that the head of a document says behind labels: in its front matter, in lines, in rows and in columns. */
export const headLabels = remembering((text): readonly HeadLabel[] => {
	const parts = headParts(text);
	const behind = parts.flatMap(({line, text: part}, index): HeadLabel[] => {
		const {label, value = ''} = labelled.exec(part)?.groups ?? {};
		if (label === undefined) return [];
		const own = value === '' ? firstBelow(parts[index + 1]) : value;
		return [labelOf(label, own, line)];
	});
	return [...behind, ...inRows(text)];
});

/** The first one of a list below its label. */
function firstBelow(part: HeadPart | undefined): string {
	return part?.isInside === true && !labelled.test(part.text) ? part.text : '';
}

function labelOf(label: string, value: string, line: number): HeadLabel {
	const plain = label
		.replaceAll(/[*_`:#]+/g, ' ')
		.replaceAll(/\s+/g, ' ')
		.trim()
		.toLowerCase();
	return {
		label: plain,
		value: value
			.replaceAll(/[*`"\]]+/g, '')
			.replace(/^_+|_+$/g, '')
			.trim(),
		line,
	};
}

/** A table has its labels in its first column or above its first row. */
function inRows(text: string): HeadLabel[] {
	const lines = headLines(text);
	return lines.flatMap(({line, text: row}, index): HeadLabel[] => {
		if (!row.trimStart().startsWith('|')) return [];
		const cells = cellsOf(row).map((cell) => cell.text);
		const [label = '', ...values] = cells;
		const value = values.find((cell) => cell !== '') ?? '';
		const across = cells.length === 2 && value !== '' ? [labelOf(label, value, line)] : [];
		const isHead = /^[\s|:-]+$/.test(lines[index + 1]?.text ?? '') && lines[index + 1]?.line === line + 1;
		const below = isHead ? cellsOf(lines[index + 2]?.text ?? '').map((cell) => cell.text) : [];
		const down = cells.flatMap((cell, column) => (below[column] ? [labelOf(cell, below[column], line + 2)] : []));
		return [...across, ...down];
	});
}

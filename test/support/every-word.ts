import {isRecord, type Json} from '../../source/core/answers/answers.ts';
import {read} from '../../source/core/document/read.ts';
import {asFileOf} from '../../source/core/edit/as-file.ts';
import type {ForeignTemplate} from '../../source/core/foreign/template.ts';
import type {Template} from '../../source/core/template/parse.ts';
import type {Body, Line, Pattern, Piece, SectionPattern} from '../../source/core/template/patterns.ts';

const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/**
 * The words of a document that are in none of its answers, and no markup of it: comments, labels, headings of what has a
 * key, addresses of links, link definitions and numbers of items. What is said in several places, such as the name of an
 * option, is one answer.
 */
export function wordsLost(template: Template | ForeignTemplate, text: string): string[] {
	const {body} = read(template, text);
	const known = new Set([...wordsOfValue(asFileOf(template, text)), ...literalsOf(body).flatMap(wordsIn)]);
	const bare = withoutYamlComments(text)
		.replaceAll(/<!--[\s\S]*?(?:-->|$)/g, '')
		.replaceAll(/\]\([^()\s]*\)|<https?:[^>\s]*>|^\s*\[[^\]]+\]:.*$/gm, ' ')
		.replaceAll(/^[ \t]*\d{1,9}[.)](?=[ \t]|$)/gm, ' ');
	return wordsIn(bare).filter((word) => !known.has(word));
}

function withoutYamlComments(text: string): string {
	const head = /^---\n[\s\S]*?\n---\n/.exec(text)?.[0] ?? '';
	return head.replaceAll(/(?:^|\s)#.*$/gm, '') + text.slice(head.length);
}

function wordsOfValue(value: Json): string[] {
	if (Array.isArray(value)) return value.flatMap(wordsOfValue);
	if (!isRecord(value)) return wordsIn(String(value));
	return Object.entries(value).flatMap(([key, inner]) => (key === 'nth' ? [] : wordsOfValue(inner)));
}

/** All that the patterns of a document write around its answers. */
function literalsOf({metadata, header = [], sections}: Body): string[] {
	return [...metadata.map(({key}) => key), ...header.map(({label}) => label), ...sections.flatMap(literalsOfSection)];
}

function literalsOfSection({heading, also, body, children}: SectionPattern): string[] {
	return [
		...literalsOfLine(heading),
		...also,
		...body.flatMap(literalsOfPattern),
		...children.flatMap(literalsOfSection),
	];
}

function literalsOfPattern(pattern: Pattern): string[] {
	switch (pattern.type) {
		case 'lines':
			return pattern.lines.flatMap(literalsOfLine);
		case 'list':
			return pattern.entries.flatMap(literalsOfEntry);
		case 'labelled':
			return [pattern.label, ...(pattern.also ?? []), ...pattern.list.entries.flatMap(literalsOfEntry)];
		case 'table':
			return pattern.columns.flatMap(({header, cell}) => [header, ...literalsOfLine(cell)]);
		case 'fixed':
			return [pattern.text];
		default:
			return [];
	}
}

type Entries = Extract<Pattern, {type: 'list'}>['entries'];

function literalsOfEntry({line, children}: Entries[number]): string[] {
	return [...literalsOfLine(line), ...children.flatMap(literalsOfEntry)];
}

function literalsOfLine({start, pieces, end}: Line): string[] {
	return [start, ...pieces.flatMap(literalsOfPiece), end];
}

function literalsOfPiece({lead, content, tail}: Piece): string[] {
	return [
		lead,
		...('question' in content ? [content.ordinal ?? content.field.words ?? ''] : content.flatMap(literalsOfPiece)),
		tail,
	];
}

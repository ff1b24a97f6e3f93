import {withoutBreak} from '../../markdown/breaks.ts';
import {type Section, sectionsIn} from '../../markdown/sections.ts';
import type {Source} from '../../markdown/source.ts';
import {isMetadataLabel} from './names.ts';
import type {HeaderRow} from './rows.ts';

/** Plain words without a full stop; fewer or more are a remark or a paragraph. */
const plain = /^[\p{Lu}\p{Lo}\d](?:[^\s|<>[\]*_`]+\s){2,13}[^\s|<>[\]*_`]+$/u;

const bold = /^(?<marks>\*\*|__)(?<text>[^*_|\n]{4,200})\k<marks>$/;

/** What is said of a document above its title, and does not name it. */
const remark =
	/^(?:draft|confidential|internal|private|copyright|©|notice|note|warning|attention|version|work in progress|wip|do not|for (?:internal|discussion|review)|please|this (?:document|rfc|page)|table of contents|last)(?!\p{L})/iu;

/**
 * The first line of a document without any heading of the first level, where it names it in bold or in a few plain words,
 * as a page that is pasted out of a word processor has it; as a row of the header without a label.
 */
export function titleLine(root: Section, {lines}: Source): HeaderRow | undefined {
	const block = root.blocks.find(({type}) => type !== 'html' && type !== 'rule');
	if (block?.type !== 'paragraph' || block.end !== block.first + 1) return undefined;
	if (root.level > 0 || sectionsIn(root).some(({level}) => level === 1)) return undefined;
	const line = lines[block.first] ?? '';
	const {text, tail} = withoutBreak(line);
	const {marks = '', text: marked = ''} = bold.exec(text)?.groups ?? {};
	const words = marks === '' ? text : marked;
	if (!isName(words) || (marks === '' && !plain.test(words))) return undefined;
	const start = marks.length;
	return {
		label: 'Title',
		line: block.first,
		lead: marks,
		between: '',
		value: {start, end: start + words.length},
		tail: `${marks}${tail}`,
		form: 'sentence',
	};
}

/** Two words or more, and neither a labelled value, a sentence nor the heading of a part. */
function isName(text: string): boolean {
	const [label = ''] = text.split(/\s?:\s/, 1);
	const isLabelled = label !== text && isMetadataLabel(label.trim());
	return /\p{L}.*\s\S/u.test(text) && !/[.:;,!]$|^\d{1,2}[.)]\s/.test(text.trim()) && !isLabelled && !remark.test(text);
}

import type {Field} from '../answers/interview.ts';
import type {Section} from '../markdown/sections.ts';
import type {Source} from '../markdown/source.ts';

/** A place in a template's body where an answer, or a column of a group, stands. */
export type Slot = {
	/** Path of the answer; for a column, the path of its group. */
	question: string;
	/** Path within an item of the group. */
	column?: string;
	/** What may stand here; the group itself for an ordinal. */
	field: Field;
	/** Only the items that carry this flag, or do not. */
	filter?: Filter;
	/** The number or the letter of the item instead of a value. */
	ordinal?: Ordinal;
	/** One bullet for each entry of a list. */
	each: boolean;
	/** All entries of a list in one line, with semicolons between. */
	joined?: true;
	/** The name of an item is written as what it is counted as: `Option 2`. */
	as?: {word: string; ordinal: Ordinal};
	/** The value begins a label, and is written with a capital. */
	capital?: true;
	/** A missing value is shown as still to be decided. */
	required: boolean;
	/** Words in brackets that stand here are what a template says to whoever fills it in. */
	prompted?: true;
};

/** How items are counted: by numbers or by letters. */
export type Ordinal = '1' | 'A' | 'a';

/**
 * `among` is the column by which only items of the same matter share a flag that one of them may carry; `aside` is a slot
 * for those alone that are of another matter than the first one.
 */
export type Filter = {flag: string; carried: boolean; single: boolean; among?: string; aside?: true};

/**
 * A slot, or brackets around slots, with the literal text that comes and goes with it; `stays` where it never goes.
 * Some lines of a document have one of the leads in `also` instead.
 */
export type Piece = {
	lead: string;
	also?: readonly string[];
	content: Slot | readonly Piece[];
	tail: string;
	stays?: true;
};

/** Text with slots that stands within one line (or starts with one, where the last slot is Markdown). */
export type Line = {
	start: string;
	pieces: readonly Piece[];
	end: string;
	/** Literal text that is none of its own, and from which values are kept apart as well. */
	guarded?: readonly string[];
};

/** Something that stands once for each item of a group. */
export type Repeat = {
	group: Field;
	filter?: Filter;
	/** Here the items have their order and their number; elsewhere they are only mentioned. */
	home: boolean;
	/** What can be said here is said in the home: no item comes here that is not here yet. */
	besides?: true;
};

/** Markdown of a person; `isOwn` where it ends at the first heading below, and else at the first one of the template. */
export type TextPattern = {type: 'text'; slot: Slot; isOwn?: true};

/**
 * Lines of paragraphs; `isOwn` as of a text, where one of them goes on below. `breaks` is what all but the last end in,
 * so that a page shows them one below the other: a backslash, two spaces or a tag.
 */
export type LinesPattern = {type: 'lines'; lines: readonly Line[]; isOwn?: true; breaks?: string};

export type Entry = {
	line: Line;
	children: readonly Entry[];
	repeat?: Repeat;
	/** The one list slot of an entry that stands for each line of it. */
	each?: Slot;
	/** It stands as a paragraph of its own, without a marker. */
	paragraph?: true;
	/** The form in which one item stands that says more in its line than the entry does; undefined for all others. */
	formOf?: (text: string) => Entry | undefined;
	/** Whether words of its line would be read as what else is said of an item. */
	isSaying?: (text: string) => boolean;
	/** As the marker of a list, for the bullets under it: spaces before the sign move them further in. */
	nested?: string;
};

export type ListPattern = {
	type: 'list';
	entries: readonly Entry[];
	ordered: boolean;
	/** What stands before the text of a bullet, where the document has something else than `- `. */
	marker?: string;
	/** Its items go on over paragraphs that stand between lists. */
	gathers?: true;
	/** Its items stand at the end of a list that begins with bullets of the text above it. */
	belowOthers?: true;
	/** The sign of the document's list, to tell it from one that the text above it ends in. */
	sign?: string;
};

export type TablePattern = {
	type: 'table';
	/** An optional column is only there while it holds something. */
	columns: readonly {header: string; cell: Line; optional?: true}[];
	repeat: Repeat;
};

export type GridPattern = {
	type: 'grid';
	/** Header of the first column. */
	corner: string;
	/** One column for each item of this group. */
	columns: Repeat;
	header: Line;
	/** One row for each item of this group. */
	rows: Repeat;
	first: Line;
	/** The column of the row's item that holds the cells, by the key of the column's item. */
	cells: Slot;
	/** A last column that is worked out: its header, and what it is called. */
	total?: {header: string; name: string};
};

/** What nobody types: worked out from the answers, as a block of its own or behind the words of a line. */
export type ComputedPattern = {
	type: 'computed';
	name: string;
	lead: string;
	/** Paths of answers that a document gives in words of its own, so that they are not missing. */
	said?: readonly string[];
};

/** A list of its own under a line that says what it lists: `Pros:` and bullets below. */
export type LabelledPattern = {
	type: 'labelled';
	label: string;
	/** Other lines that say so. */
	also?: readonly string[];
	/** Last words of a text above the list that announce it as well as a label does. */
	announced?: RegExp;
	list: ListPattern;
};

/** Text without slots, written with what stands around it. */
export type FixedPattern = {type: 'fixed'; text: string};

export type Pattern =
	| TextPattern
	| LinesPattern
	| ListPattern
	| LabelledPattern
	| TablePattern
	| GridPattern
	| ComputedPattern
	| FixedPattern;

/** How a document writes headings: marked by hashes, by hashes on both sides or by a line below; tight without a blank line after it. */
export type HeadingStyle = {marks: 'hashes' | 'closed' | 'underline'; tight: boolean};

/** Whether any item of a group is to have something in a column. */
export type AwaitedColumn = {group: string; column: string; isThere: boolean};

export type SectionPattern = {
	level: number;
	/** As the document writes headings; hashes and a blank line where nothing is said. */
	style?: HeadingStyle;
	heading: Line;
	/** Other headings under which the section is recognised. */
	also: readonly string[];
	repeat?: Repeat;
	/** Its heading is a line of text, such as one in bold; tight without a blank line after it. */
	led?: {tight: boolean};
	/** What stands under the heading while there is nothing else: `None known.` */
	none?: string;
	/** Whether words of a text in it would be read as what the template asks for in its list. */
	isSaying?: (text: Section['blocks'], source: Source) => boolean;
	/** Its heading stays when nothing is left under it. */
	stays?: true;
	/** It takes turns with another one: it comes into a document only while items of a group have that, or while none has. */
	turn?: AwaitedColumn;
	body: readonly Pattern[];
	children: readonly SectionPattern[];
};

/** Keys of YAML front matter of the document. */
export type MetadataPattern = readonly {key: string; slot: Slot}[];

/**
 * Labelled values at the start of a document, before or under its first heading, each with what the document has around
 * it; one that stands `under` a heading of that name has its line there.
 */
export type HeaderPattern = readonly {label: string; line: Line; under?: true}[];

export type Body = {
	metadata: MetadataPattern;
	header?: HeaderPattern;
	/** What stands before the first heading. */
	preamble?: TextPattern;
	sections: readonly SectionPattern[];
	/** The body was made of one document, so that nothing in it has to be fitted to that. */
	isOfDocument?: true;
};

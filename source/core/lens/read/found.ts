import type {Answers, Marks} from '../../answers/answers.ts';
import type {Field} from '../../answers/interview.ts';
import type {
	ComputedPattern,
	Entry,
	GridPattern,
	Line,
	ListPattern,
	SectionPattern,
	TablePattern,
} from '../../template/patterns.ts';
import type {SlotTexts} from '../line/read.ts';
import type {CellPlace} from './unread-cells.ts';

/** Lines of the source, `end` exclusive. */
export type Range = {first: number; end: number};

/** An item while the places that speak of it are gathered; one without a number stands elsewhere than in its home. */
export type Item = {answers: Answers; number?: number};

/** A place that is repeated for the items of a group, with what it says of one of them. */
export type Mention = {
	group: Field;
	home: boolean;
	/** What of the template stands there, to tell one place from another. */
	place: object;
	/** Only items that do not carry the flag stand there. */
	isOfOthers: boolean;
	/** The item's index as it is written there. */
	ordinal?: number;
	columns: Answers;
	/** Marks in the place of columns. */
	marks: Marks;
	/** The item that it means; settled once all places are read. */
	item?: Item;
	/** The item's index in the answers; settled once all places are read. */
	index?: number;
};

/** A line; `tail` is what it ends in besides, where its pattern breaks lines. */
export type FoundLine = Range & {line: Line; texts: SlotTexts; tail: string};

export type FoundEntry = Range & {
	entry: Entry;
	/** The form of the entry in which this one stands, where that is another. */
	form?: Entry;
	mention?: Mention;
	texts: SlotTexts;
	/** Where the bullet's own lines end and what is nested begins. */
	ownEnd: number;
	/** All before the text of the bullet: indentation, marker, space. */
	prefix: string;
	children: FoundEntry[];
	/** It holds nothing but a mark. */
	isPlaceholder: boolean;
};

export type FoundList = {type: 'list'; pattern: ListPattern; entries: FoundEntry[]};

/** The line with the label, and the list under it; the list alone where a paragraph of the text announces it. */
export type FoundLabelled = Range & {type: 'labelled'; list: FoundList; announcement?: Range};

export type FoundRow = Range & {mention: Mention; cells: readonly string[]};

export type FoundTable = Range & {
	type: 'table';
	pattern: TablePattern;
	headers: readonly string[];
	rows: FoundRow[];
	/** Its cells that are in no answer. */
	unread?: KeptPart;
};

export type FoundGrid = Range & {
	type: 'grid';
	pattern: GridPattern;
	columns: Mention[];
	rows: FoundRow[];
	hasTotal: boolean;
	/** Its cells that are in no answer. */
	unread?: KeptPart;
};

/** Where a text stands; the `rest` of it is below lists that stand in it. */
export type FoundText = Range & {type: 'text'; rest?: readonly Range[]};

/** What was worked out when the document was written, or what somebody made of it. */
export type FoundComputed = Range & {type: 'computed'; pattern: ComputedPattern; isChanged?: true};

export type FoundLines = {type: 'lines'; lines: FoundLine[]};

/** A paragraph that holds a mark in the place of a table, or of sections that are repeated. */
export type FoundPlaceholder = Range & {type: 'placeholder'};

export type FoundPattern =
	| FoundList
	| FoundLabelled
	| FoundTable
	| FoundGrid
	| FoundText
	| FoundLines
	| FoundComputed
	| FoundPlaceholder;

/** Text that the template does not understand and that stays as it is; with a title when it is a section. */
export type KeptPart = Range & {
	title?: string;
	/** These of its one line alone, where what stands beside them is read. */
	columns?: {start: number; end: number};
	/** These of its cells alone, where it is a table whose others are read. */
	cells?: readonly CellPlace[];
};

export type FoundSection = Range & {
	pattern: SectionPattern;
	mention?: Mention;
	/** The text of its heading. */
	title: string;
	heading: Range;
	/** Where its body begins: after the heading, or after the header that stands under it. */
	bodyFirst: number;
	/** The marks before the title, to keep the level that a person chose. */
	level: number;
	texts: SlotTexts;
	/** One for each pattern of the body, in the same order. */
	body: (FoundPattern | undefined)[];
	placeholder?: FoundPlaceholder;
	/** Where it says that there is nothing. */
	none?: Range;
	children: FoundSection[];
	/** What no slot accounts for, directly under this heading. */
	kept: readonly KeptPart[];
	/** There is such a thing here, or in a section inside; cells of a table go with its rows. */
	hasKept: boolean;
};

export type FoundMetadata = {
	/** Lines of the YAML, without the hyphens. */
	range: Range;
	values: {[key: string]: FoundValue};
};

/** A value of the front matter by offsets: where its key begins, where it stands, and how, if it is a list. */
export type FoundValue = {key: number; start: number; end: number; list?: 'flow' | 'block'};

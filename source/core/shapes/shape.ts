import type {Question} from '../answers/interview.ts';
import type {Section} from '../markdown/sections.ts';
import type {Source} from '../markdown/source.ts';
import type {Pattern, SectionPattern} from '../template/patterns.ts';
import type {Names} from './names.ts';

/** How the items of a group, or the entries of a list, stand in a section. */
export type Shape = {
	/** With the columns that have a place in this shape, of the kinds that hold what stands there. */
	question: Question;
	/** What follows the section's own text, or stands above it, or between two parts of it. */
	body: readonly Pattern[];
	place?: 'above' | 'between';
	/** The section of one item, and the sections that are items. */
	child?: SectionPattern;
	/** Sections under headings of another form that tell of items, too. */
	asides?: readonly SectionPattern[];
	taken: readonly Section[];
	/** What the section says while it has no items. */
	none?: string;
	/** What its last paragraph begins with, behind which stands what is still to be written. */
	pending?: string;
};

/** Looks at a section for one shape; undefined when it does not have it. What is found must still be proved. */
export type Recogniser = (question: Question, section: Section, source: Source) => Shape | undefined;

/** A group or a list that any document may hold, in one shape or another. */
export type GroupKind = {
	question: Question;
	/** Whether a heading tells that the section holds it. */
	isHome(title: string): boolean;
	/** Whether it is looked for under the headings of other groups, too. */
	nests?: true;
	/** A document that has nothing of it is not asked for it. */
	isFoundOnly?: true;
	/** What the cells of a row say belongs together: a row that is read in part only says something else. */
	areRowsWhole?: true;
	/** The heading of a section that is put in for it. */
	heading: string;
	/** The concept after which such a section stands. */
	concept: string;
	/** What houses call its columns. */
	names?: Names;
	/** Words that, alone in a cell of a column, say something else than the column is for. */
	others?: Readonly<Record<string, RegExp>>;
	/** The words, up to what it says, with which a sentence begins that says a column without a label. */
	openings?: Names;
	recognisers: readonly Recogniser[];
	/** How items stand beside other sections, under any heading. */
	siblings?: readonly Recogniser[];
	/** How they stand under headings that tell of other things as well; each looks at the heading itself. */
	elsewhere?: readonly Recogniser[];
	/** What is put in where there is nothing of it yet; the level is that of a section inside. */
	plain(question: Question, level: number): Shape;
};

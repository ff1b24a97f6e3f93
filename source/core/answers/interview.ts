import {stepTitles} from '../../words/steps.ts';
import type {DayOrder} from '../text/written-day.ts';

/** The five stages of the interview, in their order. */
export const stepIds = ['define', 'research', 'design', 'consensus', 'execute'] as const;

export type StepId = (typeof stepIds)[number];

export const stepNames: Readonly<Record<StepId, string>> = stepTitles.names;

/** The same in one word, for lists and narrow windows. */
export const stepWords: Readonly<Record<StepId, string>> = stepTitles.words;

/**
 * One thing that is asked for: a question of its own, or a column of a group.
 * `path` has dots between the keys of nested objects: `motivation.problem`, `cost.engineering`.
 */
export type Field = {
	path: string;
	/** Name of a kind in the registry. */
	kind: string;
	/** Short name for the rail and for lists: "Problem". */
	label: string;
	/** One line, asked of the person. */
	prompt: string;
	/** What a good answer looks like. */
	guidance?: string;
	example?: string;
	/** kind `choice`: the values, in their order; `aliases` maps other spellings to them. */
	values?: readonly string[];
	aliases?: Readonly<Record<string, string>>;
	/** kind `date`: it stands among words without a mark between, so that nothing but a day is taken for it. */
	amongWords?: true;
	/** kind `date`: what stands first where the document writes days in numbers alone. */
	order?: DayOrder;
	/** kind `people`: how the document writes names that it has as links, by the names. */
	links?: Readonly<Record<string, string>>;
	/** kind `flag`: the words that stand in the document when it is true. */
	words?: string;
	/** kinds `dependencies` and `scores`: the group whose items they point to. */
	of?: string;
	/** kind `items`: the columns, in their order. */
	fields?: readonly Field[];
	/** kind `items`: what one of them is called: "option". */
	item?: string;
	/** kind `items`: the column that names an item; it is unique within the group. */
	key?: string;
	/** kind `items`: a flag column that at most one item may carry. */
	single?: string;
	/** kind `items`: a column that says what an item competes for; `single` then holds among those that say the same. */
	among?: string;
	/** kind `text`: the highest level that a heading within it may have; computed from the place of its slot. */
	headings?: number;
	/** The stage from which the answer is required: for any file, or for review. */
	required?: 'draft' | 'review';
	/** What is said where it is marked as open: that it is not decided, which is the usual one, not known or not answered. */
	open?: 'decided' | 'known' | 'answered';
	/** It is no longer required where another answer has one of these values, or any where there are none. */
	unless?: Readonly<Record<string, readonly string[]>>;
	/**
	 * Asked only while another answer has one of these values, or one of them among several; any where there are none.
	 * Any of these answers is enough. A column is
	 * passed by then, and can be gone to all the same.
	 */
	when?: Readonly<Record<string, readonly string[]>>;
	/** It is asked on the short way, too, though no review needs it. */
	brief?: true;
	/** kind `items`: how many are required; 1 when not given. */
	least?: number;
};

export type Question = Field & {
	step: StepId;
	/** What the interview offers before anything is typed; it is stored only when accepted. */
	offer?: 'author' | 'today' | 'first-status' | 'status-quo' | 'next-phase' | 'traces' | 'days-off';
};

/** What the front matter of a template declares. The body is compiled apart from it. */
export type Interview = {
	name: string;
	title: string;
	version: number;
	/** File naming scheme, such as `NNNN-slug`. */
	file: string;
	/** In the order in which they are asked. */
	questions: readonly Question[];
};

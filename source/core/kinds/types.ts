import type {ZodMiniType} from 'zod/mini';
import type {Json} from '../answers/answers.ts';
import type {Field} from '../answers/interview.ts';
import type {Schemas} from './schemas.ts';

/**
 * What became of the text that a person typed: a value (undefined when empty), or what is wrong with it in a sentence. That
 * is no `Fault`: a kind does not know the path of its field, and the text is in front of whoever typed it.
 */
export type Typed = {value: Json | undefined} | {problem: string};

/** A person's Markdown, changed only where it would break what is around it; `highest` is the highest level of its headings. */
export type Contain = (text: string, highest: number) => string;

/** How a value stands within one line of a document. */
export type Inline = {
	/** Source of a regular expression for the text of a value, without groups that capture. */
	pattern(field: Field): string;
	write(value: Json, field: Field): string;
	/** Undefined when the text is not such a value. */
	read(text: string, field: Field): Json | undefined;
};

/**
 * The type of an answer, in one place. Values are plain JSON; each function takes the field that is asked
 * for, because some kinds read more from it (a choice its values, a flag its words).
 */
export type Kind = {
	name: string;
	/** How it is edited: one line, an area of many lines, a list of values to pick from, or a group of items. */
	control: 'line' | 'area' | 'select' | 'group';
	/** The shape of the value in an answers file. */
	schema(field: Field, z: Schemas): ZodMiniType;
	/**
	 * The form in which a valid value is stored; idempotent. Undefined when nothing is left. What contains Markdown is
	 * given, since it needs a large library and a first question is shown before that is there.
	 */
	normal(value: Json, field: Field, contain: Contain): Json | undefined;
	/** What a person typed, to a value, which may have another normal form. */
	parse(typed: string, field: Field): Typed;
	/** A value as the text that a person edits; `parse(show(v))` gives `v` for each `v` in normal form. */
	show(value: Json, field: Field): string;
	/**
	 * How the value stands in a document: within a line, as bullets of which each is within a line (the value
	 * is then an array; `raw` where each is Markdown of its own), as lines of Markdown, or as the lens builds it from the
	 * columns of a group.
	 */
	form: {inline: Inline} | {bullets: Inline; raw?: true} | 'markdown' | 'items';
};

import type {Answers, Json, Marks} from '../answers/answers.ts';
import type {PutBack} from '../foreign/put-back.ts';
import type {Meeting} from './meeting.ts';
import type {Parked, ParkedKind} from './parking.ts';

/** Where the person is: the question, and within a group the item and its column. */
export type Position = {
	question: string;
	item?: number;
	field?: string;
	/** Offset of the cursor in the text of the field, in UTF-16 units. */
	cursor?: number;
};

/**
 * What the person chose about an answer that the document may say already: `says` is the line that says it. `left` is
 * the answer that stays out of the document; without it, the answer is written besides.
 */
export type Double = {says: string; left?: Json};

/** Work in progress, as it is kept on disk. */
export type Draft = {
	/** Version of this shape. */
	version: 1;
	id: string;
	template: string;
	answers: Answers;
	marks: Marks;
	/**
	 * Text being typed that is not a valid value yet, by the path of its field
	 * (`created`, `phases[1].when`), so that nothing typed is lost.
	 */
	typed: {[path: string]: string};
	position: Position;
	/**
	 * The document that is being edited: the path that was given, the text that it had when it was opened, and the
	 * sections that others took out of it and the person wants back.
	 */
	base?: {path: string; text: string; putBack?: PutBack[]};
	/** By the paths of questions. */
	doubles?: {[path: string]: Double};
	/** What came up by the way and no group of the template takes. */
	parked?: Parked[];
	/** The line that is being typed for it; `at` is the one of these that it takes the place of. */
	parking?: {kind: ParkedKind; text: string; at?: number};
	/** Of a text that came back from the editor, what no question could take: Markdown, as it was typed. */
	unread?: string;
	/** Only what a review needs is asked. */
	brief?: true;
	/** A group works on it around one screen. */
	meeting?: Meeting;
	/** The file it will be written to, when that is settled. */
	target?: string;
	/** The folder from which these two paths are seen. */
	folder?: string;
	/** ISO timestamps with time zone Z. */
	startedAt: string;
	savedAt: string;
};

import type {Answers, Json} from '../answers/answers.ts';

/** Words that no answer holds, below these headings from the top. */
export type Unread = {path: readonly string[]; text: string};

/** A document as it is handed on. */
export type Handed = {
	answers: Answers;
	unread: readonly Unread[];
	/** As a reader finds it, wherever it stands; empty where there is none. */
	status: string;
	/** The name of its file without folder and extension; empty for a text without a file. */
	name: string;
	/** The day for which it is told, YYYY-MM-DD; while there is none, nothing is late. */
	today: string | undefined;
};

/** What a format makes of a document. */
export type Exported = {
	value: Json;
	/** The same in words for people, where the format has any; it ends with a line end. */
	text?: string;
	/** What could not be told, a sentence each. */
	notes: readonly string[];
	/** What of the unread words is told all the same. */
	told?: readonly Unread[];
};

export type ExportFormat = {
	name: string;
	/** Behind the name in help: what it is, and for whom. */
	summary: string;
	/** What it is written as unless the other one is asked for; lines are JSON, one value a line. */
	mediaType: 'application/json' | 'application/jsonl' | 'text/markdown';
	/** Whether there are words for people. */
	hasText: boolean;
	make(handed: Handed): Exported;
};

import type {Answers, Json} from '../answers/answers.ts';
import type {Interview} from '../answers/interview.ts';
import type {Reading} from '../document/read.ts';
import type {RuleLevel, Severity, Stage} from '../house/levels.ts';
import type {PlatformPiece} from '../house/types.ts';
import type {FrontMatter} from '../markdown/front-matter.ts';
import type {Section} from '../markdown/sections.ts';
import type {Source} from '../markdown/source.ts';
import type {Around} from './around/around.ts';

export type Levels = Readonly<Record<Stage, RuleLevel>>;

/** `own`: a document of a known template; `foreign`: of any other house; `strict`: own, and warnings are errors. */
export type Profile = 'own' | 'foreign' | 'strict';

/** What the rules look at. Offsets count in `source.text`. */
export type Subject = {
	source: Source;
	root: Section;
	frontMatter: FrontMatter | undefined;
	interview: Interview;
	reading: Reading;
	answers: Answers;
	profile: Profile;
	stage: Stage;
	/** `YYYY-MM-DD`. */
	today: string;
	/** The pieces that the house wants to be considered. */
	platform: readonly PlatformPiece[];
	/** The ids and codes of all rules. */
	ruleNames: readonly string[];
	/** Undefined where nothing is known of other files; rules about them have nothing to say then. */
	around: Around | undefined;
};

/** What may be put in the place of what was found without asking anybody: other text, or another answer at a path. */
export type Fix = {text: string} | {path: string; answer: Json};

/**
 * What a rule found, by offsets; `expected` and `next` say what would be right, and what to do. It is more than a `Fault`:
 * it stands in a text, has a gravity and perhaps a fix, and can be about what is nowhere.
 */
export type Found = {
	start: number;
	end: number;
	/** The answer that it is about (`options[1].cons`), where it is about one. */
	path?: string;
	message: string;
	expected?: string;
	next: string;
	/** The answers whose marks it tells; nothing else that misses them is told beside it. */
	instead?: readonly string[];
	/** Among them is one that the template requires, so that a blank there is grave by itself. */
	isRequired?: boolean;
	/** The document as a whole lacks it, as all documents of its house may. */
	isAbsent?: true;
	/** What it lacks is a field at the head, which the form of a house may not have. */
	isField?: true;
	/** It is told only beside documents that are known not to lack it as a rule. */
	isQuiet?: true;
	/** It is never told: it only counts for what the house does, where a document has something in another form. */
	isCounted?: true;
	/** What it has in common with what is found in other documents of its house, where that may be a habit: a heading. */
	habit?: string;
	/** Where most documents of a house do so, that is how it writes. */
	isStyle?: true;
	/** What is said of all of these together, where the message is of one alone. */
	together?: string;
	/** It matters in a document on which nobody works any more as well. */
	isLasting?: true;
	/** The message speaks of other lines of the text ("line 12"). */
	isNamingLines?: true;
	/** Of what is the same fault in several documents: it is told of the first of them alone. */
	cause?: string;
	/** Where it is graver or milder than what the rule usually finds. */
	severity?: Severity;
	fix?: Fix;
	/** What stands there must not be shown, nor kept. */
	isHidden?: boolean;
};

/**
 * What a rule judges: the paths of answers, of which the first one matters most, or whatever is written. A rule has
 * nothing to say of a template that asks for none of them; where only the first is not asked for, its documents are
 * looked at as those of other houses.
 */
export type About = readonly [string, ...string[]] | 'any text';

export type Rule = {
	/** In words, as it is written in comments and settings. */
	id: string;
	/** The short code, an alias. */
	code: string;
	/** What a document keeps that the rule has nothing to say about, in one sentence. */
	promise: string;
	about: About;
	levels: {own: Levels; foreign: Levels};
	/** It looks for English words, so that it has nothing to say of a document in another language. */
	isOfEnglish?: true;
	/** Of documents of other houses it finds only what they do not say, so that those of which it is not asked need no look. */
	isOfAbsence?: true;
	/**
	 * Its notes ask for work on the text: they are for one that is not settled, or was changed in the last year, or for both,
	 * where only its author knows what was to come.
	 */
	notesWhile?: 'open' | 'recent' | 'open and recent';
	/** What its safe fix does, as the end of a sentence: "takes them out". */
	fixes?: string;
	check(subject: Subject): Found[];
	/** A document that keeps the promise, and one that does not. */
	good: string;
	bad: string;
	/** For a rule about the platform of a house, that of both examples. */
	platform?: readonly PlatformPiece[];
	/** For a rule across files: the path of both examples, and the files around each, by their paths. */
	around?: {path: string; good: Readonly<Record<string, string>>; bad: Readonly<Record<string, string>>};
};

/** Something found, at its place; lines and columns count from 1, columns in UTF-16 units. */
export type Finding = Found & {
	/** The id of the rule, and its code. */
	rule: string;
	code: string;
	severity: Severity;
	/** The rule looked at the document as at one of another house. */
	isForeign?: true;
	/** It is a note for somebody who still works on the document. */
	isOfWork?: true;
	/** Such a note on a document that is settled: it only counts for what the house does. */
	isLate?: true;
	/** The text of its first line, the first 200 units of it; nothing where that must not be shown. */
	lineText: string;
	line: number;
	column: number;
	endLine: number;
	endColumn: number;
};

/** The same at every stage. */
export function always(severity: RuleLevel): Levels {
	return {draft: severity, review: severity, approved: severity};
}

/** From the review on; before that `draft`, or nothing. */
export function fromReview(severity: Severity, draft: RuleLevel = 'off'): Levels {
	return {draft, review: severity, approved: severity};
}

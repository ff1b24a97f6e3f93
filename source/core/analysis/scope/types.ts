/** Whose systems a change touches, from near to far. */
export const scopeNames = ['team', 'product', 'organisation', 'company'] as const;

export type ScopeName = (typeof scopeNames)[number];

/** What stops a document: only what anybody would stop at, what reviewers usually ask for, or every finding. */
export type Strictness = 'light' | 'usual' | 'strict';

export type Scope = {
	name: ScopeName;
	/** What is at stake, in one sentence. */
	reach: string;
	/** What reviewers of such a change look for. */
	lookFor: readonly string[];
	/** Questions that must be answered for a review, beside those that the template requires and those of nearer scopes. */
	required: readonly string[];
	/** How many approvers it takes. */
	approvers: number;
	strictness: Strictness;
	/** The level of an author who usually does this alone. */
	authorLevel: AuthorLevelNumber;
};

export type AuthorLevelNumber = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** How much the interview explains to an author, and what readers expect of one. */
export type AuthorLevel = {
	level: AuthorLevelNumber;
	/** In one sentence, so that somebody finds their own. */
	about: string;
	/** What readers expect a document of this author to bring. */
	brings: readonly string[];
	shows: {
		guidance: boolean;
		example: boolean;
		/** Why reviewers ask. */
		lookFor: boolean;
	};
};

import type {Section} from '../../markdown/sections.ts';
import type {Source} from '../../markdown/source.ts';
import type {SectionPattern} from '../../template/patterns.ts';
import type {Account} from './account.ts';
import type {BodyClaims} from './claims.ts';
import type {Collector} from './collector.ts';
import type {Mention} from './found.ts';

/** One body while it is read: what it is, what its parts may claim of it, and what has been read by now. */
export type BodyState = {
	pattern: SectionPattern;
	section: Section;
	source: Source;
	/** The line where it begins, below the header of the document. */
	first: number;
	claims: BodyClaims;
	mention: Mention | undefined;
	collector: Collector;
	account: Account;
};

import type {Finding} from '../types.ts';

/** What was found in one file; the path as it was found from where the command runs, with forward slashes. */
export type Checked = {
	path: string;
	findings: readonly Finding[];
	/** It is asked for what a proposal needs. */
	isAsked?: boolean;
	/** It is of no known template, and nobody has said how strictly to look at it. */
	isOther?: boolean;
	/** More of a file that was told before. */
	isMore?: true;
};

/** Tells what was found file by file, so that nothing is kept of a file once it is told. */
export type Reporter = {
	begin(): string;
	tell(checked: Checked): string;
	end(): string;
};

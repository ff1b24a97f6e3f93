/** Questions to git; undefined wherever there is no git, no repository or no answer in time. */
export type Git = {
	authorName(folder: string): Promise<string | undefined>;
	/** The real path of the working tree that a folder belongs to. */
	root(folder: string): Promise<string | undefined>;
	/** The way from the root of the working tree to a folder, with forward slashes and one at its end; none at the root. */
	prefix(folder: string): Promise<string | undefined>;
	/**
	 * Paths from the folder of files below it that are new, or other than where the work since a commit began; all
	 * files while there is no commit yet.
	 */
	changedFiles(folder: string, ref: string): Promise<string[] | undefined>;
};

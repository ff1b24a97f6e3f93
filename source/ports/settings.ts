export type Preferences = {
	author?: string;
	/** How senior the author is, from 1 to 7. */
	level?: number;
	/** False: what readers ask by level is not shown. */
	coaching?: boolean;
	template?: string;
	accessible?: boolean;
	/** The tour was shown. */
	tour?: boolean;
	/** Keys for actions in place of the usual ones, by their names. */
	keys?: Record<string, string[]>;
	/** Folders that documents were written to, the last one first. */
	recentFolders?: string[];
};

export type Settings = {
	/** `problem` says in a sentence what was wrong with the file, and where it has been moved to. */
	read(): Promise<{preferences: Preferences; problem?: string}>;
	remember(changes: Preferences): Promise<void>;
};

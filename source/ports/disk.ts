/** Where a document goes: an absolute path, and the folder that links must not lead out of. */
export type Destination = {path: string; within: string};

/** What there is at a path: `other` is a device or a pipe. */
export type Kind = 'file' | 'folder' | 'other';

/** Every function throws a Problem when the disk refuses. */
export type Disk = {
	/**
	 * The text of a file in UTF-8, byte order mark included; refuses other encodings, since they cannot be written back,
	 * and what has no end: devices and pipes, what holds more than `limit` bytes (else 64 MiB), what does not come.
	 */
	readText(path: string, limit?: number): Promise<string>;
	/** The names in a folder, sorted; none when there is no such folder. */
	list(path: string): Promise<string[]>;
	/**
	 * The Markdown files in a folder and below it, as paths that begin with it; undefined when it is no folder. With
	 * `among`, only those of these absolute paths, for which nothing else is looked at.
	 */
	find(path: string, among?: readonly string[]): Promise<string[] | undefined>;
	/** What is at a path by exactly this name, upper and lower case told apart; undefined for nothing. */
	kind(destination: Destination): Promise<Kind | undefined>;
	/** The files that a text of `readText` would stand in; more than one where a document keeps its metadata beside it. */
	partsOf(path: string, text: string): Promise<readonly {path: string; text: string}[]>;
	/** What writing there would replace: the text of the file, or undefined. Refuses what cannot be written to. */
	inspect(destination: Destination): Promise<string | undefined>;
	/** How many names the file has on its disk, 1 unless there are hard links; 0 without a file. */
	namesOf(destination: Destination): Promise<number>;
	/** Removes what writes that were killed in the middle have left in a folder. Never fails. */
	sweep(folder: string): Promise<void>;
	/** Does a task while no other process of this machine does one for that folder, which is made when it is missing. */
	numbering<Result>(destination: Destination, task: () => Promise<Result>): Promise<Result>;
	/**
	 * Replaces the whole file at once, or not at all, and proves it by reading back. Missing folders are made.
	 * `expected` is the text that the new one was made from (undefined: no file); throws `ChangedSince` when the disk
	 * holds something else by now. Of two writes at once that expect the same, one is refused.
	 */
	write(destination: Destination, text: string, expected: string | undefined): Promise<void>;
};

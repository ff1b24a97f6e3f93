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
	/**
	 * Replaces the whole file at once, or not at all, and proves it by reading back. Missing folders are made.
	 * `expected` is what `inspect` gave when the person agreed; refused when the disk holds something else by now.
	 */
	write(destination: Destination, text: string, expected: string | undefined): Promise<void>;
};

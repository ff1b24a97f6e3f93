export type Templates = {
	/** The names of the shipped templates, sorted. */
	list(): Promise<string[]>;
	/** What the build made of this text of a shipped template, to spare a start the reading of it; undefined where it made nothing of it. */
	compiled(name: string, text: string): Promise<unknown>;
	/** The text of a shipped template; throws a Problem that names the known ones. */
	read(name: string): Promise<string>;
	/** The shipped starters as YAML, by their names. */
	starters(): Promise<{name: string; file: string; text: string}[]>;
};

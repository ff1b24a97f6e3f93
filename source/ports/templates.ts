export type Templates = {
	/** The names of the shipped templates, sorted. */
	list(): Promise<string[]>;
	/** What the build made of the text of a shipped template, to spare a start the reading of it; undefined in a checkout that is not built. */
	compiled(name: string): Promise<{text: string; template: unknown} | undefined>;
	/** The text of a shipped template; throws a Problem that names the known ones. */
	read(name: string): Promise<string>;
	/** The shipped starters as YAML, by their names. */
	starters(): Promise<{name: string; file: string; text: string}[]>;
};

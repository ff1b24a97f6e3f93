export type Templates = {
	/** The names of the shipped templates, sorted. */
	list(): Promise<string[]>;
	/** The text of a shipped template; throws a Problem that names the known ones. */
	read(name: string): Promise<string>;
};

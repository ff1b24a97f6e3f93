import type {World} from '../ports/world.ts';

export type Option = {
	type: 'string' | 'boolean';
	short?: string;
	/** What stands for the value in the help: FILE. One that is true or false may be given a value after an equals sign. */
	value?: string;
	summary: string;
	/** Stands for the value where none follows; what is no whole number then is no value. */
	otherwise?: string;
};

/** What was typed after the name of the command. */
export type Arguments = {
	words: readonly string[];
	options: Readonly<Record<string, string | boolean | undefined>>;
};

/** One entry of the table: enough to print help and to refuse a wrong line without loading the command. */
export type Command = {
	/** Empty for what happens when no command is named. */
	name: string;
	summary: string;
	/** Names of the words it takes; those in brackets may be left out. */
	words: readonly string[];
	options: Readonly<Record<string, Option>>;
	load(): Promise<{run(args: Arguments, world: World): Promise<number>}>;
};

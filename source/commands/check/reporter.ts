import path from 'node:path';
import type {Severity} from '../../core/house/levels.ts';
import {gitHubReporter} from '../../core/review/formats/github.ts';
import {jsonReporter} from '../../core/review/formats/json.ts';
import {sarifReporter} from '../../core/review/formats/sarif.ts';
import {type TextOptions, textReporter} from '../../core/review/formats/text.ts';
import type {Reporter} from '../../core/review/formats/types.ts';
import type {Ports, World} from '../../ports/world.ts';
import {hasColour} from '../shared/colour.ts';
import {slashed} from '../shared/slashed.ts';

/** What a format may want to know of the program, and of how it is asked. */
type Options = TextOptions & {version: string};

type Format = {
	reporter: (options: Options) => Reporter;
	/** It is read with the whole repository before it, and has paths from its root wherever the command runs. */
	isFromRoot?: true;
};

const formats = {
	text: {reporter: textReporter},
	json: {reporter: jsonReporter},
	sarif: {reporter: sarifReporter, isFromRoot: true},
	github: {reporter: gitHubReporter, isFromRoot: true},
} satisfies Record<string, Format>;

export type FormatName = keyof typeof formats;

/** The formats by their names on the command line. */
export const formatNames = Object.keys(formats) as FormatName[];

const colours: Readonly<Record<Severity, number>> = {error: 31, warning: 33, info: 36};

/** The reporter of a format; notes count for people only, who may not want to read them all. */
export async function reporterOf(format: FormatName, world: World, {git}: Ports, notes: boolean): Promise<Reporter> {
	const colour = (severity: Severity, text: string): string =>
		hasColour(world) ? `\u001B[${colours[severity]}m${text}\u001B[0m` : text;
	const {reporter: made, isFromRoot}: Format = formats[format];
	const reporter = made({version: world.version(), notes, colour});
	if (!isFromRoot) return reporter;
	const prefix = (await git.prefix(world.cwd)) ?? '';
	const rooted = (file: string): string => {
		const below = path.relative(world.cwd, path.resolve(world.cwd, file));
		return path.posix.join(prefix, slashed(below));
	};
	return {...reporter, tell: (checked) => reporter.tell({...checked, path: rooted(checked.path)})};
}

/** Where only differences are to be shown. */
export const silent: Reporter = {begin: () => '', tell: () => '', end: () => ''};

import path from 'node:path';
import {gitHubReporter} from '../../core/review/formats/github.ts';
import {jsonReporter} from '../../core/review/formats/json.ts';
import {sarifReporter} from '../../core/review/formats/sarif.ts';
import {textReporter} from '../../core/review/formats/text.ts';
import type {Reporter} from '../../core/review/formats/types.ts';
import type {Ports, World} from '../../ports/world.ts';

/** The formats by their names on the command line; each is made with the version of the program. */
export const reporters: Readonly<Record<'text' | 'json' | 'sarif' | 'github', (version: string) => Reporter>> = {
	text: textReporter,
	json: jsonReporter,
	sarif: sarifReporter,
	github: gitHubReporter,
};

/** What is read with the whole repository before it has paths from its root, wherever the command runs. */
const fromRoot: readonly string[] = ['sarif', 'github'];

/** The reporter of a format. */
export async function reporterOf(format: keyof typeof reporters, world: World, {git}: Ports): Promise<Reporter> {
	const reporter = reporters[format](world.version());
	if (!fromRoot.includes(format)) return reporter;
	const prefix = (await git.prefix(world.cwd)) ?? '';
	const rooted = (file: string): string => {
		const below = path.relative(world.cwd, path.resolve(world.cwd, file));
		return path.posix.join(prefix, below.split(path.sep).join('/'));
	};
	return {...reporter, tell: ({path: file, findings}) => reporter.tell({path: rooted(file), findings})};
}

/** Where only differences are to be shown. */
export const silent: Reporter = {begin: () => '', tell: () => '', end: () => ''};

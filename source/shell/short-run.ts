import process from 'node:process';
import {setFlagsFromString} from 'node:v8';

/** Expressions go to machine code at once; the bytecode before it costs more than it saves where they are long. */
const expressions = '--no-regexp-tier-up';

/** Functions are optimised after ten times as many calls, or more. */
const functions = '--invocation-count-for-turbofan=30000';

/** By the version of Node, since V8 complains aloud of a setting that it does not know; others are left as they are. */
export const settings: Readonly<Record<string, readonly string[]>> = {
	20: ['--interrupt-budget=1000000', expressions],
	22: [functions, expressions],
	24: [functions, expressions],
};

/** Has V8 compile for a run that is over in seconds, in which most of what it optimises would hardly be called again. */
export function compileForShortRun(): void {
	const [major = ''] = process.versions.node.split('.');
	for (const setting of settings[major] ?? []) setFlagsFromString(setting);
}

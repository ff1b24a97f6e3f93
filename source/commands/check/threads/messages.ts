import type {Checked} from '../../../core/review/formats/types.ts';
import type {CheckOptions} from '../examine.ts';

/** What a thread is begun with: from where the command runs, and what it was asked for. It is then sent files, by name. */
export type ThreadData = {cwd: string; asked: CheckOptions};

/** What was said on standard error meanwhile, and what was found, or the person's problem, or a bug of ours. */
export type CheckResponse = {told: string} & (
	| {checked: Checked[]}
	| {problem: {message: string; seen: string | undefined; next: string | undefined}}
	| {bug: unknown}
);

import type {Finding} from '../types.ts';

/** What was found in one file; the path as it was found from where the command runs, with forward slashes. */
export type Checked = {path: string; text: string; findings: readonly Finding[]};

import path from 'node:path';

/** A path as it is told, in differences, baselines and findings: with slashes on every system. */
export function slashed(file: string): string {
	return file.split(path.sep).join('/');
}

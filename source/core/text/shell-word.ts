/** A path as a shell takes it, so that a command that is shown can be typed as it stands. */
export function shellWord(path: string): string {
	return /^[\w./-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`;
}

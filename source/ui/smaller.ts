const clearScreen = '\u001B[2J\u001B[H';

/**
 * Empties the screen whenever the window has become smaller, until the function that comes back is called. Ink wipes
 * its last frame then by counting rows up from the cursor, but a terminal has moved the rows by that time, and cells of
 * the old frame would stay. It must listen before Ink does, which draws anew.
 */
export function clearWhenSmaller(stdout: NodeJS.WriteStream): () => void {
	let {columns, rows} = stdout;
	const onResize = (): void => {
		const isSmaller = stdout.columns < columns || stdout.rows < rows;
		({columns, rows} = stdout);
		if (isSmaller) stdout.write(clearScreen);
	};

	stdout.on('resize', onResize);
	return () => void stdout.off('resize', onResize);
}

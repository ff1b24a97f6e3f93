const clearScreen = '\u001B[2J\u001B[H';

/**
 * Has the next frame drawn whole on an empty screen whenever the window changes, until the function that comes back is
 * called. Ink draws what differs from its last frame, and wipes that by counting rows up from the cursor; but a terminal
 * has moved the rows by that time, and a frame that was made for the window before may have scrolled in the new one.
 * `forget` has Ink forget its last frame. It must listen before Ink does, which draws anew.
 */
export function drawWholeWhenResized(stdout: NodeJS.WriteStream, forget: () => void): () => void {
	const onResize = (): void => {
		forget();
		stdout.write(clearScreen);
	};

	stdout.on('resize', onResize);
	return () => void stdout.off('resize', onResize);
}

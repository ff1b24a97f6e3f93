import {Box} from 'ink';
import type {Box as Rectangle} from '../frame.ts';
import {theme} from '../theme.ts';

/** The frame around the field that has the focus. */
export function Border({at}: {at: Rectangle}) {
	return (
		<Box
			position="absolute"
			left={at.left}
			top={at.top}
			width={at.width}
			height={at.height}
			borderStyle="round"
			borderColor={theme.accent.color}
		/>
	);
}

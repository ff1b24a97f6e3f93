import {Box} from 'ink';
import type {ReactNode} from 'react';
import type {Box as Rectangle} from '../frame.ts';

/** Puts its children into a part of the window; what does not fit is cut off. */
export function Area({at, children}: {at: Rectangle; children: ReactNode}) {
	return (
		<Box position="absolute" left={at.left} top={at.top} width={at.width} height={at.height} flexDirection="column">
			{children}
		</Box>
	);
}

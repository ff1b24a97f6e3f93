import {useCursor} from 'ink';
import {layout} from '../../flow/buffer/layout.ts';
import type {Buffer} from '../../flow/buffer/types.ts';
import type {Box as Rectangle} from '../frame.ts';
import {Area} from './area.tsx';
import {Row} from './row.tsx';

/** A text being edited. The terminal's own cursor stands in it, so that input methods compose there. */
export function TextField({at, buffer}: {at: Rectangle; buffer: Buffer}) {
	const {setCursorPosition} = useCursor();
	const {rows, cursorRow, cursorColumn} = layout(buffer, at.width, at.height);
	setCursorPosition({x: at.left + cursorColumn, y: at.top + cursorRow});
	return (
		<Area at={at}>
			{rows.map((row) => (
				<Row key={row.start} runs={[{text: row.text === '' ? ' ' : row.text}]} />
			))}
		</Area>
	);
}

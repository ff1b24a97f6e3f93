import {Text, useCursor} from 'ink';
import {layout} from '../../flow/buffer/layout.ts';
import type {Buffer} from '../../flow/buffer/types.ts';
import type {Box as Rectangle} from '../frame.ts';
import {theme} from '../theme.ts';
import {Area} from './area.tsx';
import {Row} from './row.tsx';

/** A text being edited. The terminal's own cursor stands in it, so that input methods compose there. */
export function TextField({at, buffer, isFramed = false}: {at: Rectangle; buffer: Buffer; isFramed?: boolean}) {
	const {setCursorPosition} = useCursor();
	const {rows, cursorRow, cursorColumn} = layout(buffer, at.width, at.height);
	setCursorPosition({x: at.left + cursorColumn, y: at.top + cursorRow});
	const isCutAbove = isFramed && (rows[0]?.start ?? 0) > 0;
	const isCutBelow = isFramed && (rows.at(-1)?.end ?? 0) < buffer.text.length;
	return (
		<>
			<Area at={at}>
				{rows.map((row) => (
					<Row key={row.start} runs={[{text: row.text === '' ? ' ' : row.text}]} />
				))}
			</Area>
			{isCutAbove && <Mark at={at} row={0} text={isCutBelow && at.height === 1 ? '↕' : '↑'} />}
			{isCutBelow && (at.height > 1 || !isCutAbove) && <Mark at={at} row={at.height - 1} text="↓" />}
		</>
	);
}

/** Stands in the frame beside a row and says that the text goes on there. */
function Mark({at, row, text}: {at: Rectangle; row: number; text: string}) {
	return (
		<Area at={{left: at.left + at.width, top: at.top + row, width: 1, height: 1}}>
			<Text {...theme.accent}>{text}</Text>
		</Area>
	);
}

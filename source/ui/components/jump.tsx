import type {Box as Rectangle} from '../frame.ts';
import {LineInput} from './line-input.tsx';
import {Panel} from './panel.tsx';
import {type Line, Rows} from './rows.tsx';

/** All questions, those that match a filter; the highlighted one opens. */
export function Jump({
	at,
	filter,
	lines,
	index,
}: {
	at: Rectangle;
	filter: string;
	lines: readonly Line[];
	index: number;
}) {
	return (
		<Panel at={at} title="Go to">
			{(rest) => (
				<>
					<LineInput at={{...rest, height: 1}} text={filter} placeholder="type part of a question's name" />
					<Rows at={{...rest, top: rest.top + 2, height: Math.max(1, rest.height - 2)}} lines={lines} index={index} />
				</>
			)}
		</Panel>
	);
}

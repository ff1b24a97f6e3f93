import type {Box as Rectangle} from '../frame.ts';
import {LineInput} from './line-input.tsx';
import {MoreRows} from './more-rows.tsx';
import {Panel} from './panel.tsx';
import {type Line, Rows} from './rows.tsx';

/** A list of which those rows are shown that match what is typed. */
export function Filtered({
	at,
	title,
	placeholder,
	filter,
	lines,
	index,
}: {
	at: Rectangle;
	title: string;
	placeholder: string;
	filter: string;
	lines: readonly Line[];
	index: number;
}) {
	return (
		<Panel at={at} title={title}>
			{(rest) => {
				const height = Math.max(1, rest.height - 2);
				return (
					<>
						<LineInput at={{...rest, height: 1}} text={filter} placeholder={placeholder} />
						<MoreRows at={{...rest, top: rest.top + 1, height: 1}} list={{lines, height, index}} />
						<Rows at={{...rest, top: rest.top + 2, height}} lines={lines} index={index} />
					</>
				);
			}}
		</Panel>
	);
}

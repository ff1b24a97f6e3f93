import type {Box as Rectangle} from '../frame.ts';
import {CountedRows} from './counted-rows.tsx';
import {CountedInput} from './filter-line.tsx';
import {Panel} from './panel.tsx';
import type {Line} from './rows.tsx';

/** A list of which those rows are shown that match what is typed. */
export function Filtered({
	at,
	title,
	placeholder,
	filter,
	lines,
	index,
	count,
}: {
	at: Rectangle;
	title: string;
	placeholder: string;
	filter: string;
	lines: readonly Line[];
	index: number;
	/** How many match, in words. */
	count: string;
}) {
	return (
		<Panel at={at} title={title}>
			{(rest) => {
				const space = rest.height >= 8 ? 1 : 0;
				const top = rest.top + 1 + space;
				const height = Math.max(1, rest.height - 1 - space);
				return (
					<>
						<CountedInput at={{...rest, height: 1}} text={filter} placeholder={placeholder} count={count} />
						<CountedRows at={{...rest, top, height}} lines={lines} index={index} />
					</>
				);
			}}
		</Panel>
	);
}

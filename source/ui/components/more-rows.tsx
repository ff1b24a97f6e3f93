import type {Box as Rectangle} from '../frame.ts';
import {isRow} from '../review-lines.ts';
import {Area} from './area.tsx';
import {Row} from './row.tsx';
import {firstShown, type Line} from './rows.tsx';

/** A list as `Rows` shows it: the highlighted line, and how many lines there is room for. */
type List = {lines: readonly Line[]; height: number; index: number};

/** How many rows the review goes on above and below those that are shown. */
export function MoreRows({at, list: {lines, height, index}}: {at: Rectangle; list: List}) {
	const first = firstShown(lines.length, height, index);
	const counts = [rowsIn(lines.slice(0, first)), rowsIn(lines.slice(first + height))];
	const signs = counts.map((count, end) => (count === 0 ? '' : `${end === 0 ? '↑' : '↓'} ${count} more`));
	if (at.height === 0 || signs.every((sign) => sign === '')) return null;
	return (
		<Area at={at}>
			<Row runs={[{text: `  ${signs.filter((sign) => sign !== '').join('   ')}`, meaning: 'accent'}]} />
		</Area>
	);
}

function rowsIn(lines: readonly Line[]): number {
	return lines.filter(({key}) => isRow(key)).length;
}

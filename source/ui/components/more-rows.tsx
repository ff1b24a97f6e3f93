import {listWords} from '../../words/screen/lists.ts';
import type {Box as Rectangle} from '../frame.ts';
import {Area} from './area.tsx';
import {Row} from './row.tsx';
import {firstShown, type Line, Rows} from './rows.tsx';

/** A list as `Rows` shows it: the highlighted line, and how many lines there is room for. */
type List = {lines: readonly Line[]; height: number; index: number; isRow?: (key: string) => boolean};

/** How many rows a list goes on above and below those that are shown; `isRow` tells which of its lines are rows. */
export function MoreRows({at, list: {lines, height, index, isRow = () => true}}: {at: Rectangle; list: List}) {
	const first = firstShown(lines.length, height, index);
	const counts = [lines.slice(0, first), lines.slice(first + height)].map(
		(hidden) => hidden.filter(({key}) => isRow(key)).length,
	);
	const signs = counts.map((count, end) => (count === 0 ? '' : listWords.moreTo(end === 0 ? '↑' : '↓', count)));
	if (at.height === 0 || signs.every((sign) => sign === '')) return null;
	return (
		<Area at={at}>
			<Row runs={[{text: `  ${signs.filter((sign) => sign !== '').join('   ')}`, meaning: 'accent'}]} />
		</Area>
	);
}

/** In fewer rows, each of them is needed. */
const leastCounted = 4;

/** A list that says how far it goes on, where it has not room for all of its rows. */
export function CountedRows({at, lines, index}: {at: Rectangle; lines: readonly Line[]; index: number}) {
	if (lines.length <= at.height || at.height < leastCounted) return <Rows at={at} lines={lines} index={index} />;
	const height = at.height - 1;
	return (
		<>
			<Rows at={{...at, height}} lines={lines} index={index} />
			<MoreRows at={{...at, top: at.top + height, height: 1}} list={{lines, height, index}} />
		</>
	);
}

import type {SessionState} from '../../flow/state/state.ts';
import {narrowed, narrowing} from '../../flow/view/narrowed.ts';
import type {Box as Rectangle} from '../frame.ts';
import {itemLines, keyOfItem} from '../lines.ts';
import {CountedRows} from './counted-rows.tsx';
import {FilterLine} from './filter-line.tsx';

/** The items of the group at the focus, or those of them that have the words of the filter. */
export function ItemList({at, state}: {at: Rectangle; state: SessionState}) {
	const part = narrowing(state);
	const lines = narrowed(state, itemLines(state));
	const index = Math.max(
		0,
		lines.findIndex(({key}) => key === keyOfItem(state)),
	);
	const rest = part ? {...at, top: at.top + 1, height: Math.max(1, at.height - 1)} : at;
	return (
		<>
			{part && <FilterLine at={{...at, height: 1}} narrowing={part} />}
			<CountedRows at={rest} lines={lines} index={index} />
		</>
	);
}

import type {ReadingRow} from '../../flow/selectors/reading.ts';
import {listWords} from '../../words/screen/lists.ts';
import type {Box as Rectangle} from '../frame.ts';
import type {Meaning} from '../theme.ts';
import {Area} from './area.tsx';
import {Row} from './row.tsx';

const meanings: Readonly<Record<ReadingRow['is'], Meaning>> = {
	title: 'accent',
	same: 'quiet',
	added: 'success',
	removed: 'problem',
	fold: 'quiet',
};

/** The rows of what is read from `top` on, and in the last column where there is more. */
export function ReadingRows({at, rows, top}: {at: Rectangle; rows: readonly ReadingRow[]; top: number}) {
	const first = Math.max(0, Math.min(top, rows.length - at.height));
	const below = rows.length - first - at.height;
	return (
		<>
			<Area at={at}>
				{rows.slice(first, first + at.height).map(({is, text}, index) => (
					// biome-ignore lint/suspicious/noArrayIndexKey: lines of a file may be alike.
					<Row key={index} runs={[{text, meaning: meanings[is]}]} />
				))}
			</Area>
			{(first > 0 || below > 0) && (
				<Area at={{...at, top: at.top + at.height, height: 1}}>
					<Row runs={[{text: more(first, below), meaning: 'quiet'}]} />
				</Area>
			)}
		</>
	);
}

/** How many rows there are above and below those that are shown. */
export function more(above: number, below: number): string {
	const counts = [above > 0 ? `↑ ${above}` : '', below > 0 ? `↓ ${below}` : ''].filter((text) => text !== '');
	return listWords.moreRows(counts.join('  '), above + below);
}

import type {Choice, Conflict} from '../../core/edit/conflict.ts';
import {conflictRows} from '../../flow/selectors/reading.ts';
import type {Settling} from '../../flow/state/writing.ts';
import {conflictTitle, waysOut} from '../../flow/view/settling.ts';
import {comparisonWords} from '../../words/screen/comparison.ts';
import {Area} from '../components/area.tsx';
import {ReadingRows} from '../components/reading-rows.tsx';
import {Row, type Run} from '../components/row.tsx';
import {TwoSided} from '../components/two-sided.tsx';
import {type Box, readingOf} from '../frame.ts';

/** The file has another answer than the draft, or words that may be one: what both say, and what can be chosen. */
export function Settle({at, settling}: {at: Box; settling: Settling}) {
	const {conflicts, index, target, top} = settling;
	const conflict = conflicts[index];
	if (!conflict) return null;
	const text = readingOf(at);
	return (
		<>
			<Area at={{...at, height: 1}}>
				<TwoSided
					left={[{text: conflictTitle(conflict, target), meaning: 'strong'}]}
					right={[{text: comparisonWords.place(index + 1, conflicts.length), meaning: 'quiet'}]}
				/>
			</Area>
			<ReadingRows at={text} rows={conflictRows(conflict, text.width)} top={top} />
			<Area at={{...text, top: text.top + text.height + 1, height: 1}}>
				<Row runs={[{text: comparisonWords.whichOne, meaning: 'strong'}, ...waysOf(conflict)]} />
			</Area>
		</>
	);
}

const letters: Readonly<Record<Choice, string>> = {mine: 'm', theirs: 't', both: 'b', besides: 'k', out: 'l'};

function waysOf(conflict: Conflict): Run[] {
	const keys = [
		...waysOut(conflict).map(({way, text}) => ({key: letters[way], text})),
		{key: 'e', text: comparisonWords.edit},
	];
	return keys.flatMap(({key, text}, index) => [
		{text: `${index === 0 ? '' : '   '}${key}`, meaning: 'selected' as const},
		{text: ` ${text}`, meaning: 'plain' as const},
	]);
}

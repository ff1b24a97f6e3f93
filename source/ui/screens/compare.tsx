import {differenceRows} from '../../flow/selectors/reading.ts';
import type {Comparison} from '../../flow/state/writing.ts';
import {comparisonTitle, differenceSummary} from '../../flow/view/comparison.ts';
import {comparisonWords} from '../../words/screen/comparison.ts';
import {Area} from '../components/area.tsx';
import {ReadingRows} from '../components/reading-rows.tsx';
import {Row} from '../components/row.tsx';
import {TwoSided} from '../components/two-sided.tsx';
import {type Box, readingOf} from '../frame.ts';

/** The file exists, or did: what writing would change, and the question whether to. Nothing happens by default. */
export function Compare({at, comparison}: {at: Box; comparison: Comparison}) {
	const {existing, difference, top} = comparison;
	const text = readingOf(at);
	const isGone = existing === undefined;
	return (
		<>
			<Area at={{...at, height: 1}}>
				<TwoSided
					left={[{text: comparisonTitle(comparison), meaning: 'strong'}]}
					right={[{text: differenceSummary(difference), meaning: 'strong'}]}
				/>
			</Area>
			<ReadingRows at={text} rows={differenceRows(difference, text.width)} top={top} />
			<Area at={{...text, top: text.top + text.height + 1, height: 1}}>
				<Row
					runs={[
						{text: isGone ? comparisonWords.writeAnew : comparisonWords.replace, meaning: 'strong'},
						{text: comparisonWords.no, meaning: 'selected'},
						{text: comparisonWords.otherWays, meaning: 'quiet'},
					]}
				/>
			</Area>
		</>
	);
}

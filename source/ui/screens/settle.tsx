import type {Conflict} from '../../core/edit/conflict.ts';
import {conflictRows} from '../../flow/selectors/reading.ts';
import type {Settling} from '../../flow/state/writing.ts';
import {Area} from '../components/area.tsx';
import {ReadingRows} from '../components/reading-rows.tsx';
import {Row, type Run} from '../components/row.tsx';
import {TwoSided} from '../components/two-sided.tsx';
import {type Box, readingOf} from '../frame.ts';

/** The file and the draft have changed the same answer: both, the one before, and what can be chosen. */
export function Settle({at, settling}: {at: Box; settling: Settling}) {
	const {conflicts, index, target, top} = settling;
	const conflict = conflicts[index];
	if (!conflict) return null;
	const text = readingOf(at);
	const {label, isGone} = conflict;
	const title = isGone ? `${label} is gone from ${target}` : `${label} has changed in ${target}, too`;
	return (
		<>
			<Area at={{...at, height: 1}}>
				<TwoSided
					left={[{text: title, meaning: 'strong'}]}
					right={[{text: `${index + 1} of ${conflicts.length}`, meaning: 'quiet'}]}
				/>
			</Area>
			<ReadingRows at={text} rows={conflictRows(conflict, text.width)} top={top} />
			<Area at={{...text, top: text.top + text.height + 1, height: 1}}>
				<Row runs={[{text: 'Which one?  ', meaning: 'strong'}, ...waysOf(conflict)]} />
			</Area>
		</>
	);
}

function waysOf({ways, isGone}: Conflict): Run[] {
	const words = isGone
		? {mine: 'put it back', theirs: 'leave it out', both: ''}
		: {mine: 'keep yours', theirs: 'take theirs', both: 'both'};
	const keys = [...ways.map((way) => ({key: way.charAt(0), text: words[way]})), {key: 'e', text: 'edit'}];
	return keys.flatMap(({key, text}, index) => [
		{text: `${index === 0 ? '' : '   '}${key}`, meaning: 'selected' as const},
		{text: ` ${text}`, meaning: 'plain' as const},
	]);
}

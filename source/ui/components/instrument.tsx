import type {InstrumentView, SummaryView} from '../../flow/view/instruments.ts';
import {questionWords} from '../../words/screen/question.ts';
import {type Box as Rectangle, readingOf} from '../frame.ts';
import {wrapped} from '../wrap.ts';
import {Area} from './area.tsx';
import {more} from './reading-rows.tsx';
import {Row} from './row.tsx';
import {TwoSided} from './two-sided.tsx';

/** What is worked out from the answers, in place of the question. */
export function Instrument({at, view}: {at: Rectangle; view: InstrumentView}) {
	const text = readingOf(at);
	const first = Math.max(0, Math.min(view.top, view.rows.length - text.height));
	const below = view.rows.length - first - text.height;
	return (
		<>
			<Area at={{...at, height: 1}}>
				<TwoSided left={[{text: view.title, meaning: 'strong'}]} right={[{text: view.position, meaning: 'quiet'}]} />
			</Area>
			<Area at={text}>{drawn(view.rows.slice(first, first + text.height))}</Area>
			{(first > 0 || below > 0) && (
				<Area at={{...text, top: text.top + text.height, height: 1}}>
					<Row runs={[{text: more(first, below), meaning: 'quiet'}]} />
				</Area>
			)}
		</>
	);
}

/** The same in the room that a question leaves: what comes out with the key, and the rows where they tell something. */
export function InstrumentSummary({at, view}: {at: Rectangle; view: SummaryView}) {
	const words = wrapped(questionWords.computed(view.key, view.summary), at.width, at.height >= 3 ? 3 : 1);
	const room = at.height - words.length - 1;
	// A few rows of a chart say nothing.
	const rows = view.rows.length <= room || room >= leastRows ? view.rows.slice(0, Math.max(0, room)) : [];
	return (
		<>
			<Area at={{...at, height: words.length}}>
				{words.map((text) => (
					<Row key={text} runs={[{text, meaning: 'quiet'}]} />
				))}
			</Area>
			{rows.length > 0 && <Area at={{...at, top: at.top + words.length + 1, height: rows.length}}>{drawn(rows)}</Area>}
		</>
	);
}

const leastRows = 6;

export function drawn(rows: SummaryView['rows']) {
	// biome-ignore lint/suspicious/noArrayIndexKey: rows of a chart may be alike.
	return rows.map((runs, index) => <Row key={index} runs={runs} />);
}

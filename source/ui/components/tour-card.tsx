import type {TourView} from '../../flow/view/tour.ts';
import type {Box as Rectangle} from '../frame.ts';
import {wrapped} from '../wrap.ts';
import {Area} from './area.tsx';
import {Row} from './row.tsx';
import {TwoSided} from './two-sided.tsx';

/** A card of the tour, below the question that it speaks of. */
export function TourCard({at, view}: {at: Rectangle; view: TourView}) {
	return (
		<>
			<Area at={{...at, height: 1}}>
				<TwoSided left={[{text: view.title, meaning: 'accent'}]} right={[{text: view.wayOut, meaning: 'quiet'}]} />
			</Area>
			<Area at={{...at, top: at.top + 1, height: at.height - 1}}>
				{wrapped(view.text, at.width, at.height - 1).map((text) => (
					<Row key={text} runs={[{text, meaning: 'strong'}]} />
				))}
			</Area>
		</>
	);
}

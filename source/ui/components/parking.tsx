import type {ParkingView} from '../../flow/view/parking.ts';
import {panelWords} from '../../words/screen/panels.ts';
import {standingWords} from '../../words/standing.ts';
import type {Box as Rectangle} from '../frame.ts';
import {label, marker} from '../lines.ts';
import {wrapped} from '../wrap.ts';
import {Area} from './area.tsx';
import {LineInput} from './line-input.tsx';
import {Panel} from './panel.tsx';
import {Row} from './row.tsx';

/** One line for what came up by the way, and below it what becomes of it. */
export function Parking({at, view}: {at: Rectangle; view: ParkingView}) {
	const {text, kinds, note} = view;
	return (
		<Panel at={at} title={panelWords.parking}>
			{(rest) => (
				<>
					<LineInput at={{...rest, height: 1}} text={text} placeholder={panelWords.inOneLine} />
					<Area at={{...rest, top: rest.top + 2, height: Math.max(1, rest.height - 2)}}>
						<Row
							runs={kinds.flatMap(({kind, isCurrent}) => [
								marker(isCurrent),
								label(`${standingWords.parked[kind]}  `, isCurrent),
							])}
						/>
						{wrapped(note, rest.width, 4).map((row) => (
							<Row key={row} runs={[{text: row, meaning: 'quiet'}]} />
						))}
					</Area>
				</>
			)}
		</Panel>
	);
}

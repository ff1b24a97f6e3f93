import {fitted} from '../../core/text/fitted.ts';
import type {InstrumentRow} from '../../flow/instruments/types.ts';
import type {StarterRow} from '../../flow/view/starters.ts';
import {panelWords} from '../../words/screen/panels.ts';
import type {Box as Rectangle} from '../frame.ts';
import {label, marker} from '../lines.ts';
import {Area} from './area.tsx';
import {CountedRows} from './counted-rows.tsx';
import {drawn} from './instrument.tsx';
import {Panel} from './panel.tsx';
import {more} from './reading-rows.tsx';
import {Row} from './row.tsx';
import type {Line} from './rows.tsx';

/** Below the list: when to take the highlighted one, what else it has, and the first of what it adds. */
const leastContents = 5;

/** What a group can begin with: a line for each, and below them what the highlighted one holds. */
export function Starters({
	at,
	rows,
	contentsIn,
}: {
	at: Rectangle;
	rows: readonly StarterRow[];
	contentsIn: (width: number) => readonly InstrumentRow[];
}) {
	const index = rows.findIndex(({isCurrent}) => isCurrent);
	return (
		<Panel at={at} title={panelWords.starters}>
			{(rest) => {
				const most = Math.max(2, Math.min(rest.height - leastContents - 1, Math.ceil(rest.height / 2)));
				const height = Math.min(rows.length, most);
				const below = {...rest, top: rest.top + height + 1, height: Math.max(1, rest.height - height - 1)};
				return (
					<>
						<CountedRows at={{...rest, height}} lines={rows.map(starterLine)} index={index} />
						<Contents at={below} rows={contentsIn(at.width)} />
					</>
				);
			}}
		</Panel>
	);
}

function Contents({at, rows}: {at: Rectangle; rows: readonly InstrumentRow[]}) {
	const isWhole = rows.length <= at.height;
	const shown = isWhole ? rows : rows.slice(0, at.height - 1);
	return (
		<Area at={at}>
			{drawn(shown)}
			{!isWhole && <Row runs={[{text: more(0, rows.length - shown.length), meaning: 'quiet'}]} />}
		</Area>
	);
}

function starterLine({name, title, adds, isCurrent}: StarterRow): Line {
	return {
		key: name,
		runs: [marker(isCurrent), label(fitted(title, 28), isCurrent), {text: `  ${adds}`, meaning: 'quiet'}],
	};
}

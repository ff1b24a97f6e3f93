import {fitted} from '../../core/text/fitted.ts';
import type {SheetView} from '../../flow/view/sheet.ts';
import {panelWords} from '../../words/screen/panels.ts';
import type {Box as Rectangle} from '../frame.ts';
import {label, marker} from '../lines.ts';
import {wrapped} from '../wrap.ts';
import {CountedRows} from './counted-rows.tsx';
import {Panel} from './panel.tsx';
import type {Line} from './rows.tsx';

/** All that was filled in, on one screen: a row that takes it, a row for each of them, and what was worked out. */
export function Sheet({at, view}: {at: Rectangle; view: SheetView}) {
	const {isTaking, rows, computed} = view;
	const widest = Math.max(...rows.map((row) => row.label.length));
	const lines: Line[] = [
		{key: taking, runs: [marker(isTaking), label(panelWords.allRight, isTaking)]},
		...rows.map((row): Line => rowLine(row, widest, at.width)),
		...(computed.length > 0 ? [{key: 'space', runs: [{text: ' '}]}] : []),
		...computed.map(({title, summary}): Line => {
			const [shown = ''] = wrapped(`${title}: ${summary}`, at.width - 2, 1);
			return {key: title, runs: [{text: `  ${shown}`, meaning: 'quiet'}]};
		}),
	];
	const current = rows.find(({isCurrent}) => isCurrent)?.question ?? taking;
	return (
		<Panel at={at} title={panelWords.sheet}>
			{(rest) => <CountedRows at={rest} lines={lines} index={lines.findIndex(({key}) => key === current)} />}
		</Panel>
	);
}

const taking = 'take';

function rowLine(row: SheetView['rows'][number], widest: number, width: number): Line {
	const value = row.value === '' ? panelWords.emptyRow : row.value;
	const room = width - 4 - widest - 2;
	const [shown = ''] = wrapped(value, room, 1);
	const isRoomFor = shown.length + 2 + row.source.length <= room;
	return {
		key: row.question,
		runs: [
			marker(row.isCurrent),
			label(`  ${fitted(row.label, widest)}`, row.isCurrent),
			{text: `  ${shown}`, meaning: row.value === '' ? 'quiet' : 'plain'},
			{text: isRoomFor ? `  ${row.source}` : '', meaning: 'quiet'},
		],
	};
}

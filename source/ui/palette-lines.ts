import {fitted} from '../core/text/fitted.ts';
import type {SessionState} from '../flow/state/state.ts';
import {type PaletteRow, paletteRows} from '../flow/view/palette.ts';
import {listWords} from '../words/screen/lists.ts';
import type {Line} from './components/rows.tsx';
import {label, marker} from './lines.ts';
import {wrapped} from './wrap.ts';

/** What the words of the palette leave over: keys beside what they do, and beside the rest what it is. */
export function paletteLines(state: SessionState, filter: string, highlighted: number, width: number): Line[] {
	const rows = paletteRows(state, filter);
	if (rows.length === 0) return [{key: 'none', runs: [{text: listWords.nothingFound, meaning: 'quiet'}]}];
	return rows.map((row, index) => {
		const {sign, text} = wordsOf(row);
		const [shown = ''] = wrapped(text, width - 2 - signWidth - 2, 1);
		return {
			key: String(index),
			runs: [
				marker(index === highlighted),
				{text: `${fitted(sign, signWidth)}  `, meaning: row.row === 'action' ? 'strong' : 'quiet'},
				label(shown, index === highlighted),
			],
		};
	});
}

const signWidth = 10;

function wordsOf(row: PaletteRow): {sign: string; text: string} {
	if (row.row === 'action') return {sign: row.key, text: row.text};
	if (row.row === 'starter')
		return {sign: listWords.beginWith, text: listWords.starterFor(row.starter.title, row.label)};
	const {label: name, prompt} = row.question;
	return {sign: listWords.goTo, text: prompt === '' ? name : `${name}: ${prompt}`};
}

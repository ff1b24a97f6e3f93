import type {OptionRow} from '../../flow/view/focus.ts';
import {listWords} from '../../words/screen/lists.ts';
import type {Box as Rectangle} from '../frame.ts';
import {label, marker} from '../lines.ts';
import {CountedRows} from './counted-rows.tsx';
import type {Line} from './rows.tsx';

/** A list of values to pick one from. Digits pick at once, so each of the first nine shows its own. */
export function OptionList({at, options}: {at: Rectangle; options: readonly OptionRow[]}) {
	const index = options.findIndex((option) => option.isHighlighted);
	return <CountedRows at={at} lines={options.map(optionLine)} index={index} />;
}

function optionLine({digit = ' ', text, isHighlighted, isTaken}: OptionRow): Line {
	return {
		key: text,
		runs: [
			marker(isHighlighted),
			{text: `${digit}  `, meaning: 'quiet'},
			label(text, isHighlighted),
			{text: isTaken ? listWords.chosen : '', meaning: 'success'},
		],
	};
}

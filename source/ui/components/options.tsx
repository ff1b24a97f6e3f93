import {useCursor} from 'ink';
import type {Box as Rectangle} from '../frame.ts';
import {type Line, Rows} from './rows.tsx';

export type Option = {label: string; isHighlighted: boolean; isChosen: boolean};

/** A list of values to pick one from. Digits pick at once, so each of the first nine shows its own. */
export function Options({at, options}: {at: Rectangle; options: readonly Option[]}) {
	const {setCursorPosition} = useCursor();
	setCursorPosition(undefined);
	const index = options.findIndex((option) => option.isHighlighted);
	return <Rows at={at} lines={options.map(optionLine)} index={index} />;
}

function optionLine({label, isHighlighted, isChosen}: Option, index: number): Line {
	const digit = index < 9 ? `${index + 1} ` : '  ';
	return {
		key: String(index),
		runs: [
			{text: isHighlighted ? '▸ ' : '  ', meaning: 'selected'},
			{text: digit, meaning: 'quiet'},
			{text: label, meaning: isHighlighted ? 'selected' : 'plain'},
			{text: isChosen ? '  ✓ chosen' : '', meaning: 'success'},
		],
	};
}

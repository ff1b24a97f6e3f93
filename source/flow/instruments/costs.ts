import {costNames, costsByOption, type OptionCosts} from '../../core/analysis/costs/by-option.ts';
import {counted} from '../../core/text/plural.ts';
import {paragraph, space} from './rows.ts';
import type {Instrument, InstrumentRow} from './types.ts';

/** What each option costs to build, run and keep, side by side. */
export const costs: Instrument = {
	name: 'costs',
	title: 'Costs, option by option',
	paths: ['options'],
	summary(answers) {
		const known = costsByOption(answers).length;
		return known === 0 ? undefined : `Costs of ${counted(known, 'option')}`;
	},
	rows(answers, _, width) {
		const all = costsByOption(answers);
		if (all.length === 0) return paragraph('No option says what it costs.', width, 'quiet');
		return [...costNames.flatMap((name) => rowsOf(name, all, width)), ...runningRows(all, width)];
	},
};

function rowsOf(name: (typeof costNames)[number], all: readonly OptionCosts[], width: number): InstrumentRow[] {
	return [
		...paragraph(name.charAt(0).toUpperCase() + name.slice(1), width, 'strong'),
		...all.flatMap((one) => {
			const text = `${nameOf(one)}: ${one[name] || 'not known'}`;
			return paragraph(text, width, one[name] === '' ? 'warning' : 'plain', one[name] === '' ? '? ' : '- ');
		}),
		space,
	];
}

/** Sums are shown only where all options have one, since one alone compares with nothing. */
function runningRows(all: readonly OptionCosts[], width: number): InstrumentRow[] {
	const sums = all.flatMap(({running}) => running ?? []);
	const [first] = sums;
	if (!first || sums.length < all.length || sums.some(({unit}) => unit !== first.unit)) return [];
	return [
		...paragraph(`Infrastructure over ${first.years} years, at these prices`, width, 'strong'),
		...all.flatMap((one) => paragraph(`${nameOf(one)}: ${sumOf(one)}`, width, 'plain', '- ')),
	];
}

function nameOf({option, isSelected}: OptionCosts): string {
	return `${option || 'an option without a name'}${isSelected ? ' *' : ''}`;
}

function sumOf({running}: OptionCosts): string {
	return running ? `${running.amount.toLocaleString('en')} ${running.unit}` : '';
}

import {type Answers, isRecord, type Json, valueAt} from '../../answers/answers.ts';
import {lineAt} from '../../answers/rows.ts';
import {cleanLine} from '../../text/clean.ts';
import type {Page} from './page.ts';
import {isTooLong, withStop} from './sentences.ts';
import type {PageLine, Step} from './types.ts';

const costs = ['engineering', 'infrastructure', 'maintenance'] as const;

/** What the selected option costs, and the drawback that counts most. */
export function price({main: {selected}}: Page, step: Step): PageLine | undefined {
	if (!selected) return undefined;
	const shown = costsOf(selected.item)
		.slice(0, step >= 4 ? 1 : undefined)
		.join('; ');
	const costText = isTooLong(shown) ? '[Costs](#alternatives-considered)' : shown;
	const drawback = mainDrawback(valueAt(selected.item, 'cons'));
	const isLinked = step >= 7 || isTooLong(drawback);
	const sentence = drawback === '' ? '' : isLinked ? '[Drawbacks](#alternatives-considered).' : withStop(drawback);
	const text = [costText === '' ? '' : withStop(costText), sentence].filter((part) => part !== '').join(' ');
	return text === '' ? undefined : {label: 'Price', text};
}

/** What an option costs: to build, to run, to keep alive, as far as it is said. */
export function costsOf(item: Answers): string[] {
	return costs.flatMap((name) => {
		const cost = lineAt(item, `cost.${name}`);
		if (cost === '') return [];
		return name === 'maintenance' ? `${cost} of upkeep` : cost;
	});
}

/** The drawback that is marked as the one that counts most, or the only one: nothing else tells which of them it is. */
export function mainDrawback(cons: Json | undefined): string {
	if (!Array.isArray(cons)) return '';
	const main = cons.find((one) => isRecord(one) && one.main === true) ?? (cons.length === 1 ? cons[0] : undefined);
	const text = isRecord(main ?? null) ? valueAt(main as never, 'text') : main;
	return typeof text === 'string' ? cleanLine(text) : '';
}

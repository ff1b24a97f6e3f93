/** "Phase 2", "Phases 1 and 2", "phases 1-3", "2": by the numbers that the headings have. */
const numbered = /^(?:(?:phases?|fases?|phasen?)\s+)?(\d{1,4}(?:\s*(?:,|and|&|\+|-|–|to)\s*(?:phase\s+)?\d{1,4})*)$/i;

/** "Phase 2, and the new rack": what else it waits for is no phase. */
const withOthers =
	/^(?:phase|fase|フェーズ)\s*(\d{1,4})(?:\s*[,;、]\s*|\s+(?:and|y|&|\+)\s+|の)(?!\s*(?:phase|fase)?\s*\d)/i;

/** "Phase 2: Rollout", as the heading says it. */
const asHeaded = /^phase\s+\d{1,4}\s*(?:[:.]|[-–—](?=\s))\s*(.+)$/i;

/**
 * The places of the phases that a dependency names, counted from 0: by name, by the number of the heading, or by
 * both. None where one of them is not there.
 */
export function placesNamed(phases: readonly {name: string}[]): (name: string) => number[] {
	const places = new Map<string, number>();
	for (const [place, {name}] of phases.entries()) if (name !== '' && !places.has(name)) places.set(name, place);
	return (name) => {
		const place = places.get(name) ?? places.get(asHeaded.exec(name)?.[1] ?? '');
		if (place !== undefined) return [place];
		const meant = numbersIn((numbered.exec(name) ?? withOthers.exec(name))?.[1] ?? '', phases.length);
		return meant.every((number) => number >= 1 && number <= phases.length) ? meant.map((number) => number - 1) : [];
	};
}

function numbersIn(list: string, most: number): number[] {
	const [, first, last] = /^(\d+)\s*(?:-|–|to)\s*(?:phase\s+)?(\d+)$/i.exec(list) ?? [];
	if (first === undefined) return [...new Set((list.match(/\d+/g) ?? []).map(Number))];
	const [from, to] = [Number(first), Number(last)];
	return to > most || from > to ? [to] : Array.from({length: to - from + 1}, (_, index) => from + index);
}

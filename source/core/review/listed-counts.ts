import {ownText} from '../markdown/prose.ts';
import {sourceOf} from '../markdown/source.ts';
import type {Found, Subject} from './types.ts';

const words = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** What people count before they list it. */
const nouns =
	'reasons|ways|types|kinds|steps|parts|pieces|components|goals|options|alternatives|approaches|phases|stages|things|points|problems|issues|questions|requirements|constraints|principles|rules|changes|formats|cases|modes|categories|criteria|drivers|drawbacks|benefits|advantages|disadvantages|risks|assumptions|states|layers|scenarios|conditions|aspects|properties|methods|solutions|proposals|variants|consequences|services|tasks';

/** A number right before such a word, in the clause that leads to a list. */
const leading = new RegExp(
	`(?<![\\p{L}\\p{N}.,'’-])(?<!\\b(?:these|those|both|than|least|most|to|about|around|some|other|first|last|next|or|of the|all) )(${words.join('|')}|[2-9]|1[0-2])\\s(?:(?!of|and|or|to)[\\p{L}-]+\\s){0,2}(?:${nouns})(?=[\\s:])(?<tail>[^.:;!?\\n]{0,80}):[*_]{0,3}\\s*$`,
	'iu',
);

/** Words with which a clause goes on to list something else than what was counted. */
const another =
	/(?<!\p{L})(?:following|hav(?:e|ing)|has|had|share|shares|differ|need|needs|require|requires|include|includes|including|such as|e\.g|each|some|one|first|these|those)(?!\p{L})/iu;

const point = /^(\s*)(?:([-*+])|(\d{1,2})[.)])\s+\S/;

/** Lists that are longer or shorter than the sentence that leads to them says: "for three reasons:" before four points. */
export function wrongListedCounts({source}: Subject): Found[] {
	const {lines, starts} = sourceOf(ownText(source.text));
	return lines.flatMap((line, index): Found[] => {
		// Few lines lead to anything, which is seen at their ends.
		if (line.lastIndexOf(':') < line.trimEnd().length - 4) return [];
		if (line.includes('|') || /^\s*#/.test(line)) return [];
		const found = leading.exec(line);
		if (!found || another.test(found.groups?.tail ?? '')) return [];
		const [whole, number = ''] = found;
		const said = /\d/.test(number) ? Number(number) : words.indexOf(number.toLowerCase()) + 2;
		const count = pointsBelow(lines, index + 1);
		if (count === undefined || count < 2 || count === said) return [];
		const start = (starts[index] ?? 0) + found.index;
		const counted = whole.slice(0, whole.length - (found.groups?.tail ?? '').length).replace(/[:*_\s]+$/, '');
		return [
			{
				start,
				end: start + counted.length,
				message: `The list below has ${count} points, and not ${number}.`,
				next: 'Correct the number, or the list.',
			},
		];
	});
}

/** How many points the list below has; undefined where there is none, or where it is not sure where it ends. */
function pointsBelow(lines: readonly string[], from: number): number | undefined {
	const first = lines[from]?.trim() === '' ? from + 1 : from;
	const [, indent, bullet, number] = point.exec(lines[first] ?? '') ?? [];
	if (indent === undefined || (number !== undefined && number !== '1')) return undefined;
	let count = 0;
	let line = first;
	for (; line < lines.length && !isOver(lines, line, indent); line += 1) {
		const [, own, mark, counted] = point.exec(lines[line] ?? '') ?? [];
		if (own !== indent) continue;
		if (mark !== bullet || (counted !== undefined && Number(counted) !== count + 1)) return undefined;
		count += 1;
	}

	// Behind a paragraph it may go on.
	const next = lines.slice(line).findIndex((text) => /^\s*#/.test(text));
	const rest = lines.slice(line, next < 0 ? undefined : line + next);
	return rest.some((text) => point.test(text)) ? undefined : count;
}

/** Whether a line is neither of a list nor of an entry in it. */
function isOver(lines: readonly string[], line: number, indent: string): boolean {
	const text = lines[line] ?? '';
	if (text.trim() === '' || point.test(text) || text.startsWith(`${indent} `) || text.startsWith(`${indent}\t`))
		return /^\s*#/.test(text);
	return (lines[line - 1] ?? '').trim() === '' || /^\s*#/.test(text);
}

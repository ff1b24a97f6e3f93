import {linesAsText} from '../../markdown/source.ts';
import type {TextPattern} from '../../template/patterns.ts';
import type {BodyState} from './body-state.ts';
import {isBelowList} from './claims.ts';
import {collect} from './collector.ts';
import type {FoundText, Range} from './found.ts';
import {textRanges} from './text-range.ts';

/** The text, and what goes on of it below the labelled lists that stand in it. */
export function readBodyText(body: BodyState, part: TextPattern): FoundText | undefined {
	const {pattern, section, source} = body;
	const at = pattern.body.indexOf(part);
	const isBelow = isBelowList(pattern.body, at);
	// One text cannot be told from the other when nothing stands between them.
	if (at > 1 && isBelow && !body.claims.divider) return undefined;
	const {whole, holes} = placeOf(body, isBelow);
	const [range, ...rest] = textRanges(pattern, section, source, whole, holes);
	if (!range) return undefined;
	collect(
		body.collector,
		part.slot,
		[range, ...rest].map((one) => linesAsText(source, one)).join('\n\n'),
		body.mention,
	);
	return {type: 'text', ...range, ...(rest.length > 0 ? {rest} : {})};
}

/** Where a text may stand, and the labelled lists in there. */
function placeOf({section, claims, ...body}: BodyState, isBelow: boolean): {whole: Range; holes: Range[]} {
	const {divider, lists, labelled, table, mark, stated, end} = claims;
	const first = Math.max(body.first, isBelow && divider ? divider.end : section.body.first);
	const next = [divider, ...lists, table, mark].find((block) => block && block.first >= first);
	const inside = labelled.filter(({list}) => list.first >= first);
	return {
		whole: {first, end: Math.min(next?.first ?? end, stated ?? end)},
		holes: inside.map(({label, list}) => ({first: (label ?? list).first, end: list.end})),
	};
}

import {conceptOf} from '../shapes/concepts.ts';
import {plainHeading} from '../shapes/plain-heading.ts';
import type {Line, Pattern, Piece, SectionPattern, Slot} from '../template/patterns.ts';
import {slotsOf} from '../template/slots-of.ts';

const mostHeadings = 3;

/**
 * How a section writes its first answer, with the labels of questions in place of answers, or else the headings inside it
 * that are not there yet, of items only where there are no others; undefined where that is any text.
 */
export function sketchOf(
	{body, children}: SectionPattern,
	present: readonly string[] = [],
	isAnswered: (slot: Slot) => boolean = () => false,
): string | undefined {
	const sketches = body.flatMap((pattern) => sketchOfPattern(pattern, isAnswered) ?? []);
	if (sketches[0] !== undefined) return sketches[0];
	const there = new Set(present.flatMap(meaningsOf));
	const single = children.filter(
		({repeat, heading}) => repeat === undefined && !meaningsOf(sketchOfLine(heading)).some((one) => there.has(one)),
	);
	const repeated = children.filter(
		({repeat, heading: {start}}) => repeat !== undefined && !present.some((title) => title.startsWith(start)),
	);
	const named = (single.length > 0 ? single.slice(0, mostHeadings) : repeated.slice(0, 1)).map(
		({level, heading}) => `${'#'.repeat(level)} ${sketchOfLine(heading)}`,
	);
	return named.length === 0 ? undefined : named.join(', ');
}

/** A heading says the same with a remark behind it, in other letters, and in other words of the same concept. */
function meaningsOf(title: string): string[] {
	const plain = plainHeading(title);
	const concept = conceptOf(plain);
	return [plain, ...(concept ? [`about ${concept.name}`] : [])];
}

/** What stands there already is nothing to be written. */
function sketchOfPattern(pattern: Pattern, isAnswered: (slot: Slot) => boolean): string | undefined {
	const isOpen = (line: Line): boolean => {
		const slots = slotsOf(line);
		return slots.length === 0 || slots.some((slot) => !isAnswered(slot));
	};
	if (pattern.type === 'table') {
		const headers = pattern.columns.map(({header}) => header);
		return `| ${headers.join(' | ')} |`;
	}

	if (pattern.type === 'lines') {
		const line = pattern.lines.find(isOpen);
		return line && sketchOfLine(line);
	}

	const list = pattern.type === 'labelled' ? pattern.list : pattern;
	const entry = list.type === 'list' ? list.entries.find(({line}) => isOpen(line)) : undefined;
	return entry && list.type === 'list' ? `${list.ordered ? '1. ' : '- '}${sketchOfLine(entry.line)}` : undefined;
}

function sketchOfLine({start, pieces, end}: Line): string {
	const text = start + pieces.map(sketchOfPiece).join('') + end;
	// The marks of a label may end behind what is left out.
	const isLeftOpen = text.split('**').length % 2 === 0;
	return isLeftOpen ? text.replace(/: |$/, '**$&') : text;
}

/** What may be left out, such as an owner in brackets, is left out. */
function sketchOfPiece({lead, content, tail}: Piece): string {
	if (!('question' in content) || content.field.kind === 'flag') return '';
	return lead + (content.ordinal ?? content.field.label.toLowerCase()) + tail;
}

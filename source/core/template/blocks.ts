import type {Field} from '../answers/interview.ts';
import {kindOf} from '../kinds/registry.ts';
import type {Block} from '../markdown/blocks.ts';
import {hardBreak, withoutBreak} from '../markdown/breaks.ts';
import {linesAsText} from '../markdown/source.ts';
import {type Compiler, compileLine} from './compiler.ts';
import {computedIn, hasComputedSlot} from './computed.ts';
import {listOf, listOfSlot} from './lists.ts';
import type {Line, Pattern, Slot} from './patterns.ts';
import {cutAtSlots} from './slots.ts';
import {slotsOf} from './slots-of.ts';
import {compileTable} from './tables.ts';

/** What a block of the body stands for; none for a comment, or where it is a fault. */
export function patternsOf(compiler: Compiler, block: Block, within: Field | undefined): Pattern[] {
	const text = linesAsText(compiler.source, block);
	if (block.type === 'html' && text.startsWith('<!--')) return [];
	if (cutAtSlots(text).slots.length === 0) return [{type: 'fixed', text}];
	if (block.type === 'paragraph' && hasComputedSlot(text)) return computedPatterns(compiler, block, text);
	switch (block.type) {
		case 'paragraph':
			return [paragraphOf(compiler, block)];
		case 'table':
			return compileTable(compiler, block);
		case 'list':
			return [listOf(compiler, block, within)];
		default:
			compiler.fault(block.first, 'Slots stand in paragraphs, bullets, headings and tables only.');
			return [];
	}
}

function computedPatterns({fault}: Compiler, block: Block, text: string): Pattern[] {
	const pattern = computedIn(text);
	if (typeof pattern !== 'string') return [pattern];
	fault(block.first, pattern);
	return [];
}

function paragraphOf(compiler: Compiler, block: Block): Pattern {
	const texts = compiler.source.lines.slice(block.first, block.end).map((line) => line.trim());
	const isBroken = texts.length > 1 && texts.slice(0, -1).every((text) => text.endsWith(hardBreak));
	const lines = texts.map((text, index) =>
		compileLine(compiler, isBroken ? withoutBreak(text).text : text, block.first + index),
	);
	const slot = lines.length === 1 ? slotAlone(lines[0]) : undefined;
	const form = slot && kindOf(slot.field.kind).form;
	if (slot && form === 'markdown') return {type: 'text', slot};
	if (slot && typeof form === 'object' && 'bullets' in form) return listOfSlot(slot);
	return {type: 'lines', lines, ...(isBroken ? {breaks: hardBreak} : {})};
}

/** The slot that is all of a line. */
function slotAlone(line: Line | undefined): Slot | undefined {
	return line?.pieces.length === 1 && line.start === '' && line.end === '' ? slotsOf(line)[0] : undefined;
}

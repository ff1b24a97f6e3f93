import type {Field} from '../answers/interview.ts';
import type {Block} from '../markdown/blocks.ts';
import {type Compiler, compileLine, repeatOf} from './compiler.ts';
import type {Entry, Pattern, Slot} from './patterns.ts';
import {slotsOf} from './slots-of.ts';

/** A list of bullets, each an entry with what is nested in it. */
export function listOf(compiler: Compiler, block: Block, within: Field | undefined): Pattern {
	const entries = block.children.map((item) => entryOf(compiler, item, within));
	return {type: 'list', entries, ordered: /[.)]/.test(block.markup)};
}

function entryOf(compiler: Compiler, item: Block, within: Field | undefined): Entry {
	const first = compiler.source.lines[item.first] ?? '';
	const line = compileLine(compiler, first.replace(/^\s*(?:[-*+]|\d+[.)])\s+/, ''), item.first);
	const each = slotsOf(line).find((slot) => slot.each);
	const children = item.children.filter((child) => child.type === 'list').flatMap((list) => list.children);
	const repeat = each ? undefined : repeatOf(compiler, [line], within);
	return {
		line,
		children: children.map((child) => entryOf(compiler, child, repeat?.group ?? within)),
		...(repeat ? {repeat} : {}),
		...(each ? {each} : {}),
	};
}

/** A list slot that stands alone: one bullet for each entry of its value. */
export function listOfSlot(slot: Slot): Pattern {
	const each = {...slot, each: true};
	const line = {start: '', pieces: [{lead: '', content: each, tail: ''}], end: ''};
	return {type: 'list', entries: [{line, children: [], each}], ordered: false};
}

import type {Field, Interview} from '../answers/interview.ts';
import type {Source} from '../markdown/source.ts';
import {linePattern} from './line.ts';
import type {Filter, Line, Repeat, Slot} from './patterns.ts';
import {slotsOf} from './slots-of.ts';

/** What the parts of a template's body are compiled with; lines count from 0 in the body. */
export type Compiler = {
	source: Source;
	interview: Interview;
	/** Groups that have their home already. */
	homes: Set<string>;
	/** Groups of which each item has a section of its own. */
	headed: ReadonlySet<string>;
	fault(line: number, message: string): void;
};

/** One line of the body; a fault leaves it as literal text. */
export function compileLine({interview, fault}: Compiler, text: string, line: number): Line {
	const compiled = linePattern(text, interview);
	if (!('problem' in compiled)) return compiled;
	fault(line, compiled.problem);
	return {start: text, pieces: [], end: ''};
}

/** What a block is repeated for: the group of its columns, unless they are those of its one selected item. */
export function repeatOf(compiler: Compiler, lines: readonly Line[], within?: Field): Repeat | undefined {
	const slots = lines
		.flatMap(slotsOf)
		.filter((slot) => (slot.column ?? slot.ordinal) !== undefined && !slot.filter?.single);
	const [first] = slots;
	const group = compiler.interview.questions.find((question) => question.path === first?.question);
	if (!first || !group || group.path === within?.path) return undefined;
	const {filter} = first;
	return {group, ...(filter ? {filter} : {}), home: isHome(compiler.homes, group, slots, filter)};
}

/** The first place that names each item, whatever its flags, is where the group has its order. */
function isHome(homes: Set<string>, group: Field, slots: readonly Slot[], filter: Filter | undefined): boolean {
	const names = group.key === undefined || slots.some((slot) => slot.column === group.key);
	if (filter || !names || homes.has(group.path)) return false;
	homes.add(group.path);
	return true;
}

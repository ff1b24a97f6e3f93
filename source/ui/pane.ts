import type {Box} from './frame.ts';
import {wrapped} from './wrap.ts';

/** What the pane of a question has to hold. */
export type Content = {
	prompt: string;
	guidance: string;
	/** Rows that the control asks for: as many as there are for an area. */
	wanted: number;
	/** Of these, the rows that go before all but one of the guidance. */
	least: number;
	/** Rows of what is to be said about the answer. */
	notes: number;
	/** How many of them say what is wrong with it, which is read to its end. */
	needed: number;
	/** Rows that stand below the control, such as the other fields of an item. */
	below: number;
	/** Whether something may be worked out beside the question. */
	hasSummary: boolean;
};

/** The pane of a question, from top to bottom; `inner` is where the control draws. */
export type Pane = {
	prompt: string[];
	guidance: string[];
	hasBorder: boolean;
	outer: Box;
	inner: Box;
	note: Box;
	below?: Box;
	/** What is left, for what is worked out. */
	summary?: Box;
};

/** The most rows that an area gets; beyond, a text is easier to read in one's editor. */
export const tallest = 24;

/** The most rows that are said about an answer, where nothing else has need of them. */
export const mostNotes = 10;

/** Rows that stay for what is worked out beside the question, where notes take more than their share. */
const summaryRows = 2;

/** Shares the rows of a pane out: the control comes first, guidance and borders give way. */
export function paneOf(box: Box, content: Content): Pane {
	const {width, height} = box;
	const prompt = wrapped(content.prompt, width, height >= 12 ? 3 : 1);
	const hints = height >= 16 ? 5 : height >= 10 ? 3 : height >= 7 ? 1 : 0;
	const needed = Math.min(content.needed, Math.max(1, height - prompt.length - 1));
	const notes = Math.max(needed, Math.min(content.notes, Math.max(shareOf(height), unused(box, content, prompt))));
	const hasBorder = height >= 8 && height - prompt.length - notes >= 3;
	const frame = hasBorder ? 2 : 0;
	const gap = height >= 12 && height - prompt.length - notes - frame >= 2 ? 1 : 0;
	const spare = needed > 1 ? height - prompt.length - notes - frame - gap - 1 : height;
	const beside = Math.max(1, height - prompt.length - notes - frame - gap - content.least);
	const guidance = wrapped(content.guidance, width, Math.min(hints, spare, beside));
	const top = prompt.length + guidance.length + gap;
	const reserved = content.hasSummary && height >= 12 ? 1 : 0;
	const room = Math.max(1, height - top - frame - notes - reserved);
	const below = Math.min(content.below, Math.max(0, room - Math.min(content.wanted, Math.ceil(room / 2)) - 1));
	const rows = Math.max(1, Math.min(content.wanted, room - (below > 0 ? below + 1 : 0)));
	const outer = {...box, top: box.top + top, height: rows + frame};
	const noteTop = outer.top + outer.height;
	const end = noteTop + notes + (below > 0 ? below + 1 : 0);
	return {
		prompt,
		guidance,
		hasBorder,
		outer,
		inner: hasBorder
			? {left: outer.left + 2, top: outer.top + 1, width: width - 3, height: rows}
			: {...outer, height: rows},
		note: {...box, top: noteTop, height: notes},
		...(below > 0 ? {below: {...box, top: noteTop + notes + 1, height: below}} : {}),
		...(content.hasSummary ? summaryBox(box, end) : {}),
	};
}

/** Rows that notes have, whatever else there is. */
function shareOf(height: number): number {
	return height >= 24 ? 4 : height >= 16 ? 3 : height >= 12 ? 2 : 1;
}

/** Rows that nothing but notes has need of. */
function unused({width, height}: Box, content: Content, prompt: readonly string[]): number {
	const guidance = wrapped(content.guidance, width, 5).length;
	const frame = 3;
	const below = content.below > 0 ? content.below + 1 : 0;
	const summary = content.hasSummary ? summaryRows : 0;
	return height - prompt.length - guidance - frame - content.wanted - below - summary;
}

/** From `end` on to the bottom, with a row of space where there is room for one. */
function summaryBox(box: Box, end: number): Pick<Pane, 'summary'> {
	const left = box.top + box.height - end;
	const space = left >= 3 ? 1 : 0;
	return left > 0 ? {summary: {...box, top: end + space, height: left - space}} : {};
}

import {read} from '../document/read.ts';
import {remark, remarksIn} from '../markdown/remarks.ts';
import type {Template} from '../template/parse.ts';
import {readsAs} from './readings.ts';
import {remarked} from './remarked.ts';

/** The name of the comment by which a person says that an answer and a line that may say the same both stay. */
export const keptBothName = 'keeps-both';

/** A question, and the line that may say the same. */
export type KeptBoth = {path: string; says: string};

/** What people have said of that, `<!-- rfc-wizard-keeps-both status: Status: Accepted -->`, with the offsets of it. */
export function keptBothIn(text: string): (KeptBoth & {start: number; end: number})[] {
	return remarksIn(text, keptBothName).flatMap(({words, start, end}) => {
		const at = words.indexOf(': ');
		return at < 0 ? [] : [{path: words.slice(0, at), says: words.slice(at + 2), start, end}];
	});
}

/** The offsets of those that say neither of a question nor of a line. */
export function keptBothOfNothing(text: string): {start: number; end: number}[] {
	return remarksIn(text, keptBothName).filter(({words}) => !words.includes(': '));
}

/** Whether a document says already that both stay. */
export function isKeptBoth(text: string, {path, says}: KeptBoth): boolean {
	const comment = commentOf({path, says});
	return keptBothIn(text).some((kept) => commentOf(kept) === comment);
}

/** The text with a comment for each of these that has none; without it where it could stand nowhere. */
export function withKeptBoth(templateOf: (text: string) => Template, text: string, kept: readonly KeptBoth[]): string {
	return kept.reduce((before, one) => {
		if (isKeptBoth(before, one)) return before;
		const template = templateOf(before);
		const reading = read(template, before);
		const isKept = (after: string): boolean => readsAs(template, reading, read(templateOf(after), after));
		return remarked(before, commentOf(one), isKept) ?? before;
	}, text);
}

function commentOf({path, says}: KeptBoth): string {
	return remark(keptBothName, `${path}: ${says}`);
}

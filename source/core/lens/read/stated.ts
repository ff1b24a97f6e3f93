import type {Section} from '../../markdown/sections.ts';
import {afterBlank, isBlank, type Source} from '../../markdown/source.ts';
import type {KeptPart} from './found.ts';

/** The line that says the status below its heading, and where the header of the document ends. */
type Stated = {source: Source; bodyFirst: number; stated?: number | undefined};

/** The line where the text of a section begins: behind the header of the document, and behind the line with the status. */
export function bodyFirstIn({body, end}: Section, {source, bodyFirst, stated}: Stated): number {
	const first = Math.max(body.first, Math.min(bodyFirst, end));
	return afterBlank(source, first, end) === stated ? stated + 1 : first;
}

/** What is kept, without the line with the status, which is read. */
export function withoutLine(parts: readonly KeptPart[], {source, stated}: Stated): KeptPart[] {
	return parts.flatMap((part) => {
		if (stated === undefined || stated < part.first || stated >= part.end) return [part];
		const around = [
			{...part, end: stated},
			{...part, first: afterBlank(source, stated + 1, part.end)},
		];
		return around.filter(({first, end}) => first < end && !isBlank(source, first));
	});
}

import type {Section} from '../../markdown/sections.ts';
import {afterBlank, isBlank, type Source} from '../../markdown/source.ts';
import type {KeptPart} from './found.ts';

/** The line that says the status below its heading, what stands beside that, and where the header of the document ends. */
type Stated = {source: Source; bodyFirst: number; stated?: number | undefined; besideStated: readonly KeptPart[]};

/** The line where the text of a section begins: behind the header of the document, and behind the line with the status. */
export function bodyFirstIn({body, end}: Section, {source, bodyFirst, stated}: Stated): number {
	const first = Math.max(body.first, Math.min(bodyFirst, end));
	return afterBlank(source, first, end) === stated ? stated + 1 : first;
}

/** What is kept of a section, and of the line with the status only what stands beside that. */
export function withoutLine(
	parts: readonly KeptPart[],
	{body}: Section,
	{source, stated, besideStated}: Stated,
): KeptPart[] {
	if (stated === undefined || stated < body.first || stated >= body.end) return [...parts];
	const others = parts.flatMap((part) => {
		if (stated < part.first || stated >= part.end) return [part];
		const around = [
			{...part, end: stated},
			{...part, first: afterBlank(source, stated + 1, part.end)},
		];
		return around.filter(({first, end}) => first < end && !isBlank(source, first));
	});
	return [...others, ...besideStated].toSorted((one, other) => one.first - other.first);
}

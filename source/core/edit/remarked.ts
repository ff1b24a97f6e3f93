import {applySplices, spliceOf} from '../document/update/edits.ts';
import {parsed} from '../markdown/parsed.ts';
import {remark} from '../markdown/remarks.ts';
import {afterBlank, isBlank, type Source} from '../markdown/source.ts';

/** Stands in for the comment while a place for it is sought: it says nothing. */
const silent = remark('reads', '"" as nothing');

/**
 * The text with a comment of one line where it changes nothing of what is read besides: below the comments of this
 * program, else below the title, at the beginning, or at the end. Undefined where it can stand nowhere.
 */
export function remarked(text: string, comment: string, isKept: (text: string) => boolean): string | undefined {
	const {source} = parsed(text);
	const place = placesIn(source).find((at) => isKept(withLine(source, at, silent)));
	return place === undefined ? undefined : withLine(source, place, comment);
}

function withLine(source: Source, at: number, line: string): string {
	const above = at > 0 && !isBlank(source, at - 1) && !isRemark(source.lines[at - 1]) ? [''] : [];
	const below = at < source.lines.length && !isBlank(source, at) && !isRemark(source.lines[at]) ? [''] : [];
	return applySplices(source.text, [spliceOf(source, {first: at, end: at, lines: [...above, line, ...below]})]);
}

function placesIn(source: Source): number[] {
	const {frontMatter, root} = parsed(source.text);
	const [title] = root.children;
	const remarks = root.blocks.concat(title?.blocks ?? []).filter(({first}) => isRemark(source.lines[first]));
	const belowTitle = title?.level === 1 ? afterBlank(source, title.heading.end, title.end) : undefined;
	const places = [remarks.at(-1)?.end, belowTitle, frontMatter ? frontMatter.end + 1 : 0, source.lines.length];
	return [...new Set(places.filter((place) => place !== undefined))];
}

function isRemark(line = ''): boolean {
	return /^<!-- *rfc-wizard\b.*-->\s*$/.test(line);
}

import type {FoundEntry} from '../../lens/read/found.ts';
import {type Bullet, withMarker} from '../../lens/write/list.ts';
import type {Part} from './parts.ts';

/** A bullet of a list as a part of it; `source` where the document has it. */
export type EntryPart = Part & {source?: FoundEntry};

/** What stands before the text of a bullet; a paragraph has nothing there. */
export function markerOf({entry, prefix}: FoundEntry): string | undefined {
	return entry.paragraph ? undefined : prefix;
}

/** A marker as deep as the prefix that was found; the lines under it are indented as far as its text. */
export function indented(prefix: string | undefined, bullet: Bullet): string[] {
	if (prefix === undefined) return bullet;
	return withMarker(/\s$/.test(prefix) ? prefix : `${prefix} `, bullet);
}

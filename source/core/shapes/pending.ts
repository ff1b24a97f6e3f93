import type {Block} from '../markdown/blocks.ts';
import {linesAsText, type Source} from '../markdown/source.ts';
import type {Pattern, Slot} from '../template/patterns.ts';
import {lineWith} from './parts.ts';
import type {Shape} from './shape.ts';

const lead = /^(?:TBD|TODO|To be (?:decided|determined|done|written))(?:: | [-–—] )(?=\S)/i;

/** What a paragraph begins with that says that the rest of it is still to be written: `TBD: `. */
export function pendingLead(block: Block | undefined, source: Source): string | undefined {
	return block?.type === 'paragraph' ? lead.exec(linesAsText(source, block))?.[0] : undefined;
}

/** The patterns of a shape, in which what is still to be written stands below the items, as one more paragraph. */
export function withPending({body, pending}: Shape, slotOf: () => Slot): readonly Pattern[] {
	if (pending === undefined) return body;
	const entry = {line: lineWith(pending, slotOf()), children: [], paragraph: true} as const;
	return body.map((part) => (part.type === 'list' ? {...part, entries: [...part.entries, entry]} : part));
}

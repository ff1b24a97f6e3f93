import type {Section} from '../markdown/sections.ts';
import type {Source} from '../markdown/source.ts';

/**
 * Whether a heading is metadata of which the line above is missing: `tags: []`, at the top of the text, is a heading by
 * the `---` below it that was to close them.
 */
export function closesNoMetadata({lines}: Source, {heading: {first, end}}: Section): boolean {
	const isAtTop = lines.slice(0, first).every((line) => line.trim() === '');
	const own = lines.slice(first, end);
	const isUnderlined = /^-{3,}\s*$/.test(own.at(-1) ?? '') && own.length > 1;
	return (
		isAtTop && isUnderlined && own.slice(0, -1).every((line) => /^[\w-]{1,30}:(?:\s|$)|^\s+-?\s*\S|^- /.test(line))
	);
}

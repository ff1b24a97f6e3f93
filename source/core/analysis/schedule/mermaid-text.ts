import {cleanLine} from '../../text/clean.ts';
import {visibleLine} from '../../text/visible.ts';

const longest = 80;

/** Words with which Mermaid starts a line of another meaning, whatever their case; a date at the start is one too. */
const reserved =
	/^(?:acc(?:title|descr)|href|call|click|gantt|dateformat|inclusiveenddates|topaxis|axisformat|tickinterval|includes|excludes|todaymarker|weekday|weekend|title|section|\d{4}-\d\d-\d\d)/i;

// A % among the first two characters makes the whole line a comment, and so do two of them anywhere.
const special = /[:;#<>]|(?<=^.?)%|%(?=%)|(?<=%)%/gs;

/**
 * A text as it can stand in a line of a Mermaid diagram: on one line, cut where it is long, and what Mermaid would
 * act on as an entity code, which it draws as the character.
 */
export function mermaidText(text: string): string {
	const line = visibleLine(cleanLine(text)).trim();
	const letters = [...line];
	const shown =
		letters.length > longest
			? `${letters
					.slice(0, longest - 1)
					.join('')
					.trimEnd()}…`
			: line;
	const escaped = shown.replaceAll(special, entity);
	return reserved.test(shown) ? escaped.replace(/^./u, entity) : escaped;
}

function entity(character: string): string {
	return `#${character.codePointAt(0)};`;
}

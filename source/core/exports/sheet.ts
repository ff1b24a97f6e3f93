import {cleanLine} from '../text/clean.ts';
import {visibleLine} from '../text/visible.ts';

/** A line of what is told to people: what it is about, and what there is to say, on one line of Markdown. */
export type SheetLine = {label: string; text: string};

/** A page of Markdown, in parts of which the first one has no heading. */
export type Sheet = {title: string; parts: {heading: string; lines: SheetLine[]}[]};

/** The page as a text. Each line is the only one of its entry, so that nothing in it can be more than words. */
export function sheetText({title, parts}: Sheet): string {
	const told = parts.filter(({lines}) => lines.length > 0);
	const blocks = told.flatMap(({heading, lines}) => [
		...(heading === '' ? [] : [`## ${heading}`]),
		lines.map(({label, text}) => `- **${oneLine(label)}**: ${oneLine(text)}`).join('\n'),
	]);
	const nothing = ['No answer of the document says what belongs here.'];
	return `${[`# ${oneLine(title)}`, ...(told.length === 0 ? nothing : blocks)].join('\n\n')}\n`;
}

/** A line with something to say; none where there is nothing. */
export function lineOfSheet(label: string, text: string | undefined): SheetLine[] {
	return text === undefined || text === '' ? [] : [{label, text}];
}

/** The sentence that says which lines of a sheet are not there; none where all are. */
export function noteOfMissing(wanted: readonly string[], {parts}: Sheet): string[] {
	const labels = new Set(parts.flatMap(({lines}) => lines.map(({label}) => label)));
	const missing = wanted.filter((label) => !labels.has(label));
	return missing.length === 0 ? [] : [`Left out, since no answer says it: ${missing.join(', ')}.`];
}

function oneLine(text: string): string {
	return visibleLine(cleanLine(text)).trim();
}

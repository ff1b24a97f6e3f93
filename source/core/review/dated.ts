import {sectionsIn} from '../markdown/sections.ts';
import type {Span} from '../markdown/span.ts';
import {dayWithin} from '../text/written-day.ts';
import type {Subject} from './types.ts';

/** A day as a document writes it: `June 16, 2016`. */
export type Day = Span & {text: string};

/** Where days are looked for; further down they are of what the document is about. */
const headLines = 60;

const months =
	'(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)';

/** With its year at least. */
const day = [
	'\\d{4}[-/.]\\d{1,2}(?:[-/.]\\d{1,2})?',
	'\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{4}',
	`(?:\\d{1,2}(?:st|nd|rd|th)?\\.? )?${months}\\.?(?: \\d{1,2}(?:st|nd|rd|th)?)?,? \\d{4}`,
	'(?:19|20)\\d{2}',
].join('|');

/** A label that speaks of time, with a day right behind it. */
const labelled = new RegExp(
	`^[\\s>*+|_-]{0,12}(?:[\\p{L} _-]{0,30}[ _-])?(?:date|dated|created|started|updated|modified|changed|revised|reviewed|due|accepted|approved|published|released|implemented|criad[oa]|atualizad[oa]|alterad[oa]|data|erstellt|angelegt|geändert|aktualisiert|datum|stand|créée?|modifiée?|mise? à jour|creado|creada|actualizad[oa]|fecha|creato|aggiornato)(?:[ _-](?:at|on|em|am|le|el|il))?[*_ ]{0,4}(?:[:|]|(?<=[*_ ])[—–-](?= ))[*_ ]{0,4}["'\`]?(${day})`,
	'dimu',
);

const alone = new RegExp(`^[ \\t>*_(]{0,8}((?!\\d{4}$)(?:${day}))[*_)\\\\ \\t.]{0,6}\\r?$`, 'dimu');

const inTitle = /(?<![\w.-])(\d{4}-\d{2}-\d{2})(?![\w-])/d;

/**
 * The first day at the head of a document: behind a label, on a line of its own, or in the title. `text` is that of the
 * document, in which some of it may be blanked.
 */
export function dayAtHead({source, root}: Subject, text: string): Day | undefined {
	const head = text.slice(0, source.starts[headLines] ?? text.length);
	const title = sectionsIn(root)[0]?.heading;
	const offset = source.starts[title?.first ?? 0] ?? 0;
	const titleText = title ? text.slice(offset, source.starts[title.end] ?? text.length) : '';
	return found(labelled.exec(head), 0) ?? found(alone.exec(head), 0) ?? found(inTitle.exec(titleText), offset);
}

/** "The twelfth of November, 2026". */
const spelled = new RegExp(`\\b\\p{L}+(?:st|nd|rd|th) (?:of |day of )?${months},? \\d{4}`, 'iu');

/** Whether a sentence before the first section names a day: "first written 19 May 2025". */
export function isDatedInWords({source, root}: Subject, text: string): boolean {
	const body = sectionsIn(root)[0]?.body;
	if (!body) return false;
	const head = text.slice(source.starts[body.first], source.starts[body.end]);
	return dayWithin(head) !== undefined || spelled.test(head);
}

function found(match: RegExpExecArray | null, offset: number): Day | undefined {
	const [start, end] = match?.indices?.[1] ?? [];
	if (start === undefined || end === undefined) return undefined;
	return {start: offset + start, end: offset + end, text: match?.[1] ?? ''};
}

import {headerOf} from '../../lens/header/find.ts';
import type {HeaderRow} from '../../lens/header/rows.ts';
import {readLine} from '../../lens/line/read.ts';
import type {FrontMatter} from '../../markdown/front-matter.ts';
import {keysOf} from '../../markdown/front-matter.ts';
import {labelAt} from '../../markdown/label.ts';
import type {Section} from '../../markdown/sections.ts';
import type {Source} from '../../markdown/source.ts';
import type {Body, HeaderPattern, Line, LinesPattern, SectionPattern} from '../../template/patterns.ts';

/**
 * The labelled lines under the title of a template as a document has them: as bullets, as a table, in other marks or
 * in its front matter. Where each stands as the template writes it, nothing changes.
 */
export function fittedStart(
	body: Body,
	root: Section,
	source: Source,
	frontMatter: FrontMatter | undefined,
): Pick<Body, 'metadata' | 'header' | 'sections'> {
	const [title, ...others] = body.sections;
	const lines = title?.body[0];
	const labelled = lines?.type === 'lines' ? labelledLines(lines) : undefined;
	if (body.header || !title || !labelled) return body;
	const bare: SectionPattern = {...title, body: title.body.slice(1)};
	const labels = new Set(labelled.map(({label}) => label.toLowerCase()));
	const header = headerOf(root, source, (label) => labels.has(label.toLowerCase()));
	if (header) {
		const isWritten = ({line}: HeaderRow) =>
			labelled.some((own) => readLine(own.line, source.lines[line] ?? '') !== undefined);
		const known = header.rows.filter(({label}) => labels.has(label.toLowerCase()));
		const isPlain = known.every((row) => isWritten(row) && !row.isLong);
		return isPlain && !areBroken(header.rows)
			? body
			: {...body, header: labelled.map(asHeader), sections: [bare, ...others]};
	}

	const keys = new Map(keysOf(source, frontMatter).map((key) => [key.toLowerCase(), key]));
	if (!labelled.some(({label}) => keys.has(label.toLowerCase()))) return body;
	const moved = labelled.map(({label, slot}) => ({key: keys.get(label.toLowerCase()) ?? label.toLowerCase(), slot}));
	return {...body, metadata: [...body.metadata, ...moved], sections: [bare, ...others]};
}

/** A tag behind one value may be the value's; behind several, it breaks the lines. */
function areBroken(rows: readonly HeaderRow[]): boolean {
	return rows.filter(({tail}) => /<br/i.test(tail)).length > 1;
}

type LabelledLine = HeaderPattern[number] & {line: Line};

/** Undefined where a line is anything else than a label and one answer. */
function labelledLines({lines}: LinesPattern): LabelledLine[] | undefined {
	const found = lines.map((line): LabelledLine | undefined => {
		const [piece, ...more] = line.pieces;
		const label = labelAt(line.start.trimEnd())?.text;
		if (label === undefined || line.end !== '' || !piece || more.length > 0 || !('question' in piece.content))
			return undefined;
		return piece.lead === '' && piece.tail === '' ? {label, slot: piece.content, line} : undefined;
	});
	return found.every((one) => one !== undefined) && found.length > 0 ? found : undefined;
}

function asHeader({label, slot}: LabelledLine): HeaderPattern[number] {
	return {label, slot};
}

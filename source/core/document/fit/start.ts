import {headerOf} from '../../lens/header/find.ts';
import type {HeaderRow} from '../../lens/header/rows.ts';
import {readLine} from '../../lens/line/read.ts';
import {isBreak} from '../../markdown/breaks.ts';
import {keysOf} from '../../markdown/front-matter.ts';
import {labelAt} from '../../markdown/label.ts';
import type {Parsed} from '../../markdown/parsed.ts';
import type {Body, Line, LinesPattern, SectionPattern, Slot} from '../../template/patterns.ts';
import {nameIn} from './names.ts';
import {valueLine} from './value-line.ts';

/**
 * The labelled lines under the title of a template as a document has them: as bullets, as a table, in other marks or
 * in its front matter. Where each stands as the template writes it, nothing changes.
 */
export function fittedStart(body: Body, document: Parsed): Pick<Body, 'metadata' | 'header' | 'sections'> {
	const {root, source, frontMatter} = document;
	const [title, ...others] = body.sections;
	const lines = title?.body[0];
	if (body.header || !title || lines?.type !== 'lines') return body;
	const labelled = labelledLines(lines);
	if (!labelled) return body;
	const bare: SectionPattern = {...title, body: title.body.slice(1)};
	const isOwn = (label: string) => labelled.some((own) => nameIn([label], own.label) !== undefined);
	const header = headerOf(root, source, isOwn);
	if (header) {
		const isWritten = ({line}: HeaderRow) =>
			labelled.some((own) => readLine(own.line, source.lines[line] ?? '') !== undefined);
		const isPlain = header.rows.every(
			(row) => !isOwn(row.label) || (isWritten(row) && row.longTo === undefined && row.form === 'line'),
		);
		const labels = header.rows.map(({label}) => label);
		const fitted = labelled.map(({label, slot}) => {
			const own = nameIn(labels, label) ?? label;
			return {label: own, line: valueLine(header.rows, own, slot, source)};
		});
		const isBare = fitted.every(
			({line}, at) => line.start === '' && line.end === '' && line.pieces[0]?.content === labelled[at]?.slot,
		);
		const isOfTemplate = isPlain && isBare && !areShared(header.rows);
		return isOfTemplate
			? {...body, sections: [{...title, body: [brokenAs(header.rows, lines), ...bare.body]}, ...others]}
			: {...body, header: fitted, sections: [bare, ...others]};
	}

	const keys = keysOf(source, frontMatter);
	if (!labelled.some(({label}) => nameIn(keys, label) !== undefined)) return body;
	const moved = labelled.map(({label, slot}) => ({key: nameIn(keys, label) ?? label.toLowerCase(), slot}));
	return {...body, metadata: [...body.metadata, ...moved], sections: [bare, ...others]};
}

/** The lines with what breaks them in a document, if anything does; one line alone does not tell. */
function brokenAs(rows: readonly HeaderRow[], {breaks: usual, ...lines}: LinesPattern): LinesPattern {
	const tails = rows.map(({tail}) => tail).filter(isBreak);
	const breaks = rows.length > 1 || tails.length > 0 ? breaksIn(rows.length, tails) : usual;
	return breaks === undefined ? lines : {...lines, breaks};
}

/** A tag behind one value may be the value's; behind several, it breaks the lines. */
function breaksIn(count: number, tails: readonly string[]): string | undefined {
	const [first] = tails;
	return first !== undefined && (tails.length > 1 || count === 2 || first.endsWith('\\')) ? first : undefined;
}

/** Several values share a line. */
function areShared(rows: readonly HeaderRow[]): boolean {
	return new Set(rows.map(({line}) => line)).size < rows.length;
}

type LabelledLine = {label: string; slot: Slot; line: Line};

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

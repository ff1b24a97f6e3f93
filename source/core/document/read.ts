import type {Answers, Marks} from '../answers/answers.ts';
import type {Head} from '../lens/header/head.ts';
import {BodyReader, type ReadingContext} from '../lens/read/body.ts';
import {newCollector} from '../lens/read/collector.ts';
import type {FoundMetadata, FoundSection, FoundText, KeptPart} from '../lens/read/found.ts';
import {readHeader} from '../lens/read/header.ts';
import {coveredBy, isAbove, keptBlocks, keptSections} from '../lens/read/kept.ts';
import {mergeItems} from '../lens/read/merge.ts';
import {readMetadata} from '../lens/read/metadata.ts';
import {readSections} from '../lens/read/section.ts';
import {unreadRows, wordsBeside} from '../lens/read/unread-rows.ts';
import {type Parsed, parsed} from '../markdown/parsed.ts';
import type {Section} from '../markdown/sections.ts';
import type {Source} from '../markdown/source.ts';
import type {Template} from '../template/parse.ts';
import type {Body, SectionPattern, TextPattern} from '../template/patterns.ts';
import {remembering, rememberingByIdentity} from '../text/remembering.ts';
import {withChangedBlocks} from './changed-blocks.ts';
import {fittedSections} from './fit/fit.ts';
import {fittedMetadata} from './fit/metadata.ts';
import {fittedStart} from './fit/start.ts';
import {withStatedStatus} from './fit/status-section.ts';
import {withTitleKey} from './fit/title-key.ts';
import {bodyInForm} from './form.ts';
import {type ToldHoles, takeHoles} from './holes.ts';
import {withSentences} from './sentences/sentences.ts';

/** The answers that a document gives, and the places where it gives them. */
export type Reading = {
	source: Source;
	answers: Answers;
	marks: Marks;
	/** What the lines that tell of several answers at once say is not there. */
	holes: ToldHoles;
	metadata?: FoundMetadata;
	/** The labelled values at its start, and the status below a heading of its own. */
	head: Head;
	preamble?: FoundText;
	/** The line where the body begins, after the front matter and a header that stands above the first heading. */
	first: number;
	/** The template as this document has it. */
	body: Body;
	sections: FoundSection[];
	/** The items that have no place in the home of their group, by its path: the home gives them no order and no number. */
	elsewhere: ReadonlyMap<string, ReadonlySet<number>>;
	/** What stands outside these sections and is not understood. */
	kept: readonly KeptPart[];
};

/** Reads any text as a document of this template; what the template does not account for is not touched. */
export function read(template: Template, text: string): Reading {
	return readerOf(template)(text);
}

const readerOf = rememberingByIdentity((template: Template) => remembering((text) => readingOf(template, text)));

function readingOf(template: Template, text: string): Reading {
	const document = parsed(text);
	const {source, frontMatter, root} = document;
	const groups = template.interview.questions.filter((question) => question.fields !== undefined);
	const collector = newCollector(groups);
	const body = fittedBody(bodyInForm(template, document), document);
	const {metadata: metadataPattern, header: headerPattern = [], preamble: preamblePattern, sections: patterns} = body;
	const metadata = frontMatter && readMetadata(metadataPattern, frontMatter, source, collector);
	const head = readHeader(headerPattern, document, collector);
	const {header, under} = head;
	const first = header && header.first < root.body.end ? header.end : root.body.first;
	const context = {
		source,
		collector,
		bodyFirst: header?.end ?? root.body.first,
		header,
		// A table says more in its other cells, and stays whole.
		stated: under?.form === 'cell' ? undefined : under?.line,
		besideStated: wordsBeside(head, headerPattern, source, true),
	};
	const preamble = preamblePattern && readPreamble(preamblePattern, patterns, root, context);
	const found = readSections(patterns, root.children, context);
	const covered = coveredBy([preamble]);
	for (const group of groups) mergeItems(collector, group);
	const holes = takeHoles(template, collector);
	const sections = withChangedBlocks(found, collector, source);
	return {
		source,
		answers: collector.answers,
		marks: collector.marks,
		holes,
		...(metadata ? {metadata} : {}),
		head,
		...(preamble ? {preamble} : {}),
		first,
		body,
		sections,
		elsewhere: collector.elsewhere,
		kept: [
			...keptBlocks(root.blocks, (block) => isAbove(header, block) || (!preamblePattern && block.first >= first)),
			...unreadRows(head, headerPattern, collector, source),
			...keptSections(root.children, sections, covered),
		],
	};
}

/** The body of a template as one document has it. */
function fittedBody(body: Body, document: Parsed): Body {
	const {preamble, isOfDocument} = body;
	const start = fittedStart(body, document);
	const fitted = isOfDocument
		? start.sections
		: fittedSections(start.sections, document.root, document.source, preamble !== undefined);
	const atStart = {...start, ...fittedMetadata(start, document), sections: fitted};
	const whole = withTitleKey(withStatedStatus(atStart, document), document);
	return {...whole, sections: withSentences(whole.sections), ...(preamble ? {preamble} : {})};
}

/** What stands before the first heading, as the body of a section without one. */
function readPreamble(
	pattern: TextPattern,
	children: readonly SectionPattern[],
	root: Section,
	context: ReadingContext,
): FoundText | undefined {
	const above = {level: 0, heading: {start: '', pieces: [], end: ''}, also: [], body: [pattern], children};
	const found = new BodyReader(above, root, context, undefined).read(pattern);
	return found?.type === 'text' ? found : undefined;
}

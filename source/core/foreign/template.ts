import {type Interview, type Question, stepIds} from '../answers/interview.ts';
import {plainTitle} from '../lens/read/title.ts';
import {type Parsed, parsed} from '../markdown/parsed.ts';
import {type Section, sectionsIn} from '../markdown/sections.ts';
import type {Source} from '../markdown/source.ts';
import {groupKinds} from '../shapes/groups/groups.ts';
import {homesIn} from '../shapes/homes.ts';
import {outlineOf} from '../shapes/outline.ts';
import {slotFor} from '../shapes/parts.ts';
import {type Meanings, saidMeanings} from '../shapes/said-meanings.ts';
import {withHeadings} from '../template/headings.ts';
import type {Template} from '../template/parse.ts';
import type {Body} from '../template/patterns.ts';
import {slotsOfBody} from '../template/slots-of.ts';
import {remembering} from '../text/remembering.ts';
import {announcingLines, withAnnounced} from './announced.ts';
import {childrenOf, hasText, type KnownSections} from './builder.ts';
import {chosenIn} from './chosen.ts';
import {FoundQuestions, type SectionPath} from './found-questions.ts';
import {holdsItems} from './holds-items.ts';
import {keyedSections} from './keys.ts';
import {headerIn} from './metadata/header.ts';
import {type ForeignMetadata, metadataOf} from './metadata/metadata.ts';
import {missingGroup, missingText, withMissing, withUnusedTitle} from './missing.ts';
import {foreignName} from './name.ts';
import {styled} from './style/styled.ts';
import {textKeys} from './text-keys.ts';
import {type Title, titleIn} from './title.ts';

export type {SectionPath} from './found-questions.ts';

/** A document as its own template; `sections` tells for the path of each question which section it asks for. */
export type ForeignTemplate = Template & {sections: ReadonlyMap<string, SectionPath>};

/**
 * Each section that holds text becomes a question, in the step that its heading tells; what has the same meaning
 * in all documents has the same key. What stands in a shape that is known becomes a group, so that one can be
 * added. What a document lacks can be put in.
 */
export const templateOfDocument = remembering(templateOf);

function templateOf(text: string): ForeignTemplate {
	const document = parsed(text);
	const {source} = document;
	const all = withAnnounced(document.root, source);
	const known = knownIn(all, document);
	if (all === document.root) return templateFrom(all, known, document);
	const lines = announcingLines([...known.homes.keys()]);
	if (lines.size === announcingLines(sectionsIn(all)).size) return templateFrom(all, known, document);
	const root = withAnnounced(document.root, source, (line) => lines.has(line));
	return templateFrom(root, knownIn(root, document), document);
}

function knownIn(root: Section, document: Parsed): KnownSections & {metadata: ForeignMetadata} {
	const {source} = document;
	const title = titleIn(root, headerIn(root, source), source);
	const metadata = metadataOf(document, title?.isName ? title.section.title : undefined);
	return {...knownOf(root, title, metadata, source), metadata};
}

function templateFrom(
	root: Section,
	{metadata, ...known}: ReturnType<typeof knownIn>,
	{source}: Parsed,
): ForeignTemplate {
	const found = new FoundQuestions();
	for (const question of metadata.questions) found.add(question);
	const preamble = root.children.length === 0 ? wholeQuestion(found) : undefined;
	const asIs = withMissing(childrenOf(root, known, found), missingIn(known, found));
	const body: Body = {
		isOfDocument: true,
		metadata: metadata.metadata,
		header: metadata.labelled,
		...(preamble ? {preamble: {type: 'text', slot: slotFor(preamble)}} : {}),
		sections: styled(asIs, root, source),
	};
	const interview = withHeadings(interviewOf(inOrder(found.questions, body)), body);
	return {interview: withFewerHeadings(interview, found.questions), body, sections: found.places};
}

function knownOf(
	root: Section,
	title: Title | undefined,
	{header, stated, beforeTitle}: ForeignMetadata,
	source: Source,
): KnownSections {
	const text = {source, bodyFirst: header?.end ?? 0, stated};
	const outline = outlineOf(root, title?.section);
	const said = obeyed(saidMeanings(source.text));
	const others = outline.filter(({section}) => section !== stated?.section);
	const homes = homesIn(others, source, text.bodyFirst, said);
	const used = new Set(homes.flatMap(({used: sections}) => sections));
	const chosen = chosenIn(
		others.filter(({section}) => !used.has(section)),
		homes,
		source,
	);
	const keys = keyedSections(
		others.filter(({section}) => !used.has(section) && section !== chosen?.section),
		(section) => section.body.first < section.body.end && hasText(section, text),
		said,
		(section) => holdsItems(section, source),
	);
	return {
		...text,
		chosen,
		title,
		beforeTitle,
		said,
		placed: new Map(outline.map((placed) => [placed.section, placed])),
		homes: new Map(homes.map((home) => [home.section, home])),
		keys,
	};
}

/** The paths of what a section of any document can be. */
export const pathsOfSections: readonly string[] = [
	...groupKinds.map(({question}) => question.path),
	...textKeys.map(({path}) => path),
];

/** What a comment says that a section is counts only for what a document can hold. */
function obeyed(said: Meanings): Meanings {
	return said.size === 0 ? said : new Map([...said].filter(([, path]) => pathsOfSections.includes(path)));
}

/** A document without any heading is one text. */
function wholeQuestion(found: FoundQuestions): Question {
	return found.addSection([], {
		kind: 'text',
		step: 'design',
		label: 'The whole text',
		prompt: 'What does this document say?',
	});
}

/** What no section is for; `asked` gets the questions. */
function missingIn({placed, homes, keys}: KnownSections, found: FoundQuestions): ReturnType<typeof missingGroup>[] {
	const kinds = new Set([...homes.values()].map(({kind}) => kind));
	const paths = new Set([...keys.values()].map(({path}) => path));
	const missing = [
		...groupKinds.filter((kind) => !kind.isFoundOnly && !kinds.has(kind)).map(missingGroup),
		...textKeys.flatMap((key) =>
			key.concept === undefined || paths.has(key.path) ? [] : [missingText(key, key.concept)],
		),
	];
	const titles = new Set([...placed.keys()].map(({title}) => plainTitle(title)));
	const named = missing.map((one) => withUnusedTitle(one, titles));
	for (const {question} of named) found.add(question);
	return named;
}

/** Where a text may have fewer headings than its place allows, that holds. */
function withFewerHeadings(interview: Interview, found: readonly Question[]): Interview {
	const levels = new Map(found.map(({path, headings}) => [path, headings]));
	const questions = interview.questions.map((question) => {
		const headings = levels.get(question.path);
		return headings === undefined ? question : {...question, headings};
	});
	return {...interview, questions};
}

/** In the order in which their answers stand, or would stand. */
function inOrder(questions: readonly Question[], body: Body): Question[] {
	const places = new Map<string, number>();
	for (const {question} of slotsOfBody(body)) if (!places.has(question)) places.set(question, places.size);
	const placeOf = ({path}: Question): number => places.get(path) ?? places.size;
	return questions.toSorted((one, other) => placeOf(one) - placeOf(other));
}

function interviewOf(questions: readonly Question[]) {
	return {
		name: foreignName,
		title: 'The document as it is',
		version: 1,
		file: 'NNNN-slug',
		questions: stepIds.flatMap((step) => questions.filter((question) => question.step === step)),
	};
}

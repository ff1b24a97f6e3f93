import {goalsInFull} from '../analysis/traceability/goals-in-full.ts';
import type {Answers, Marks} from '../answers/answers.ts';
import {type PlacedText, placedText, stacked} from '../lens/write/block.ts';
import {writeHeader} from '../lens/write/header.ts';
import {writeMetadata} from '../lens/write/metadata.ts';
import {blockOfPattern, blocksOfSection} from '../lens/write/section.ts';
import type {Template} from '../template/parse.ts';
import {slotsOf} from '../template/slots-of.ts';
import {withWordsApart} from './fit/words-apart.ts';
import {scopeToWrite} from './holes.ts';
import {sayable} from './sayable.ts';
import {withSentences} from './sentences/sentences.ts';

/** A document written from nothing but answers. It ends in a line end. Marks `inPlace` stand where the answers would. */
export function render(template: Template, answers: Answers, marks: Marks = {}, inPlace: Marks = {}): string {
	return renderWithPlaces(template, answers, marks, inPlace).text;
}

/** As `render`, with the place of each answer, so that a preview can follow the question that is asked. */
export function renderWithPlaces(
	template: Template,
	answers: Answers,
	marks: Marks = {},
	inPlace: Marks = {},
): PlacedText {
	const said = goalsInFull(sayable(template.interview, answers), {});
	const scope = scopeToWrite(template, {answers: said, marks}, inPlace);
	const slots = template.body.metadata.map((entry) => entry.slot);
	const metadata = writeMetadata(template.body.metadata, scope).map((text) => placedText(text, slots, scope));
	const {header = [], preamble, sections, isOfDocument} = template.body;
	const head = writeHeader(header, scope).map((text) =>
		placedText(
			text,
			header.flatMap(({line}) => slotsOf(line)),
			scope,
		),
	);
	const above = preamble ? [blockOfPattern(preamble, scope)].filter((block) => block !== undefined) : [];
	const blocks = withSentences(isOfDocument ? sections : withWordsApart(sections)).flatMap((section) =>
		blocksOfSection(section, scope),
	);
	const {text, places} = stacked([...metadata, ...head, ...above, ...blocks], '\n\n') ?? {text: '', places: []};
	return {text: `${text}\n`, places};
}

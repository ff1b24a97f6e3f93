import type {Block} from '../markdown/blocks.ts';
import type {Parsed} from '../markdown/parsed.ts';
import type {Section} from '../markdown/sections.ts';
import {linesAsText, type Source} from '../markdown/source.ts';
import {bodyOfEarlier} from '../template/earlier.ts';
import type {Template} from '../template/parse.ts';
import type {Body} from '../template/patterns.ts';
import {rememberingByIdentity} from '../text/remembering.ts';
import {withWordsApart} from './fit/words-apart.ts';

/** The body of a template in the form that a document has it, which it keeps. */
export function bodyInForm(template: Template, document: Parsed): Body {
	const body = isOfEarlier(template, document) ? earlierBody(template) : template.body;
	return body.isOfDocument ? body : {...body, sections: withWordsApart(body.sections)};
}

/** Whether a document has the form before the one that is written today. */
export function isOfEarlier({earlier}: Template, {root, source}: Parsed): boolean {
	if (!earlier) return false;
	const texts = textsIn(root, source);
	const isLike = (expressions: readonly string[]): boolean =>
		expressions.some((expression) => texts.some((text) => new RegExp(expression, 'mu').test(text)));
	return isLike(earlier.signs) && !isLike(earlier.unless);
}

/** A template as it was before its newest form. */
export function inEarlierForm({interview, ...template}: Template): Template {
	return {interview, body: earlierBody({interview, ...template})};
}

const earlierBody = rememberingByIdentity(
	({interview, body, earlier}: Template): Body =>
		// Its faults were told when the template was read.
		earlier ? bodyOfEarlier(earlier, interview, () => {}) : body,
);

/** The headings with the line that follows, and what stands below them as text or in lists. */
function textsIn({blocks, children}: Section, source: Source): string[] {
	return [
		...blocks.filter(isText).map((block) => linesAsText(source, block)),
		...children.flatMap((child) => [headingIn(child, source), ...textsIn(child, source)]),
	];
}

function headingIn({heading, blocks: [first]}: Section, source: Source): string {
	const below = first === undefined ? '' : `\n${source.lines[first.first] ?? ''}`;
	return linesAsText(source, heading) + below;
}

function isText({type}: Block): boolean {
	return type === 'paragraph' || type === 'list';
}

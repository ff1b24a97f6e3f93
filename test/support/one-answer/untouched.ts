import {isSame} from '../../../source/core/answers/answers.ts';
import {type Reading, read} from '../../../source/core/document/read.ts';
import {write} from '../../../source/core/document/write.ts';
import {newDraft} from '../../../source/core/draft/new-draft.ts';
import {rewrite} from '../../../source/core/edit/rewrite.ts';
import {asSections, withSections} from '../../../source/core/edit/sections.ts';
import {type ForeignTemplate, templateOfDocument} from '../../../source/core/foreign/template.ts';
import type {Template} from '../../../source/core/template/parse.ts';

/** A text as its own template, and what that reads. */
export type Opened = {template: ForeignTemplate; reading: Reading};

/** Opens any text and leaves all answers as they are, on each way to a file; gives what is moved by that. */
export function untouchedBreaches(known: readonly Template[], text: string): {opened: Opened; breaches: string[]} {
	const template = templateOfDocument(text);
	const reading = read(template, text);
	const breaches = [
		...known.flatMap((other) => moved(`written as ${other.interview.name}`, text, writtenAgain(other, text))),
		...known.flatMap((other) => moved(`edited as ${other.interview.name}`, text, editedAgain(other, text))),
		...moved('written', text, writtenAgain(template, text)),
		...moved('edited', text, editedAgain(undefined, text)),
		...(isSame(givenAgain(template, reading), reading.answers) ? [] : ['the answers do not come back from a file']),
	];
	return {opened: {template, reading}, breaches};
}

function moved(how: string, text: string, after: string): string[] {
	return after === text ? [] : [`moved when ${how}`];
}

function writtenAgain(template: Template, text: string): string {
	const {answers, marks} = read(template, text);
	return write(template, text, answers, marks).text;
}

/** As the interview does it, which brings answers into their normal form. */
function editedAgain(known: Template | undefined, text: string): string {
	const template = known ?? templateOfDocument(text);
	const {answers, marks} = read(template, text);
	const draft = {...newDraft(template.interview, 'd', '2026-01-01T00:00:00.000Z'), answers, marks};
	const rewritten = rewrite(known, draft, text, text, '2026-01-01');
	return 'text' in rewritten ? rewritten.text : 'a conflict';
}

/** As `answers FILE` piped into `edit FILE --answers -`. */
function givenAgain(template: ForeignTemplate, reading: Reading) {
	const result = withSections(template, reading, asSections(template, reading));
	return 'faults' in result ? undefined : result.answers;
}

import {type Answers, type Json, valueAt, withValue} from '../../../source/core/answers/answers.ts';
import type {Interview} from '../../../source/core/answers/interview.ts';
import {asFile, validate} from '../../../source/core/answers-file/validate.ts';
import {differenceOf} from '../../../source/core/document/difference/difference.ts';
import {type Reading, read} from '../../../source/core/document/read.ts';
import {render} from '../../../source/core/document/render.ts';
import {NotProved, write} from '../../../source/core/document/write.ts';
import {gaps} from '../../../source/core/draft/gaps.ts';
import {newDraft} from '../../../source/core/draft/new-draft.ts';
import {detect} from '../../../source/core/edit/detect.ts';
import {rewrite} from '../../../source/core/edit/rewrite.ts';
import {asSections, withSections} from '../../../source/core/edit/sections.ts';
import {templateOfDocument} from '../../../source/core/foreign/template.ts';
import {reviewOf} from '../../../source/core/review/check.ts';
import {fixed} from '../../../source/core/review/fix.ts';
import {textReporter} from '../../../source/core/review/formats/text.ts';
import type {Template} from '../../../source/core/template/parse.ts';
import {aroundAmong} from '../around.ts';

/** Does something, and says to somebody how it is called. */
export type Timed = <Value>(step: string, run: () => Value) => Value;

const today = '2026-11-20';

/** All that becomes of a text, as a document of each of these templates and as its own. */
export function takeSteps(known: readonly Template[], text: string, timed: Timed): void {
	const foreign = timed('template of its own', () => templateOfDocument(text));
	timed('detect', () => detect(known, text));
	for (const template of [...known, foreign]) {
		const isOwn = template === foreign;
		const {interview} = template;
		const as: Timed = (step, run) => timed(`${step} as ${isOwn ? 'itself' : interview.name}`, run);
		const reading = as('read', () => read(template, text));
		if (isOwn) as('answers', () => withSections(foreign, reading, asSections(foreign, reading)));
		else as('answers', () => validate(interview, asFile(reading.answers, reading.marks)));
		as('gaps', () => gaps(interview, draftOf(interview, reading)));
		as('render', () => render(template, reading.answers, reading.marks));
		for (const [what, answers] of changesOf(interview, reading.answers))
			as(`write ${what}`, () => attempt(() => write(template, text, answers, reading.marks)));
		editSteps(isOwn ? undefined : template, interview, reading, as);
		checkSteps(template, text, as);
	}
}

/** As `edit` and the interview write, also where the file has changed since. */
function editSteps(known: Template | undefined, interview: Interview, reading: Reading, as: Timed): void {
	const {text} = reading.source;
	const draft = draftOf(interview, {...reading, answers: {...reading.answers, title: 'Other'}});
	const after = as('edit', () => attempt(() => rewrite(known, draft, text, text, today)));
	as('edit what changed', () => attempt(() => rewrite(known, draft, text, `${text}\nx\n`, today)));
	if (after && 'text' in after) as('compare', () => differenceOf(text, after.text));
}

function checkSteps(template: Template, text: string, as: Timed): void {
	const path = 'rfcs/0002-a.md';
	const around = as('look around', () => aroundAmong({'rfcs/0001-b.md': '# B\n'}, path, text));
	const examined = {template, text, profile: 'strict' as const, today, around};
	const findings = as('check', () => reviewOf(examined));
	const reporter = textReporter({notes: true, colour: (_, word) => word});
	as('report', () => reporter.tell({path, findings}));
	as('fix', () => attempt(() => fixed(examined)));
}

function draftOf(interview: Interview, {answers, marks}: Pick<Reading, 'answers' | 'marks'>) {
	return {...newDraft(interview, 'd', `${today}T00:00:00.000Z`), answers, marks};
}

/** Another title, and of the first answer that has grown more and less. */
function* changesOf({questions}: Interview, answers: Answers): Generator<[what: string, answers: Answers]> {
	yield ['a title', {...answers, title: 'Other'}];
	for (const {path, fields = [], key = fields[0]?.path ?? ''} of questions) {
		const value = valueAt(answers, path);
		const size = Array.isArray(value) ? value.length * 300 : typeof value === 'string' ? value.length : 0;
		if (size < 1000 || path === 'title') continue;
		const [more, less] = changed(value, fields.length > 0 ? {[key]: 'Something new'} : 'Something new');
		yield ['more', withValue(answers, path, more)];
		yield ['less', withValue(answers, path, less)];
		return;
	}
}

function changed(value: Json | undefined, other: Json): [more: Json, less: Json | undefined] {
	if (!Array.isArray(value)) return [`New words, ${value}`, undefined];
	return [[...value, other], value.filter((_, index) => index % 2 === 0)];
}

/** A refusal costs as much as a write. */
function attempt<Value>(run: () => Value): Value | undefined {
	try {
		return run();
	} catch (error) {
		if (!(error instanceof NotProved)) throw error;
		return undefined;
	}
}

import {type Answers, isRecord, type Json, withValues} from '../answers/answers.ts';
import {read} from '../document/read.ts';
import {applySplices} from '../document/update/edits.ts';
import {NotProved, write} from '../document/write.ts';
import {templateOfDocument} from '../foreign/template.ts';
import {type Examined, reviewOf} from './check.ts';
import type {Finding} from './types.ts';

type Sift = (findings: readonly Finding[]) => readonly Finding[];

/** A document after its safe fixes, and what they took care of. */
export type Fixed = {examined: Examined; fixed: readonly Finding[]};

/**
 * Puts the safe fixes into a document, one rule after the other. Those of a rule stay away when the rule would
 * still find something that it fixes, or when an answer would be lost. `sift` leaves of the findings those that count.
 */
export function fixed(examined: Examined, sift: Sift = (findings) => findings): Fixed {
	let result: Fixed = {examined, fixed: []};
	for (const rule of new Set(fixableIn(examined, sift).map((finding) => finding.rule))) {
		const fixable = fixableIn(result.examined, sift).filter((finding) => finding.rule === rule);
		const after = withFixes(result.examined, fixable);
		if (!after || losesAnswers(result.examined, after, fixable)) continue;
		const isLeft = fixableIn(after, sift).some((finding) => finding.rule === rule);
		if (!isLeft) result = {examined: after, fixed: [...result.fixed, ...fixable]};
	}

	return result;
}

function fixableIn(examined: Examined, sift: Sift): Finding[] {
	return sift(reviewOf(examined)).filter(({fix}) => fix !== undefined);
}

/** Without what nobody can see all words are still there, and a heading means again what it says: of "None." no answer is left. */
function losesAnswers(before: Examined, after: Examined, findings: readonly Finding[]): boolean {
	const isUnseen = findings.every(
		({start, end, fix}) => fix && 'text' in fix && fix.text === '' && /^\p{Cf}+$/u.test(before.text.slice(start, end)),
	);
	return !isUnseen && answersIn(after) < answersIn(before);
}

/** Undefined where an answer cannot be written so that it reads back. */
function withFixes(examined: Examined, findings: readonly Finding[]): Examined | undefined {
	const splices = findings.flatMap(({start, end, fix}) => (fix && 'text' in fix ? [{start, end, text: fix.text}] : []));
	const replaced = withText(examined, applySplices(examined.text, splices));
	const {answers, marks} = read(replaced.template, replaced.text);
	try {
		return withText(replaced, write(replaced.template, replaced.text, withAnswers(answers, findings), marks).text);
	} catch (error) {
		if (error instanceof NotProved) return undefined;
		throw error;
	}
}

/** A document of another house is its own template, also after a change. */
function withText(examined: Examined, text: string): Examined {
	return {...examined, text, template: 'sections' in examined.template ? templateOfDocument(text) : examined.template};
}

function withAnswers(answers: Answers, findings: readonly Finding[]): Answers {
	return withValues(
		answers,
		findings.flatMap(({fix}) => (fix && 'answer' in fix ? [[fix.path, fix.answer] as const] : [])),
	);
}

/** How many single answers there are; a day in another form may become one. */
function answersIn({template, text}: Examined): number {
	return partsIn(read(template, text).answers);
}

function partsIn(value: Json): number {
	const inner = Array.isArray(value) ? value : isRecord(value) ? Object.values(value) : undefined;
	return inner === undefined ? 1 : inner.reduce<number>((sum, one) => sum + partsIn(one), 0);
}

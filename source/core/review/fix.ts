import {type Answers, isRecord, type Json, withValue} from '../answers.ts';
import {read} from '../document/read/read.ts';
import {applySplices} from '../document/update/edits.ts';
import {NotProved, write} from '../document/write.ts';
import {type Examined, reviewOf} from './check.ts';
import type {Finding} from './types.ts';

/** A document after its safe fixes, and what they took care of. */
export type Fixed = {text: string; fixed: readonly Finding[]};

/**
 * Puts the safe fixes into a text, one rule after the other. Those of a rule stay away when the rule would still
 * find something that it fixes, or when an answer would be lost.
 */
export function fixed(text: string, examine: (text: string) => Examined): Fixed {
	let result: Fixed = {text, fixed: []};
	const rules = new Set(
		reviewOf(examine(text))
			.filter(isFixable)
			.map(({rule}) => rule),
	);
	for (const rule of rules) {
		const found = reviewOf(examine(result.text));
		const fixable = found.filter((finding) => finding.rule === rule && isFixable(finding));
		const after = withFixes(result.text, fixable, examine);
		if (after === undefined || !isSafe(examine(result.text), examine(after))) continue;
		const left = reviewOf(examine(after));
		const isLeft = left.some((finding) => finding.rule === rule && isFixable(finding));
		if (!isLeft) result = {text: after, fixed: [...result.fixed, ...fixable]};
	}

	return result;
}

function isFixable({fix}: Finding): boolean {
	return fix !== undefined;
}

/** Undefined where an answer cannot be written so that it reads back. */
function withFixes(
	text: string,
	findings: readonly Finding[],
	examine: (text: string) => Examined,
): string | undefined {
	const splices = findings.flatMap(({start, end, fix}) => (fix && 'text' in fix ? [{start, end, text: fix.text}] : []));
	const replaced = applySplices(text, splices);
	const {template} = examine(replaced);
	const {answers, marks} = read(template, replaced);
	try {
		return write(template, replaced, withAnswers(answers, findings), marks).text;
	} catch (error) {
		if (error instanceof NotProved) return undefined;
		throw error;
	}
}

function withAnswers(answers: Answers, findings: readonly Finding[]): Answers {
	let changed = answers;
	for (const {fix} of findings) if (fix && 'answer' in fix) changed = withValue(changed, fix.path, fix.answer);
	return changed;
}

/** No answer has gone; a day in another form may have become one. */
function isSafe(before: Examined, after: Examined): boolean {
	const count = ({template, text}: Examined): number => partsIn(read(template, text).answers);
	return count(after) >= count(before);
}

function partsIn(value: Json): number {
	const inner = Array.isArray(value) ? value : isRecord(value) ? Object.values(value) : undefined;
	return inner === undefined ? 1 : inner.reduce<number>((sum, one) => sum + partsIn(one), 0);
}

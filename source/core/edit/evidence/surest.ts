import type {Question} from '../../answers/interview.ts';
import type {Reading} from '../../document/read.ts';
import {isKeptBoth} from '../kept-both.ts';
import {likenessIn} from '../said-anyhow/rarity.ts';
import {statementsOf} from '../said-anyhow/statements.ts';
import type {Sought} from '../said-anyhow/sureness.ts';
import {enough, type Indication} from './evidence.ts';
import {sharpest} from './sharpest.ts';

/**
 * Of all that speaks for it that a question is answered by a document already, the line for which most does, if that is
 * enough to ask about it. Where several lines are as sure, it is the first one given; a heading is told by the line below
 * it that says it. What a comment keeps beside the answer speaks for nothing.
 */
export function surestOf(
	evidence: readonly Indication[],
	questions: readonly Question[],
	reading: Reading,
	sought: ReadonlyMap<string, Sought>,
): (Indication & {label: string})[] {
	const {text, lines} = reading.source;
	return questions.flatMap(({path, label}) => {
		let best: {evidence: Indication; sure: number} | undefined;
		for (const one of evidence) {
			if (one.path !== path) continue;
			const sure = one.weight + sharedBy(one, text, sought.get(path));
			if (sure < enough || sure <= (best?.sure ?? 0)) continue;
			const shown = sharpest(one, text, lines, sought.get(path));
			const isKept = [one, shown].some(({text: says}) => isKeptBoth(text, {path, says}));
			if (!isKept) best = {evidence: shown, sure};
		}

		return best ? [{...best.evidence, label}] : [];
	});
}

/** A part of what is to be written is worth a question from here on. */
const leastPart = 0.3;
/** However much they share, a name of that very thing is as sure as that. */
const most = 4;

/** What the lines that evidence stands for share with what is to be written: names, numbers and words that are rare there. */
function sharedBy({line, end, isSaidBy}: Indication, text: string, sought: Sought | undefined): number {
	if (end === undefined || !sought) return 0;
	const all = statementsOf(text).filter((statement) => statement.line >= line && statement.line < end);
	const saying = isSaidBy ? all.filter((statement) => isSaidBy(statement.text)) : all;
	const statements = saying.length > 0 ? saying : all;
	const shared = sought.values.flatMap((value) => statements.map((statement) => likenessIn(text, value, statement)));
	return Math.max(0, ...shared.map(({weight, part}) => (part < leastPart ? 0 : Math.min(weight, most))));
}

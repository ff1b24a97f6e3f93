import {isTemplate} from '../house/naming/numbered.ts';
import {grouped} from '../text/grouped.ts';
import {entryOf} from './around/entry.ts';
import type {Checked} from './formats/types.ts';
import {inHowMany} from './in-how-many.ts';
import {alone, type Count, type Neighbourhood, neighbourhoodsOf} from './neighbourhoods.ts';
import type {Finding} from './types.ts';

/** Findings of a run that are told only when the documents beside one are known. */
export type Habits = {
	/** What is to be told after one more document, of which `all` was found and `left` is to be told. */
	take(all: readonly Checked[], left: readonly Checked[]): Checked[];
	/** What is to be told when there are no more. */
	rest(): Checked[];
};

/** What a document of a folder does or lacks; known from a baseline, and so not to be told, where it is not `left`. */
type Held = {folder: string; document: string; path: string; finding: Finding; isLeft: boolean};

/** With fewer documents of another house beside each other, nobody can tell what it does as a rule. */
const fewest = 5;

/**
 * What no more than this share of them do is a fault of each. What they lack is told of the house if most of them do; a
 * field at the head, which no more than this share of them have, is told only where none has it.
 */
const exceptions = 1 / 5;

/** What documents have in common whose dates no program can compare. */
export const mannerOfDates = 'form';

/** What is told of a document by itself, with nothing to compare it with. */
export function byItself(findings: readonly Finding[]): Finding[] {
	return findings.filter(({isQuiet, isCounted, isLate}) => !isQuiet && !isCounted && !isLate);
}

/** For a document alone. */
export const separately: Habits = {
	take: (_, left) => left.map((checked) => ({...checked, findings: byItself(checked.findings)})),
	rest: () => [],
};

/**
 * Keeps what documents may do or lack because their house does, until all are known: what many of a folder have in
 * common is told once for the folder, with their number, and what few do of each of them. Of a template of ours, which
 * asks for it, it is told once where none has it.
 */
export function habits(): Habits {
	const counts = new Map<string, Count>();
	const held: Held[] = [];
	const templates: string[] = [];
	const causes = new Set<string>();
	const isNew = ({cause}: Finding): boolean => {
		const isKnown = cause !== undefined && causes.has(cause);
		if (cause !== undefined) causes.add(cause);
		return !isKnown;
	};

	return {
		take(all, some) {
			const left = some.map((checked) => ({...checked, findings: checked.findings.filter(isNew)}));
			const document = all[0]?.path ?? '';
			const {folder} = entryOf(document);
			const known = counts.get(folder) ?? {all: 0, asked: 0};
			counts.set(folder, {all: known.all + 1, asked: known.asked + (all.some(({isAsked}) => isAsked) ? 1 : 0)});
			if (isTemplate(document)) templates.push(document);
			const told = new Set(left.flatMap(({findings}) => findings));
			for (const {path, findings} of all)
				for (const finding of findings.filter(isOfHouse))
					held.push({folder, document, path, finding, isLeft: told.has(finding)});
			return left.map((checked) => ({
				...checked,
				findings: checked.findings.filter((one) => !isOfHouse(one) && !one.isLate),
			}));
		},
		rest() {
			const all = neighbourhoodsOf(counts, fewest);
			const aroundOf = ({folder}: {folder: string}): Neighbourhood => all.get(folder) ?? alone(folder);
			const alike = grouped(held, (one) => [keyOf(aroundOf(one).folder, one.finding)]);
			return [...alike.values()].flatMap((some) => {
				const [first] = some;
				if (!first) return [];
				const around = aroundOf(first);
				const template = templates.find((path) => aroundOf(entryOf(path)).folder === around.folder);
				return verdict(some, {...around, template});
			});
		},
	};
}

function isOfHouse({isForeign, isAbsent, habit}: Finding): boolean {
	return isAbsent === true || (isForeign === true && habit !== undefined);
}

function keyOf(folder: string, {rule, habit = '', isForeign}: Finding): string {
	return [folder, rule, habit, isForeign === true].join('\n');
}

/** Where the documents of a folder are counted, and what new ones are made from. */
type House = Neighbourhood & {template: string | undefined};

function verdict(held: readonly Held[], around: House): Checked[] {
	const left = held.filter(({isLeft, finding}) => isLeft && !finding.isCounted && !finding.isLate);
	const [first] = left;
	if (!first) return [];
	const {isForeign, isAbsent, isField, isStyle, isRequired, isOfWork, habit} = first.finding;
	const each = left.map(({path, finding}): Checked => ({path, findings: [finding], isMore: true}));
	const found = new Set(held.map(({document}) => document)).size;
	const count = isAbsent ? around.asked : around.all;
	const isLeftOut = isField && !isRequired && found === count && count >= fewest;
	if (!isForeign && isLeftOut) return [];
	if (!isForeign) return found < 2 || found < count ? each : [once(first, found, around)];
	const isMost = found * 2 > count;
	// A manner of writing is one thing to settle, however few have it; where most do, it is that of the house.
	if (habit === mannerOfDates && found > 1) return isMost && count >= fewest ? [] : [once(first, found, around)];
	if (count < fewest) return isAbsent ? [] : each.filter(({findings}) => byItself(findings).length > 0);
	if (found < 2 || found <= count * exceptions) return each;
	if (!isAbsent && !isField) return isStyle || (isMost && isOfWork) ? [] : [once(first, found, around)];
	if (held.some(({finding}) => finding.isCounted)) return [];
	const isLackedByAll = isField && !isStyle && found === count;
	// What most of them came to their end without is no fault of those that are still open.
	if (isOfEnded(held, found)) return [];
	const isOfForm = !isField || isLackedByAll || count - found > count * exceptions;
	return isOfForm && isMost ? [once(first, found, around)] : [];
}

function isOfEnded(held: readonly Held[], found: number): boolean {
	const late = held.filter(({finding}) => finding.isLate);
	return new Set(late.map(({document}) => document)).size * 2 > found;
}

/** A house that means it so can say it in its file. */
function once({path, finding}: Held, found: number, around: House): Checked {
	const message = `${inHowMany(finding, found, around)}: ${finding.together ?? finding.message}`;
	const {isField, rule} = finding;
	const first = isField && around.template ? ` Begin with ${around.template}, from which new ones are made.` : '';
	const next = `${finding.next}${first} Where it is meant so, write "${rule}: off" under "rules" in .rfc-wizard.yaml.`;
	return {path, findings: [{...finding, message, next}], isMore: true};
}

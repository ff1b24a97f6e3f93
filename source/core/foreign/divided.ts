import {isAlsoCalled, openingFor} from '../document/fit/part-names.ts';
import {type PartNames, type Statement, statementsIn} from '../document/fit/statements.ts';
import {isBelowOtherBullets} from '../lens/read/list.ts';
import type {Section} from '../markdown/sections.ts';
import type {Source} from '../markdown/source.ts';
import {bullets, lineWith, slotFor} from '../shapes/parts.ts';
import type {Line, ListPattern, Pattern, Slot} from '../template/patterns.ts';
import {type TextKey, textKeys} from './text-keys.ts';

/** What a section on the one is often said to be about besides, below a label. */
const besides: Readonly<Record<string, readonly string[]>> = {
	'motivation.problem': [
		'motivation.importance',
		'motivation.inaction',
		'currentState.painPoints',
		'currentState.constraints',
	],
	'currentState.today': ['currentState.painPoints', 'currentState.constraints'],
};

/** The labels in a section that name another text than the section does, and whether its own text stands above them. */
export type Division = {statements: readonly Statement<TextKey>[]; hasTextAbove: boolean};

/**
 * How the section of a text is divided by labels: `Constraints: none of it may leave`. Undefined where it is not, or where
 * what stands above the first label is not clear. What has a section of its own, one of `taken`, is said there.
 */
export function divisionOf(
	section: Section,
	own: TextKey,
	taken: ReadonlySet<string>,
	source: Source,
): Division | undefined {
	const others = textKeys.filter(({path}) => besides[own.path]?.includes(path) && !taken.has(path));
	const [first] = section.blocks;
	if (others.length === 0 || !first) return undefined;
	const statements = statementsIn(section.blocks, source, namesOf([own, ...others]), {besideBullets: true});
	const listed = statements.filter(({form, owner}) => form === 'bullet' && owner !== own);
	if (
		listed.length > 0 &&
		listed.length === statements.length &&
		isBelowOtherBullets(listOf(listed, probe), section.blocks, source)
	)
		return {statements: listed, hasTextAbove: true};
	const lines = statements.filter(({form}) => form === 'line');
	const said = lines.filter(({owner}) => owner !== own);
	if (said.length === 0) return undefined;
	const begins = lines.find(({start, block}) => block === first && startsWith(first.first, start, source));
	if (!begins) return {statements: said, hasTextAbove: true};
	return lines.length > said.length ? {statements: lines, hasTextAbove: false} : undefined;
}

/** The text of a section, and what is said below its labels; `slotOf` asks for a text. */
export function labelledText(
	{statements, hasTextAbove}: Division,
	text: Slot,
	slotOf: (key: TextKey) => Slot,
): Pattern[] {
	const above: Pattern[] = hasTextAbove ? [{type: 'text', slot: text}] : [];
	if (statements.some(({form}) => form === 'bullet')) return [...above, listOf(statements, slotOf)];
	const lines = statements.map(({start, end = '', owner}): Line => ({...lineWith(start, slotOf(owner)), end}));
	return [...above, {type: 'lines', lines, isOwn: true}];
}

/** The bullets with labels below those of the text. */
function listOf(statements: Division['statements'], slotOf: (key: TextKey) => Slot): ListPattern {
	const entries = statements.map(({start, owner}) => ({line: lineWith(start, slotOf(owner)), children: []}));
	return {...bullets(entries), belowOthers: true};
}

/** A slot to look with. */
function probe({path, label, prompt, step}: TextKey): Slot {
	return slotFor({path, label, prompt, step, kind: 'text'});
}

function startsWith(line: number, start: string, {lines}: Source): boolean {
	return (lines[line] ?? '').startsWith(start.trimEnd());
}

function namesOf(keys: readonly TextKey[]): PartNames<TextKey> {
	const ownerOf = (label: string) => keys.find(({path}) => isAlsoCalled(path, label));
	return {
		known: new Map(),
		ownerOf,
		openingOf: (text, isLast) => {
			for (const owner of isLast ? keys : []) {
				const start = openingFor(owner.path, text);
				if (start !== undefined) return {owner, start};
			}

			return undefined;
		},
		ownerAlone: ownerOf,
	};
}

import {itemsAt} from '../answers/answers.ts';
import type {Question} from '../answers/interview.ts';
import {itemNamed} from '../lens/read/meant.ts';
import type {Section} from '../markdown/sections.ts';
import {linesAsText, type Source} from '../markdown/source.ts';
import type {Home} from '../shapes/homes.ts';
import type {OutlinedSection} from '../shapes/outline.ts';
import {columnSlot, groupColumn} from '../shapes/parts.ts';
import {plainly} from '../shapes/plain-heading.ts';
import {lineOfVerdict, type Verdict, verdictIn} from '../shapes/verdict.ts';
import type {LinesPattern, Slot} from '../template/patterns.ts';

/** The section that begins with the sentence that says which of the options was chosen, and the group of these. */
export type Chosen = {section: Section; verdict: Verdict; group: Question};

const isDecision = plainly(
	/^(?:(?:the|our|final) )?(?:decisions?|decision outcome|outcome|verdict|recommendations?|conclusions?|(?:chosen|selected|preferred) (?:option|alternative|solution|approach))(?: \((?:proposed|proposal|final|made|taken)\))?$/,
);

const flag = {path: 'selected', kind: 'flag', label: 'Chosen', prompt: 'Is this the one that is chosen?'} as const;

/** Where a document says in a sentence of its own which of its options was chosen: `We will use Redis.` */
export function chosenIn(
	outline: readonly OutlinedSection[],
	homes: readonly Home[],
	source: Source,
): Chosen | undefined {
	const home = homes.find(({kind}) => kind.question.path === 'options');
	const {question, fields = []} = {question: home?.shape.question, fields: home?.shape.question.fields};
	if (!home || !question || fields.some(({path}) => path === flag.path)) return undefined;
	const items = itemsAt(home.answers, question.path).map((answers, number) => ({answers, number}));
	for (const {section} of outline) {
		const [first] = section.blocks;
		if (first?.type !== 'paragraph' || !isDecision(section.title)) continue;
		const text = linesAsText(source, first);
		const verdict = verdictIn(text) ?? boldNameIn(text);
		if (verdict && itemNamed(items, verdict.name, question))
			return {section, verdict, group: {...question, single: flag.path, fields: [...fields, flag]}};
	}

	return undefined;
}

/** Below such a heading, a name that is set in bold before the reasons says it alone: `**Redis.** It is fast`. */
function boldNameIn(text: string): Verdict | undefined {
	const {start, name, close} =
		/^(?<start>\*\*|__)(?<name>[^*_\n]{1,80}?)(?<close>[.:]?(?:\*\*|__)[.:,]?(?:\s+|$))/.exec(text)?.groups ?? {};
	if (start === undefined || name === undefined || close === undefined) return undefined;
	return {start, name, close: close.trimEnd() === close ? `${close}\n\n` : close};
}

/** That sentence with the name in its place, and the text that follows it. */
export function verdictLines({verdict, group}: Chosen, text: Slot): LinesPattern {
	const filter = {flag: flag.path, carried: true, single: true};
	const name: Slot = {...columnSlot(group, groupColumn(group, 'name')), filter};
	return {type: 'lines', lines: [lineOfVerdict(verdict, name, text)]};
}

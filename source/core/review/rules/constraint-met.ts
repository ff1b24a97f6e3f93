import {saidIn} from '../../analysis/traceability/words.ts';
import {linesAt, rowsAt} from '../../answers/rows.ts';
import {sectionsIn} from '../../markdown/sections.ts';
import {conceptOf} from '../../shapes/concepts.ts';
import {textUnder} from '../texts.ts';
import {isComparable, isSpokenOf, topicsBeside, untraced} from '../traced.ts';
import {always, type Rule, type Subject} from '../types.ts';

/** A reason that leads back to the constraints, whichever is meant: "because of the constraint above", "breaks b)". */
const leadingBack =
	/\bconstraints? (?:above|below|\(?[a-z\d]{1,3}\))|\b(?:the|this|that|our|all|these|those|by|of|any|a|every) (?:\w+ )?constraints?\b/i;

/** What needs nothing binds nobody: "An audit is not necessary", "no approval is needed". */
const free =
	/\b(?:(?:is|are|was|were|will be) (?:not|no longer)|(?:is|are|was|were)n['’]t) (?:necessary|needed|required|mandatory)\b|\bno (?!more\b|less\b|fewer\b)(?:\w+ ){1,4}(?:is|are) (?:necessary|needed|required)\b|\bnicht (?:nötig|notwendig|erforderlich)\b/i;

/** What sets a limit to every option; what is only told of the surroundings leaves the choice free. */
const binding =
	/(?<!\p{L})(?:must|shall|may not|cannot|can['’]t|never|not negotiable|non-negotiable|at (?:most|least|the latest)|no (?:more|less|fewer|later|longer) than|not (?:more|less|fewer|later|longer|above|below|exceed)|only|forbid\p{L}*|prohibit\p{L}*|oblig\p{L}*|requir\p{L}*|mandatory|by law|within|maximum|minimum|limit\p{L}*|budget|muss|müssen|darf|dürfen)(?!\p{L})|[<>≤≥]\s?\p{N}/iu;

export const constraintMet: Rule = {
	id: 'constraint-met',
	code: 'P05',
	promise: 'Each constraint is spoken of again, best by an option that keeps it.',
	about: ['currentState.constraints'],
	levels: {own: always('info'), foreign: always('off')},
	check(subject) {
		const isArgued = rowsAt(subject.answers, 'options').some(({item}) =>
			['pros', 'cons'].some((column) => linesAt(item, column).length > 0),
		);
		const argued = argumentsIn(subject);
		if (!isArgued || leadingBack.test(argued)) return [];
		const topics = saidIn(argued).topics;
		const isMet = (text: string): boolean => isSpokenOf(subject, text);
		return untraced(
			subject,
			({kind, text}) => kind === 'constraint' && !isMet(text),
			({text}) => {
				const parts = partsOf(text);
				if (parts.length < 2) return free.test(text) || !binding.test(text) ? [] : [text];
				const rest = topicsBeside(subject, text);
				// A word or two are enough for a part of a text, since many things are said there in few words.
				return parts.filter(
					(part) =>
						!free.test(part) &&
						binding.test(part) &&
						isComparable(part) &&
						!isMet(part) &&
						sharedWith(rest, part) < 2 &&
						sharedWith(topics, part) === 0,
				);
			},
		);
	},
	good: '# RFC: Carts\n\n## Current State\n\n### Constraints\n\n- Must be kept by two engineers of the payments team\n\n## Alternatives Considered\n\n### Option 1: Files\n\n- **Pros**: Kept by two engineers of the payments team\n',
	bad: '# RFC: Carts\n\n## Current State\n\n### Constraints\n\n- Must be kept by two engineers of the payments team\n\n## Alternatives Considered\n\n### Option 1: Files\n\n- **Pros**: Known to all\n',
};

/** Several constraints in one text: sentences, or what stands between semicolons and numbers in brackets. */
function partsOf(text: string): string[] {
	return text
		.split(/;\s+|(?<=\p{L}{2}[.])\s+(?=\p{Lu})|,?\s*\([ivx\d]{1,4}\)\s+/u)
		.map((part) => part.replace(/[.;,\s]+$/, ''))
		.filter((part) => part !== '');
}

/** All that is said of options, as answers or in the chapters about them. */
function argumentsIn(subject: Subject): string {
	const answers = rowsAt(subject.answers, 'options').flatMap(({item}) =>
		Object.keys(item).flatMap((column) => linesAt(item, column)),
	);
	const sections = sectionsIn(subject.root).filter(
		({title}) => conceptOf(title)?.name === 'Alternatives' || /\b(?:options|choices?)\b/i.test(title),
	);
	return [
		...answers,
		...linesAt(subject.answers, 'rationale'),
		...sections.map((section) => textUnder(subject, section)),
	].join('\n');
}

function sharedWith(topics: ReadonlySet<string>, part: string): number {
	return [...saidIn(part).topics].filter((topic) => topics.has(topic)).length;
}

import {planOf} from '../../analysis/schedule/plan.ts';
import type {ProblemKind} from '../../analysis/schedule/types.ts';
import {type Answers, isRecord} from '../../answers/answers.ts';
import {lineAt, rowsAt} from '../../answers/rows.ts';
import {daysOfRange} from '../../text/day-range.ts';
import {nearest} from '../../text/nearest.ts';
import {called, spanOfItem} from '../items.ts';
import {usedBeforeMade} from '../made-later.ts';
import {laterNeeds} from '../needed-later.ts';
import {barePhase} from '../phase-name.ts';
import {always, type Found, type Rule, type Subject} from '../types.ts';

const kinds: readonly ProblemKind[] = ['unknown-phase', 'unknown-milestone', 'cycle', 'overlap'];

/** That it waits for nothing. */
const nothing = /^["'_*(]{0,3}(?:none|nothing|no(?: dependenc(?:y|ies))?|n\/?a|-+|—|nichts|keine)\.?["'_*)]{0,3}$/i;

/** To compare each word with each name of more phases takes long, and nobody plans so. */
const mostPhases = 100;

/** One word, the number of a phase, or nearly the name of one; other words tell of what is done elsewhere. */
function meansPhase(found: string, phases: ReadonlySet<string>): boolean {
	const words = barePhase(found);
	if (!words.includes(' ') || /^(?:phases?|fases?) \d/.test(words)) return true;
	return phases.size <= mostPhases && nearest(words, [...phases]) !== undefined;
}

/** Phases whose days are words that no plan is made of, and that begin before what they wait for has ended. */
function overlapping(subject: Subject): Found[] {
	const rows = rowsAt(subject.answers, 'phases');
	const ranges = new Map(
		rows.flatMap(({item}, index) => {
			const names = [barePhase(lineAt(item, 'name')), `phase ${index + 1}`];
			return names.map((name): [string, ReturnType<typeof rangeOf>] => [name, rangeOf(item)]);
		}),
	);
	return rows.flatMap(({path, item}): Found[] => {
		const own = rangeOf(item);
		const waits = rowsAt(item, 'dependsOn').map(({item: one}) => barePhase(lineAt(one, 'phase')));
		const late = waits.find((name) => own && (ranges.get(name)?.last ?? '') > own.first);
		const last = late === undefined ? undefined : ranges.get(late)?.last;
		if (!own || last === undefined) return [];
		return [
			{
				...spanOfItem(subject, `${path}.when`),
				message: `${called({path, item}, 'name', 'phase')} begins on ${own.first}, before what it waits for has ended.`,
				expected: `a day after ${last}`,
				next: 'Begin it later, or name the milestone that is all it waits for.',
				severity: 'warning',
			},
		];
	});
}

function rangeOf({when}: Answers): ReturnType<typeof daysOfRange> {
	return isRecord(when) && typeof when.text === 'string' ? daysOfRange(when.text) : undefined;
}

export const phaseDeps: Rule = {
	id: 'phase-deps',
	code: 'R03',
	promise: 'Phases begin after what they wait for has ended, wait for phases that there are, and never in a circle.',
	about: ['phases'],
	levels: {own: always('error'), foreign: always('off')},
	check(subject) {
		const names = rowsAt(subject.answers, 'phases').map(({item}) => barePhase(lineAt(item, 'name')));
		const phases = new Set(names.filter((name) => name !== ''));
		return [
			...overlapping(subject),
			...laterNeeds(subject),
			...usedBeforeMade(subject),
			...planOf(subject.answers)
				.problems.filter(({kind}) => kinds.some((other) => other === kind))
				// Under its name with a mark behind it, or without.
				.filter(
					({kind, found}) =>
						kind !== 'unknown-phase' ||
						!(phases.has(barePhase(found)) || nothing.test(found) || !meansPhase(found, phases)),
				)
				.map(({kind, path, found, expected}): Found => {
					const place = spanOfItem(subject, path);
					if (kind === 'overlap')
						return {
							...place,
							message: `${found}, before what it waits for has ended.`,
							expected,
							next: 'Begin it later, or name the milestone that is all it waits for.',
							severity: 'warning',
						};
					if (kind === 'cycle')
						return {
							...place,
							message: `Phases wait for each other in a circle: ${found}.`,
							expected,
							next: 'Cut one of them in two, or take one dependency out.',
						};
					const what = kind === 'unknown-phase' ? 'phase' : 'milestone';
					return {...place, message: `There is no ${what} ${found}.`, expected, next: 'Name it as it is called.'};
				}),
		];
	},
	good: '# RFC: Carts\n\n## Implementation Plan\n\n### Phase 1: Build (Week 1-2)\n\n- **Exit**: It runs\n\n### Phase 2: Move (Week 3)\n\n- **Depends on**: Build\n',
	bad: '# RFC: Carts\n\n## Implementation Plan\n\n### Phase 1: Build (Week 1-2)\n\n- **Depends on**: Move\n\n### Phase 2: Move (Week 3)\n\n- **Depends on**: Build\n',
};

import type {PlannedPhase, Remark, TimeSpan} from './types.ts';

type Busy = {place: number; name: string; team: string; span: TimeSpan};

/** A note for each phase during which its team is still at another one: the one of those before it that ends last. */
export function sharedTeams(phases: readonly PlannedPhase[]): Remark[] {
	const busy = phases.flatMap(({name, team, span}, place) => (team && span ? [{place, name, team, span}] : []));
	busy.sort((one, other) => one.span.first - other.span.first || one.place - other.place);
	const lastOf = new Map<string, Busy>();
	return busy.flatMap((phase): Remark[] => {
		const team = phase.team.toLowerCase();
		const last = lastOf.get(team);
		if (!last || endOf(phase) > endOf(last)) lastOf.set(team, phase);
		return last && endOf(last) > phase.span.first ? [remark(phase, last)] : [];
	});
}

function endOf({span}: Busy): number {
	return span.first + span.days;
}

function remark({place, team}: Busy, other: Busy): Remark {
	const until = other.span.end === undefined ? '' : ` until ${other.span.end}`;
	return {
		kind: 'shared-team',
		path: `phases[${place}].team`,
		found: `"${team}" is still at "${other.name}"${until}`,
		expected: 'one phase at a time for a team, or people enough for both',
	};
}

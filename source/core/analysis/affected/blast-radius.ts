import type {Answers} from '../../answers/answers.ts';
import {lineAt, linesAt, type Row, rowsAt} from '../../answers/rows.ts';

/** A system that the change touches; `goesIn` is the phase that speaks of one that is replaced. */
export type AffectedSystem = {
	/** `affected[1]`. */
	path: string;
	system: string;
	relation: string;
	change: string;
	owner: string;
	isAsked: boolean;
	/** Its owner, or somebody of this system, writes or reviews it, works on it or is told of it. */
	isHeard: boolean;
	isReplaced: boolean;
	goesIn?: string;
};

/** How far a change reaches. */
export type BlastRadius = {
	systems: readonly AffectedSystem[];
	/** Owners, each once. */
	owners: readonly string[];
	/** What nobody was asked about, and whose people have no part in it and are not told. */
	unheard: readonly AffectedSystem[];
	/** What is replaced, and no phase takes away. */
	staying: readonly AffectedSystem[];
};

/** The systems that the answers name as affected, with what is known of each from reviewers, audiences and phases. */
export function blastRadius(answers: Answers): BlastRadius {
	const phases = rowsAt(answers, 'phases');
	const people = [
		...['author', 'deciders'].flatMap((path) => linesAt(answers, path)),
		...rowsAt(answers, 'reviewers').flatMap(({item}) => [lineAt(item, 'name'), lineAt(item, 'area')]),
		...rowsAt(answers, 'communication').map(({item}) => lineAt(item, 'audience')),
		...phases.flatMap(({item}) => [lineAt(item, 'owner'), lineAt(item, 'team')]),
	];
	const systems = rowsAt(answers, 'affected')
		.filter(({item}) => lineAt(item, 'system') !== '')
		.map((row) => affectedSystem(row, people, phases));
	return {
		systems,
		owners: [...new Set(systems.map(({owner}) => owner).filter((owner) => owner !== ''))],
		unheard: systems.filter(({isAsked, isHeard}) => !isAsked && !isHeard),
		staying: systems.filter(({isReplaced, goesIn}) => isReplaced && goesIn === undefined),
	};
}

function affectedSystem({path, item}: Row, people: readonly string[], phases: readonly Row[]): AffectedSystem {
	const [system, owner] = [lineAt(item, 'system'), lineAt(item, 'owner')];
	const relation = lineAt(item, 'relation');
	const isReplaced = relation === 'replaced';
	const phase = isReplaced ? phases.find((one) => speaksOf(textOfPhase(one), system)) : undefined;
	return {
		path,
		system,
		relation,
		change: lineAt(item, 'change'),
		owner,
		isAsked: item.asked === true,
		// "Ann Lee (shops)" is Ann Lee.
		isHeard: people.some((name) => speaksOf(name, system) || speaksOf(name, owner) || speaksOf(owner, name)),
		isReplaced,
		...(phase ? {goesIn: lineAt(phase.item, 'name')} : {}),
	};
}

function textOfPhase({item}: Row): string {
	return [lineAt(item, 'name'), lineAt(item, 'exit'), ...linesAt(item, 'tasks')].join('\n');
}

/** Whether a name stands in a text as a whole, in any case. */
function speaksOf(text: string, name: string): boolean {
	const escaped = name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
	return name !== '' && new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'iu').test(text);
}

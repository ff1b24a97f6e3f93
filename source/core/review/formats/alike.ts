import {grouped} from '../../text/grouped.ts';
import {counted} from '../../text/plural.ts';
import type {Finding} from '../types.ts';

/** A finding, and where in the same file the same is found in the same words. */
export type Alike = {finding: Finding; others: readonly Finding[]};

/** Two of a kind are read as quickly as a sentence that counts them. */
const few = 2;

/** More lines are only counted. */
const mostLines = 10;

/** Findings that say the same, each kind once at its first place; few of a kind are told one by one. */
export function alike(findings: readonly Finding[]): Alike[] {
	const kinds = grouped(findings, ({severity, rule, message, expected, next}) => [
		JSON.stringify([severity, rule, message, expected, next]),
	]);
	const repeated = new Map<Finding, Alike>();
	for (const [finding, ...others] of kinds.values()) {
		if (finding === undefined || others.length < few) continue;
		repeated.set(finding, {finding, others});
		for (const other of others) repeated.set(other, {finding, others});
	}

	return findings.flatMap((finding) => {
		const kind = repeated.get(finding);
		if (kind === undefined) return [{finding, others: []}];
		return kind.finding === finding ? [kind] : [];
	});
}

/** "The same at 4 more places: lines 3, 7, 9, 12." */
export function placesOfOthers(others: readonly Finding[]): string {
	const lines = others.slice(0, mostLines).map(({line}) => line);
	const rest = others.length - lines.length;
	return `The same at ${counted(others.length, 'more place')}: lines ${lines.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}.`;
}

import {saidIn} from '../analysis/traceability/words.ts';
import {lineAt, type Row, rowsAt} from '../answers/rows.ts';
import {literal} from '../text/escape.ts';
import {daysOfPhases} from './days-of-plan.ts';
import {called, spanOfItem} from './items.ts';
import {textsOfPhase} from './needed-later.ts';
import {barePhase} from './phase-name.ts';
import {sectionsAbout, textUnder} from './texts.ts';
import type {Found, Subject} from './types.ts';

/** A phase makes something: "Build the mapping service from the spreadsheet", of which the first words are its name. */
const beginning =
	/(?<!\p{L})(?:build|built|builds|develop|develops|developed|implement|implements|create|creates|introduce|introduces|set up|procure|install|write)\s(?:(?:and \p{L}+|the|a|an|our|new)\s){0,2}([\p{L}-]{3,}\s[\p{L}-]{3,})/giu;

/** Words that a name of a thing does not have, but that of what people do, or any sentence. */
const general =
	/\b(?:rollout|roll-out|pilot|phase|live|operation|tests?|testing|migration|cut-?over|launch|integration|foundation|production|transition|close|clean-?up|end|start|first|second|third|last|full|all|other|and|for|the|with|from|into|of|in|on|to|by|at|per|via|as|or)\b/i;

/** That it is put off, or that something stands in for it. */
const denied = /\b(?:not|no|without|until|till|before|stubs?|mock\w*|instead|replaced|later|once|prepar\w+|plan\w*)\b/i;

/** Phases that use by its name what only a later phase builds: "codes translated by the mapping service". */
export function usedBeforeMade(subject: Subject): Found[] {
	const rows = rowsAt(subject.answers, 'phases');
	const made = rows.map(madeIn);
	// Few phases make anything by a name, and only those can come too late.
	const making = rows.flatMap((row, index) => ((made[index] ?? []).length > 0 ? [{row, index}] : []));
	if (making.length === 0) return [];
	const today = sectionsAbout(subject, 'Current state')
		.map((section) => textUnder(subject, section))
		.join('\n');
	return rows.flatMap((row, index): Found[] => {
		const own = textsOfPhase(row.item);
		const before = making.filter((one) => one.index <= index).flatMap((one) => made[one.index] ?? []);
		const later = making.filter((one) => one.index > index && isAfter(subject, row, one.row));
		for (const other of later) {
			const thing = made[other.index]?.find(
				(name) =>
					!before.includes(name) &&
					!today.toLowerCase().includes(name) &&
					own.some((text) => usesIn(text, name) && !denied.test(text)),
			);
			if (thing === undefined) continue;
			return [
				{
					...spanOfItem(subject, row.path),
					message: `${called(row, 'name', 'phase')} uses the ${thing}, which is made only in phase ${other.index + 1}.`,
					next: 'Make it earlier, or say what is used until then.',
					severity: 'warning',
				},
			];
		}

		return [];
	});
}

/** Things that a phase makes, in lower case: what it builds, and what the phase is called by. */
function madeIn({item}: Row): string[] {
	const built = textsOfPhase(item).flatMap((text) =>
		[...text.matchAll(beginning)].map(([, name = '']) => name.toLowerCase()),
	);
	const name = barePhase(lineAt(item, 'name'));
	const isThing = saidIn(name).topics.size === 2 && name.split(' ').length === 2;
	return [...built, ...(isThing ? [name] : [])].filter((one) => !general.test(one));
}

function usesIn(text: string, name: string): boolean {
	return new RegExp(
		`(?<!\\p{L})(?:by|from|with|via|through|using|uses?|against|over)\\s(?:(?:the|our|its|a|an)\\s)?${literal(name)}(?!\\p{L})`,
		'iu',
	).test(text);
}

/** In the order in which they stand, unless their days say otherwise. */
function isAfter(subject: Subject, one: Row, other: Row): boolean {
	const [own, later] = [one, other].map(({path}) => daysOfPhases(subject).get(path));
	return own === undefined || later === undefined || own.first < later.first;
}

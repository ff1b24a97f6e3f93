import type {Severity} from '../../house/levels.ts';
import {counted} from '../../text/plural.ts';
import {visibleLine} from '../../text/visible.ts';
import {type Alike, alike, placesOfOthers} from './alike.ts';
import {frameOf} from './frame.ts';
import type {Reporter} from './types.ts';

/** Whether notes are told one by one, and how to colour a word of that severity. */
export type TextOptions = {notes: boolean; colour: (severity: Severity, text: string) => string};

const names: Readonly<Record<Severity, string>> = {error: 'error', warning: 'warning', info: 'note'};

/** For people: each finding with its place, the line that it is about, what would be right and what to do. */
export function textReporter({notes, colour}: TextOptions): Reporter {
	const counts = {error: 0, warning: 0, info: 0} satisfies Record<Severity, number>;
	const omitted = new Map<string, number>();
	let [files, others] = [0, 0];
	return {
		begin: () => '',
		tell({path, findings, isMore, isOther = false}) {
			if (!isMore) files++;
			if (!isMore && isOther) others++;
			for (const {severity, rule} of findings) {
				counts[severity]++;
				if (severity === 'info' && !notes) omitted.set(rule, (omitted.get(rule) ?? 0) + 1);
			}

			const shown = findings.filter(({severity}) => notes || severity !== 'info');
			return alike(shown)
				.map((kind) => `${kindLines(path, kind, colour)}\n\n`)
				.join('');
		},
		end() {
			const words = (['error', 'warning', 'info'] as const).map((severity) =>
				counted(counts[severity], names[severity]),
			);
			return `${countsByRule(omitted)}${counted(files, 'file')}: ${words.join(', ')}\n${ofOthers(others, files)}`;
		},
	};
}

function kindLines(path: string, {finding, others}: Alike, colour: TextOptions['colour']): string {
	const {line, column, severity, rule, message, expected, next, fix} = finding;
	return [
		`${visibleLine(path)}:${line}:${column}: ${colour(severity, names[severity])}: ${visibleLine(message)} (${rule})`,
		...frameOf(finding),
		...(expected === undefined ? [] : [`  Expected: ${visibleLine(expected)}.`]),
		...(others.length === 0 ? [] : [`  ${placesOfOthers(others)}`]),
		`  ${visibleLine(next)}${fix ? ' (--fix does it)' : ''}`,
	].join('\n');
}

/** Silence about what is hardly asked anything is no praise. */
function ofOthers(others: number, files: number): string {
	if (others === 0) return '';
	const which = files === 1 ? 'It is' : others === 1 ? 'One of them is' : `${others} of them are`;
	return `${which} of no known template, and asked little: --profile own asks for all that a proposal needs.\n`;
}

/** The commonest first. */
function countsByRule(omitted: ReadonlyMap<string, number>): string {
	if (omitted.size === 0) return '';
	const sorted = [...omitted].toSorted(([, one], [, other]) => other - one);
	return `Notes by rule, which --notes tells one by one: ${sorted.map(([rule, count]) => `${rule} ${count}`).join(', ')}\n`;
}

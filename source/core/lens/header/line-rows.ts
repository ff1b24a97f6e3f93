import {withoutBreak} from '../../markdown/breaks.ts';
import {labelAt} from '../../markdown/label.ts';
import {isMetadataLabel, isPeopleLabel} from './names.ts';
import type {HeaderRow} from './rows.ts';

/** A label by its offsets, with the marks around it; what stands before it keeps it apart from another one. */
type Found = {from: number; open: string; label: string; close: string; end: string};

/**
 * The labelled values of one line, most often one: `Status: Draft`, `**Status:** Draft | **Author:** Ann`. Undefined
 * where it does not begin with a label.
 */
export function rowsInLine(line: string, at: number, bullet: string): HeaderRow[] | undefined {
	const first = firstLabel(line, bullet);
	// A number or a bracket begins a line of text.
	if (!first || !/^\p{L}/u.test(first.label)) return undefined;
	const labels = [first, ...furtherLabels(line, endOf(first))];
	return labels.map((own, index) => rowAt(line, at, bullet, own, labels[index + 1]?.from));
}

function endOf({from, open, label, close}: Found): number {
	return from + open.length + label.length + close.length;
}

function rowAt(line: string, at: number, bullet: string, own: Found, next = line.length): HeaderRow {
	const after = endOf(own);
	const isLast = next === line.length;
	const rest = line.slice(after, next);
	const tail = own.end + (isLast ? withoutBreak(rest.slice(0, rest.length - own.end.length)).tail : '');
	const text = isLast ? rest.slice(0, rest.length - tail.length) : rest.replace(apartAtEnd, '');
	const end = after + text.length;
	const start = end - text.trimStart().length;
	return {
		label: own.label.trim(),
		line: at,
		lead: bullet + own.open,
		between: own.close + (start > after ? line.slice(after, start) : ' '),
		value: start < end ? {start, end} : {start: after, end: after},
		tail: start < end && isLast ? tail : '',
		form: 'line',
	};
}

/** All of the line in bold, and a label in bold that no colon ends, before the names of people. */
const whollyMarked = /^(?<open>\*\*|__)(?<label>\p{L}[^*_:|`<>[\]]{0,39})(?<close>:)(?= ).*(?<end>\k<open>[ \t]*)$/u;
const beforeNames =
	/^(?<open>\*\*|__)(?<label>\p{L}[^*_:|`<>[\]]{0,39})(?<close>\k<open>)(?= {1,3}(?:\[[^[\]]{1,80}\]\(|@\w|\p{Lu}[\p{L}'’.-]{0,30}(?:,? \p{Lu}[\p{L}'’.-]{0,30}){0,7}\s*$))/u;

function firstLabel(line: string, bullet: string): Found | undefined {
	const text = line.slice(bullet.length);
	const found = labelAt(text);
	if (found) return {from: bullet.length, open: found.open, label: found.text, close: found.close, end: ''};
	const wholly = whollyMarked.exec(text)?.groups;
	const names = beforeNames.exec(text)?.groups;
	const {open = '', label = '', close = '', end = ''} = wholly ?? names ?? {};
	if (label === '' || (!wholly && !isPeopleLabel(label))) return undefined;
	return {from: bullet.length, open, label, close, end};
}

const emphasised = /(?<open>\*\*|__)(?<label>\p{L}[^*_:]{0,39})(?<close>:\k<open>|\k<open>:)/gu;
const apart = /(?:[|·•;—–]| {2}|<br[ \t]{0,9}\/?>)[ \t]{0,9}(?<label>\p{L}[\p{L} ]{0,30})(?<close>:)(?=\s)/giu;

/** What stands before another label and belongs to neither value. */
const apartAtEnd = /(?:[ \t]|[|·•;,—–]|<br[ \t]{0,9}\/?>){0,20}$/i;

/** With fewer, a name may hold a bar. */
const fewestBetweenBars = 3;

/** Where a label stands in each part of a line, one value stands after the other, whatever a house calls them. */
function isOfLabelsBetweenBars(line: string): boolean {
	const parts = line.split('|');
	return (
		parts.length >= fewestBetweenBars &&
		parts.every((part) => /^[\s*_-]{0,6}\p{Lu}[\p{L} ]{0,30}[*_]{0,2}:\s/u.test(part))
	);
}

/** Labels of values that share a line with the first one. */
function furtherLabels(line: string, after: number): Found[] {
	const rest = line.slice(after);
	const isOfBars = isOfLabelsBetweenBars(line);
	const found = [...rest.matchAll(emphasised), ...rest.matchAll(apart)].flatMap(({0: all, index, groups}) => {
		const {open = '', label = '', close = ''} = groups ?? {};
		const from = after + index + all.length - open.length - label.length - close.length;
		const isKnown = isMetadataLabel(label.trim()) || (isOfBars && all.startsWith('|'));
		const isLabel = isKnown && !isInBrackets(line, after, from);
		return isLabel ? [{from, open, label, close, end: ''}] : [];
	});
	return found.toSorted((one, other) => one.from - other.from);
}

/** What stands in brackets is said of the value before them: `Accepted (2026-03-01; approvers: Ann, Ben)`. */
function isInBrackets(line: string, after: number, from: number): boolean {
	const open = line
		.slice(after, from)
		.replaceAll(/\([^()]*\)/g, '')
		.includes('(');
	return (
		open &&
		line
			.slice(from)
			.replaceAll(/\([^()]*\)/g, '')
			.includes(')')
	);
}

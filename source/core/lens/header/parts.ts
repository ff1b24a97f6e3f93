import type {Line, Piece, Slot} from '../../template/patterns.ts';
import {dayWithin} from '../../text/written-day.ts';
import {readLine} from '../line/read.ts';
import {unwrapped} from './unwrapped.ts';

/** What stands in a value: a status or a day, and what people say with it: since when, by whom, and what follows. */
export type ValuePart = 'status' | 'day' | 'by' | 'note';

/** The parts of a value in their order, each with what stands before and behind it. */
export type ValueParts = {
	start: string;
	parts: readonly {part: ValuePart; lead: string; text: string; tail: string}[];
	end: string;
};

/** What is longer is prose, and all of it is the value. */
export const longest = 300;

const words = '\\p{L}[\\p{L} /-]{0,40}?';
const beforeDay = new RegExp(`^(?<status>${words})(?<lead>(?:,| on| -| –| —|:)? \\(?)$`, 'u');
const behindDay = /^(?<lead>(?::| -| –| —|,)? )(?<status>\p{L}.*)$/u;
const noted = new RegExp(
	`^(?<status>${words})(?<lead>[,;] )(?<note>(?:in|since|by|on|as|at|from|with|see|until|pending|for|after|but|not)\\b.*)$`,
	'u',
);

/** What a text says besides the status; all of it is the status where it cannot be told. */
export function statusParts(text: string): ValueParts {
	if (text.length > longest) return {start: '', parts: [{part: 'status', lead: '', text, tail: ''}], end: ''};
	const {before, value, behind} = unwrapped(text);
	const parts = partsOf(value);
	return {start: before, parts, end: behind};
}

/** A day, with words before it that say no more, and what follows it; undefined where a text speaks of none. */
export function dayParts(text: string): ValueParts | undefined {
	const day = text.length > longest ? undefined : dayWithin(text);
	const before = text.slice(0, day?.start);
	if (!day || !/^(?:\p{L}+ ){0,2}[([*_`]{0,3}$/u.test(before)) return undefined;
	const {lead = '', note = '', tail = ''} = behindParts.exec(text.slice(day.end))?.groups ?? {};
	return {
		start: before,
		parts: [
			{part: 'day', lead: '', text: text.slice(day.start, day.end), tail: ''},
			...(note === '' ? [] : [{part: 'note' as const, lead, text: note, tail: ''}]),
		],
		end: note === '' ? lead + tail : tail,
	};
}

const behindParts = /^(?<lead>[^\p{L}\p{N}]*)(?<note>.*?)(?<tail>[)\]*_`.\s]*)$/u;

function partsOf(text: string): ValueParts['parts'] {
	const day = dayWithin(text);
	const parts = day && datedParts(text, day);
	if (parts) return parts;
	const {status = '', lead = '', note = ''} = noted.exec(text)?.groups ?? {};
	if (status === '') return [{part: 'status', lead: '', text, tail: ''}];
	return [
		{part: 'status', lead: '', text: status, tail: ''},
		{part: 'note', lead, text: note, tail: ''},
	];
}

function datedParts(text: string, {start, end}: {start: number; end: number}): ValueParts['parts'] | undefined {
	const day = {part: 'day' as const, text: text.slice(start, end)};
	const [before, behind] = [text.slice(0, start), text.slice(end)];
	const first = beforeDay.exec(before)?.groups;
	if (first?.status !== undefined) {
		const tail = first.lead?.endsWith('(') ? ')' : '';
		const names = /^(?<lead> by )(?<by>\S.*)$/u.exec(behind.slice(tail.length))?.groups;
		if (!behind.startsWith(tail) || (!names && behind !== tail)) return undefined;
		return [
			{part: 'status', lead: '', text: first.status, tail: ''},
			{...day, lead: first.lead ?? '', tail},
			...(names ? [{part: 'by' as const, lead: names.lead ?? '', text: names.by ?? '', tail: ''}] : []),
		];
	}

	const last = before === '' ? behindDay.exec(behind)?.groups : undefined;
	if (last?.status === undefined) return undefined;
	return [
		{...day, lead: '', tail: ''},
		{part: 'status', lead: last.lead ?? '', text: last.status, tail: ''},
	];
}

/** A line with a slot for each part that has one; undefined where it would not be read so. */
export function lineOfParts(
	{start, parts, end}: ValueParts,
	slots: Partial<Record<ValuePart, Slot>>,
): Line | undefined {
	const pieces: Piece[] = [];
	let [before, behind] = [start, ''];
	for (const {part, lead, text, tail} of parts) {
		const slot = slots[part];
		const isFirst = pieces.length === 0;
		if (slot && isFirst) before += lead;
		if (slot) pieces.push({lead: isFirst ? '' : behind + lead, content: slot, tail});
		else if (isFirst) before += lead + text + tail;
		if (slot) behind = '';
		else if (!isFirst) behind += lead + text + tail;
	}

	const line: Line = {start: before, pieces, end: behind + end};
	const texts = parts.filter(({part}) => slots[part]).map(({text}) => text);
	const found = readLine(line, textOf({start, parts, end}));
	return found?.length === texts.length && found.every((text, index) => text === texts[index]) ? line : undefined;
}

function textOf({start, parts, end}: ValueParts): string {
	return start + parts.map(({lead, text, tail}) => lead + text + tail).join('') + end;
}

import {indexOfOrdinal} from '../scope.ts';
import {plainTitle} from './title.ts';

const status =
	/\s*[([](?:not )?(?:selected|chosen|recommended|preferred|proposed|rejected|accepted|status quo|do(?:ing)? nothing|no change|current|today|as[ -](?:is|today))[)\]]$/;

/**
 * The name of an item as one place is compared with another: without case, emphasis, links, quotation marks, what
 * ends a sentence, and a word in brackets that only says what became of it. `C` and `C++` stay two names.
 */
export function plainName(name: string): string {
	const bare = plainTitle(name.normalize('NFC').replaceAll(/\[([^[\]]*)\]\([^()]*\)/g, '$1'))
		.replaceAll(/["'\u2018-\u201F]/g, '')
		.replaceAll(/[-\u2010-\u2015\s]+/g, ' ')
		.replace(/[.,:;!]+$/, '')
		.trim();
	return bare.replace(status, '') || bare;
}

const word = '(?:option|alternative|variant|approach|solution|proposal)';

const counted = new RegExp(`^(?:${word} +#?([a-z]|\\d{1,2})|#?([a-z]|\\d{1,2}))[.)]?$`, 'i');

/** The index of an item that is named by nothing but its number or its letter: `Option B`, `2`. */
export function numberAlone(name: string): number | undefined {
	const [, named, alone] = counted.exec(plainName(name)) ?? [];
	return indexOfOrdinal((named ?? alone ?? '').toUpperCase());
}

/** The index of an item whose name begins with its number or its letter: `Option B) Redis`. */
export function numberBefore(name: string): number | undefined {
	return numberAlone(/^(.{1,20}?)(?:[:.)]|$)/.exec(name)?.[1] ?? '');
}

const behind = new RegExp(`^(.*\\S)\\s*[([](${word} +#?(?:[a-z]|\\d{1,2}))[)\\]]$`, 'i');

/** A name with the number of its item in brackets behind it, and that: `A log of events (Option B)`. */
export function numberBehind(name: string): {name: string; number: number} | undefined {
	const [, before = '', counted = ''] = behind.exec(name.trim()) ?? [];
	const number = numberAlone(counted);
	return number === undefined ? undefined : {name: before, number};
}

const numbered = new RegExp(`^(?:${word} +)?([A-Z]|\\d{1,2})(?:[:.)]| [-–—])? +(?=\\S)`, 'i');

/** The number that a name begins with, and the rest: `A – Redis`, `A, Redis`. */
export function numberedName(name: string): {number: string; rest: string} | undefined {
	const [start = '', number] = numbered.exec(name.replace(/^([A-Z]|\d{1,2}), /, '$1: ')) ?? [];
	return number === undefined ? undefined : {number, rest: plainName(name.slice(start.length))};
}

/** A name without its number, and what stands in brackets behind one: `Option A: Redis`, `A (Redis)`. */
export function namesWithin(name: string): string[] {
	const [, before = name, inside = ''] = /^(.*?)\s*[([]([^()[\]]+)[)\]]$/.exec(name) ?? [];
	const isNumber = numberAlone(before) !== undefined;
	const parts = isNumber && inside !== '' ? [inside] : [name];
	return parts
		.flatMap((part) => [plainName(part), plainName(part.replace(numbered, ''))])
		.filter((part) => part !== '');
}

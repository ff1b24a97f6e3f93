import type {Field} from '../answers/interview.ts';
import type {Participant} from '../draft/meeting.ts';
import {cleanLine} from '../text/clean.ts';

/** The people that a line names: `Ann Lee (SRE), Bob Ray`, with a role in brackets where it is said. */
export function peopleIn(line: string): Participant[] {
	return line
		.split(/[,;\n]/)
		.map(cleanLine)
		.filter((part) => part !== '')
		.map((part) => {
			const [, name = part, role = ''] = /^(.*\S)\s*\(([^()]*)\)$/u.exec(part) ?? [];
			return {name, ...(role.trim() === '' ? {} : {role: role.trim()})};
		});
}

/** The people with others behind them; who is there already is taken once, with the role that was said last. */
export function withPeople(people: readonly Participant[], others: readonly Participant[]): Participant[] {
	const result = [...people];
	for (const one of others) {
		const at = result.findIndex(({name}) => isSameName(name, one.name));
		if (at === -1) result.push(one);
		else if (one.role !== undefined) result[at] = {...one, name: result[at]?.name ?? one.name};
	}

	return result;
}

/** The initials of each: as few letters as tell them from those before them. */
export function initialsOf(people: readonly Participant[]): readonly string[] {
	const taken: string[] = [];
	for (const {name} of people) {
		const free = candidates(name).find((one) => !taken.some((other) => isSameName(one, other)));
		taken.push(free ?? `${candidates(name)[0] ?? ''}${taken.length + 1}`);
	}

	return taken;
}

/** First letters, then more and more of the last word: AL, ALe, ALee. */
function candidates(name: string): string[] {
	const parts = name
		.normalize('NFC')
		.split(/[\s.-]+/)
		.filter((word) => word !== '');
	const words = parts.length > 0 ? parts : [name.replaceAll(' ', '')];
	const last = [...(words.at(-1) ?? '')];
	const before = words.slice(0, -1).map((word) => [...word][0] ?? '');
	const least = words.length === 1 ? Math.min(2, last.length) : 1;
	return Array.from({length: Math.max(1, last.length - least + 1)}, (_, more) => {
		const [first = '', ...rest] = last.slice(0, least + more);
		return [...before.map(upper), upper(first), ...rest].join('');
	});
}

function upper(letter: string): string {
	return letter.toLocaleUpperCase('en');
}

/** Who is meant by initials, a name, or the beginning of one that nobody else's has; undefined for nobody. */
export function personMeant(people: readonly Participant[], typed: string): Participant | undefined {
	const asked = cleanLine(typed);
	if (asked === '') return undefined;
	const exact = people.find(({name}) => isSameName(name, asked)) ?? byInitials(people, asked);
	if (exact) return exact;
	const [one, other] = people.filter(({name}) => isSameName(name.slice(0, asked.length), asked));
	return other ? undefined : one;
}

function byInitials(people: readonly Participant[], typed: string): Participant | undefined {
	return people[initialsOf(people).findIndex((own) => isSameName(own, typed))];
}

/** Whether a field asks for people, by what it is called. */
export function isOfPeople(question: string, {kind, path}: Field): boolean {
	return (
		kind === 'people' || /(?:^|\.)(?:owner|who|decider)$/.test(path) || (question === 'reviewers' && path === 'name')
	);
}

/** A text with initials put into names, where between its commas stands nothing else but initials and names. */
export function withNames(people: readonly Participant[], text: string): string {
	const parts = text.split(',').map(cleanLine);
	const named = parts.map((part) => byInitials(people, part)?.name);
	return named.some((name) => name !== undefined) && parts.every((part) => part !== '')
		? parts.map((part, at) => named[at] ?? part).join(', ')
		: text;
}

/** `AL Ann Lee`, for each of them. */
export function peopleWords(people: readonly Participant[]): string[] {
	const initials = initialsOf(people);
	return people.map(({name, role}, at) => `${initials[at]} ${name}${role === undefined ? '' : ` (${role})`}`);
}

function isSameName(one: string, other: string): boolean {
	return one.toLocaleLowerCase('en') === other.toLocaleLowerCase('en');
}

import type {Field} from '../../source/core/answers/interview.ts';

/** What characters without another key between them make of a list of values. */
export type Chosen = {
	/** The rows that are taken then, in their order. */
	taken: readonly number[];
	highlighted: number;
	/** They are words that mean nothing here. */
	isLost: boolean;
};

/** The values of a field as they stand on the screen. */
export function valuesOf(field: Field): readonly string[] {
	return field.values ?? ['yes', 'no'];
}

/**
 * What a person means by characters on a list of values, told from the whole of them: commands first (digits and
 * spaces), then letters, which begin a value or are words. `taken` and `highlighted` are as they were before.
 */
export function chosenBy(field: Field, before: Chosen, characters: string): Chosen {
	const [, commands = '', letters = ''] = /^([\d ]*)(.*)$/su.exec(characters) ?? [];
	const taking = field.kind === 'choices' ? toggled : taken;
	let last = before;
	let now = before;
	for (const command of commands) {
		const row = command === ' ' ? now.highlighted : Number(command) - 1;
		if (row < 0 || row >= valuesOf(field).length) return {...(field.kind === 'choices' ? last : before), isLost: true};
		last = now;
		now = taking(now, row);
	}

	return letters === '' ? now : spelled(field, {before, last, now}, letters);
}

function spelled(
	field: Field,
	{before, last, now}: {before: Chosen; last: Chosen; now: Chosen},
	letters: string,
): Chosen {
	const isSeveral = field.kind === 'choices';
	const isBegun = beginning(field, letters[0] ?? '') >= 0;
	const unless = {...(isSeveral ? (isBegun ? now : last) : before), isLost: true};
	const whole = beginning(field, letters);
	if (whole >= 0) return field.kind === 'flag' ? taken(now, whole) : {...now, highlighted: whole};
	const row = beginning(field, letters.trimEnd());
	const spaces = letters.length - letters.trimEnd().length;
	if (row < 0 || spaces === 0) return unless;
	// As many of the spaces as no value goes on with take what is highlighted.
	const held = spacesOfValue(field, letters.trimEnd());
	const count = spaces - held;
	const there = {...now, highlighted: row};
	return isSeveral && count % 2 === 0 ? there : isSeveral ? toggled(there, row) : taken(there, row);
}

function spacesOfValue(field: Field, word: string): number {
	return beginning(field, `${word} `) >= 0 ? 1 : 0;
}

function taken(_: Chosen, row: number): Chosen {
	return {taken: [row], highlighted: row, isLost: false};
}

function toggled(before: Chosen, row: number): Chosen {
	const rest = before.taken.filter((other) => other !== row);
	const all = rest.length < before.taken.length ? rest : [...rest, row].toSorted((one, other) => one - other);
	return {taken: all, highlighted: row, isLost: false};
}

function beginning(field: Field, typed: string): number {
	const wanted = typed.toLowerCase();
	if (wanted.trim() === '') return -1;
	const row = valuesOf(field).findIndex((value) => value.toLowerCase().startsWith(wanted));
	if (row >= 0) return row;
	const alias = Object.entries(field.aliases ?? {}).find(([name]) => name.toLowerCase().startsWith(wanted));
	return alias ? valuesOf(field).indexOf(alias[1]) : -1;
}

/**
 * What a person means by characters in a list of items, by the names of the items: deleting, duplicating, moving and
 * adding, until a letter shows that they are words; then nothing. `rest` goes into the item that was added.
 */
export function listedBy(
	before: {rows: readonly string[]; row: number},
	characters: string,
	isNamed: boolean,
): {rows: readonly string[]; row: number; isLost: boolean; rest?: string} {
	let rows = [...before.rows];
	let {row} = before;
	for (const [at, character] of [...characters].entries()) {
		const name = rows[row];
		if (character === 'a')
			return {rows: [...rows, ''], row: rows.length, isLost: false, rest: [...characters].slice(at + 1).join('')};
		if (character === 's' || character === 'm') continue;
		if (!'xd[]'.includes(character)) return {...before, isLost: true};
		if (name === undefined) continue;
		if (character === 'x') rows = rows.filter((_, index) => index !== row);
		if (character === 'd') rows.splice(row + 1, 0, isNamed ? copyOf(name, rows) : name);
		if (character === 'd') row += 1;
		if (character === 'x') row = Math.max(0, Math.min(row, rows.length - 1));
		if (character === '[' || character === ']') {
			const to = row + (character === '[' ? -1 : 1);
			if (rows[to] === undefined) continue;
			rows.splice(to, 0, ...rows.splice(row, 1));
			row = to;
		}
	}

	return {rows, row, isLost: false};
}

function copyOf(name: string, rows: readonly string[]): string {
	let number = 2;
	while (rows.includes(`${name} (${number})`)) number++;
	return `${name} (${number})`;
}

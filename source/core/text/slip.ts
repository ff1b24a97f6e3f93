const rows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

/** The keys around each letter, of its own row and of those above and below. */
const adjacentKeys = new Map(
	rows.flatMap((row, index) =>
		[...row].map((letter, at) => {
			const above = rows[index - 1] ?? '';
			const below = rows[index + 1] ?? '';
			return [letter, [row[at - 1], row[at + 1], above[at], above[at + 1], below[at - 1], below[at]].join('')] as const;
		}),
	),
);

/** Whether two words are the same but for a letter that is put in, left out or another, or two neighbours swapped. */
export function isOneChangeFrom(word: string, typed: string): boolean {
	if (Math.abs(word.length - typed.length) > 1) return false;
	const at = firstDifference(word, typed);
	const [right, hit] = [word.slice(at), typed.slice(at)];
	const [rightBehind, hitBehind] = [right.slice(1), hit.slice(1)];
	return rightBehind === hit || right === hitBehind || rightBehind === hitBehind || areSwapped(right, hit);
}

/**
 * Whether one slip of the fingers makes `typed` of a word in lower case: two neighbours swapped, a letter left out, hit
 * twice, or hit beside its key. Its first and last letter stay, since a change there makes another form of a word.
 */
export function isSlipOf(word: string, typed: string): boolean {
	const at = firstDifference(word, typed);
	if (at >= word.length || !isOneChangeFrom(word, typed)) return false;
	const [right, hit] = [word.slice(at), typed.slice(at)];
	if (areSwapped(right, hit)) return true;
	if (at === 0 || typed.at(-1) !== word.at(-1)) return false;
	const [letter = '', typedLetter = '', before = ''] = [right[0], hit[0], word[at - 1]];
	if (word.length > typed.length) return true;
	if (word.length === typed.length) return areAdjacent(letter, typedLetter);
	return typedLetter === before || areAdjacent(typedLetter, before) || areAdjacent(typedLetter, letter);
}

function areSwapped([first = '', second = '', ...rest]: string, [hit = '', hitNext = '', ...hitRest]: string): boolean {
	return second !== '' && first === hitNext && second === hit && rest.join('') === hitRest.join('');
}

function firstDifference(word: string, typed: string): number {
	let at = 0;
	while (at < word.length && word[at] === typed[at]) at++;
	return at;
}

function areAdjacent(one: string, other: string): boolean {
	return one !== '' && adjacentKeys.get(other)?.includes(one) === true;
}

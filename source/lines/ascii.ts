/** Signs of ours, as they are typed. */
const signs: Readonly<Record<string, string>> = {
	'…': '...',
	'–': '-',
	'—': '-',
	'‘': "'",
	'’': "'",
	'“': '"',
	'”': '"',
	'•': '-',
	'·': ',',
	'›': '>',
	'→': '->',
	'←': '<-',
	'≈': 'about',
	'≥': '>=',
	'≤': '<=',
	'×': 'x',
	'\u00A0': ' ',
};

/** A text for a terminal that has no other characters: letters without their accents, and all else by its number. */
export function asciiOf(text: string): string {
	if (/^[ -~\n]*$/.test(text)) return text;
	const plain = text.replaceAll(/[^ -~\n]/gu, (character) => signs[character] ?? character);
	const letters = plain.normalize('NFD').replaceAll(/(?<=[A-Za-z])\p{Mark}+/gu, '');
	return letters.replaceAll(/[^ -~\n]/gu, (character) => {
		return `<U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`;
	});
}

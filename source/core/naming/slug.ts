/** Letters that are no base letter plus a mark, so that decomposing leaves them as they are. */
const letters: Readonly<Record<string, string>> = {
	ß: 'ss',
	æ: 'ae',
	œ: 'oe',
	ø: 'o',
	đ: 'd',
	ð: 'd',
	ħ: 'h',
	ı: 'i',
	ĸ: 'k',
	ł: 'l',
	ŋ: 'ng',
	þ: 'th',
	ŧ: 't',
};

const longest = 60;

/** Names that Windows keeps for devices, with or without an extension. */
const reserved = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])$/;

/**
 * The part of a file name that comes from a title: lower-case ASCII letters and digits with single hyphens
 * between words, 1 to 60 characters. A title without any of these gives `rfc`, an empty one `untitled`.
 */
export function slug(title: string): string {
	if (title.trim() === '') return 'untitled';
	const words = title
		.normalize('NFKD')
		.toLowerCase()
		.replaceAll(/[\p{M}'’]/gu, '')
		.replaceAll(/[^\0-\x7f]/g, (letter) => letters[letter] ?? letter)
		.split(/[^a-z0-9]+/)
		.filter((word) => word !== '');
	const short = shorten(words);
	if (short === '') return 'rfc';
	return reserved.test(short) ? `${short}-rfc` : short;
}

/** As many whole words as fit; a first word that is too long is cut, since nothing else is left. */
function shorten(words: readonly string[]): string {
	let short = (words[0] ?? '').slice(0, longest);
	for (const word of words.slice(1)) {
		if (short.length + 1 + word.length > longest) break;
		short += `-${word}`;
	}
	return short;
}

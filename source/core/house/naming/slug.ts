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

/** In UTF-16 units, and in bytes of UTF-8: a name may have 255 of these, with what is put around it. */
const longest = {units: 60, bytes: 150};

/** Names that Windows keeps for devices, with or without an extension. */
const reserved = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])$/;

/**
 * The part of a file name that comes from a title: letters and digits in lower case with single hyphens between words, 1
 * to 60 characters. Latin letters lose their marks, those of other scripts stay as they are, so that a title is never
 * named after the one Latin word in it. A title without letters and digits gives `rfc`, an empty one `untitled`.
 */
export function slug(title: string): string {
	if (title.trim() === '') return 'untitled';
	const words = title
		.normalize('NFKC')
		.toLowerCase()
		.replaceAll(/['’]/gu, '')
		.replaceAll(/[^\p{L}\p{N}\p{M}]+|\p{Default_Ignorable_Code_Point}+/gu, ' ')
		.replaceAll(/([\p{L}\p{N}])(\p{M}*)/gu, (whole) => plain(whole))
		.split(' ')
		// A mark without a letter before it belongs to nothing.
		.map((word) => word.replace(/^\p{M}+/u, ''))
		.filter((word) => word !== '');
	const short = shorten(words);
	if (short === '') return 'rfc';
	return reserved.test(short) ? `${short}-rfc` : short;
}

/** A Latin letter or a digit without its marks; others as they are. */
function plain(letter: string): string {
	const bare = letter.normalize('NFKD').replaceAll(/\p{M}/gu, '');
	const base = [...bare].map((part) => letters[part] ?? part).join('');
	return /^[a-z0-9]+$/.test(base) ? base : letter;
}

/** As many whole words as fit; a first word that is too long is cut, since nothing else is left. */
function shorten(words: readonly string[]): string {
	let short = beginning(words[0] ?? '');
	for (const word of words.slice(1)) {
		if (!fits(`${short}-${word}`)) break;
		short += `-${word}`;
	}
	return short;
}

function beginning(word: string): string {
	if (fits(word)) return word;
	let cut = '';
	for (const letter of word.match(/[\p{L}\p{N}]\p{M}*/gu) ?? []) {
		if (!fits(cut + letter)) break;
		cut += letter;
	}
	return cut;
}

function fits(text: string): boolean {
	return text.length <= longest.units && encodeURIComponent(text).replaceAll(/%../g, '.').length <= longest.bytes;
}

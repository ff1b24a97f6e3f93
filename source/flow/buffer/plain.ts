/**
 * Characters that never join with a plain neighbour and whose width is known, by far the most of any text:
 * they spare it the segmenter and the tables of widths, which cost microseconds for each.
 * Width in columns: 1 or 2; 0 for a character that is not plain.
 */
export function plainWidth(unit: number): 0 | 1 | 2 {
	if (unit < 0x7f) return unit >= 0x20 ? 1 : 0;
	if (unit < 0x300) return unit >= 0xc0 ? 1 : 0;
	return isKana(unit) || isIdeograph(unit) || isHangul(unit) ? 2 : 0;
}

function isKana(unit: number): boolean {
	return (unit >= 0x3041 && unit <= 0x3096) || (unit >= 0x30a1 && unit <= 0x30fa);
}

function isIdeograph(unit: number): boolean {
	return (unit >= 0x4e00 && unit <= 0x9fff) || unit === 0x3001 || unit === 0x3002;
}

/** Whole syllables; single letters of Hangul join with their neighbours. */
function isHangul(unit: number): boolean {
	return unit >= 0xac00 && unit <= 0xd7a3;
}

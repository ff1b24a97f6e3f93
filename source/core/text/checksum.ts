/**
 * A number for a text, to tell it from another that was changed by accident or by hand; nobody is kept from making one
 * with the same number. Two sums of 32 bits, each by the FNV-1a function, of
 * which the second begins elsewhere.
 */
export function checksum(text: string): string {
	let one = 0x81_1c_9d_c5;
	let other = 0x01_00_01_93;
	for (let index = 0; index < text.length; index++) {
		const unit = text.charCodeAt(index);
		one = Math.imul(one ^ unit, 0x01_00_01_93);
		other = Math.imul(other ^ unit ^ (index & 0xff), 0x01_00_01_93);
	}

	return `${(one >>> 0).toString(16)}-${(other >>> 0).toString(16)}`;
}

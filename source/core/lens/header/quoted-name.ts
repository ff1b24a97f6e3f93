/** A name of a list as it stands among others behind commas. */
export function quotedName(name: string): string {
	return name.includes(',') ? `"${name.replaceAll(/["\\]/g, '\\$&')}"` : name;
}

/** The number that is meant while it is typed: without a point that no decimals follow yet. */
export function meant(typed: string): string {
	return typed.replace(/(?<=\d)\.$/, '');
}

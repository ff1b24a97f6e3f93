/** Headings and labels are compared without case, emphasis, surplus spaces and a colon at the end. */
export function sameTitle(one: string, other: string): boolean {
	return plainTitle(one) === plainTitle(other);
}

/** A heading as it is compared. */
export function plainTitle(title: string): string {
	return title.replaceAll(/[*_`]/g, '').replaceAll(/\s+/g, ' ').trim().replace(/:$/, '').toLowerCase();
}

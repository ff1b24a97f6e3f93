/**
 * The anchors that GitHub gives to headings, in their order: lower case, without punctuation, with hyphens for
 * spaces, and a counter behind those that are there already.
 */
export function anchorsOf(headings: readonly string[]): Set<string> {
	const taken = new Map<string, number>();
	for (const heading of headings) {
		const base = anchorOf(heading);
		let anchor = base;
		while (taken.has(anchor)) {
			const count = (taken.get(base) ?? 0) + 1;
			taken.set(base, count);
			anchor = `${base}-${count}`;
		}

		taken.set(anchor, 0);
	}

	return new Set(taken.keys());
}

/**
 * The anchor that Gitiles gives to a heading, in lower case: signs are an underscore, and spaces beside it are left out
 * (`What: a/b` gives `what_a_b`).
 */
export function gitilesAnchorOf(heading: string): string {
	return textOf(heading)
		.toLowerCase()
		.replaceAll(/[*`]/g, '')
		.replaceAll(/[^\p{L}\p{N}\s.-]+/gu, '_')
		.replaceAll(/\s+/g, '-')
		.replaceAll(/-*_[-_]*/g, '_')
		.replaceAll(/^_|_$/g, '');
}

function anchorOf(heading: string): string {
	return textOf(heading)
		.toLowerCase()
		.replaceAll(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, '')
		.replaceAll(' ', '-');
}

/** What is seen of a heading: links give their text, and marks of emphasis nothing. */
function textOf(heading: string): string {
	return heading
		.replaceAll(/<!--.*?-->|<\/?\w[^<>]*>/g, '')
		.replaceAll(/!?\[([^[\]]*)\](?:\([^)]*\)|\[[^\]]*\])/g, '$1')
		.replaceAll(/(?<![\p{L}\p{N}\\])_+(?=\S)|(?<=\S)_+(?![\p{L}\p{N}])/gu, '')
		.trim();
}

/** What a string is stored as that stands in the text of the template: where it begins there, and how long it is. */
type Cutting = {cut: [start: number, length: number]};

/** Shorter ones take as much as their places do. */
const least = 16;

/** A value of JSON, with its long strings that stand in a text as places in it. */
export function withCuttings(value: unknown, text: string): unknown {
	return JSON.parse(
		JSON.stringify(value, (_, part: unknown) => {
			if (typeof part !== 'string' || part.length < least) return part;
			const start = text.indexOf(part);
			return start === -1 ? part : {cut: [start, part.length]};
		}),
	);
}

/** The value again; its objects and lists change. */
export function withoutCuttings(value: unknown, text: string): unknown {
	if (typeof value !== 'object' || value === null) return value;
	if (isCutting(value)) return text.slice(value.cut[0], value.cut[0] + value.cut[1]);
	const parts = value as Record<string, unknown>;
	for (const key in parts) parts[key] = withoutCuttings(parts[key], text);
	return value;
}

function isCutting(value: object): value is Cutting {
	return 'cut' in value;
}

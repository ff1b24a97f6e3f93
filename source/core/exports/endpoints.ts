export const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS'] as const;

/** One call of an API, as a text names it. */
export type Endpoint = {method: (typeof methods)[number]; path: string};

/** A method and a path behind it, in code or not. What asks for a part of the answer (`?state=failed`) is no path. */
const call = new RegExp(
	`(?<![\\p{L}\\p{N}_])(${methods.join('|')})[ \\t]{1,4}[\`"']?(/[^\\s\`"'|<>()\\\\?#,;]{0,300})`,
	'gu',
);

/** The calls in a text, each once, in their order. */
export function endpointsIn(text: string): Endpoint[] {
	const found = new Map<string, Endpoint>();
	for (const [, name, written = ''] of text.matchAll(call)) {
		const method = methods.find((one) => one === name);
		const path = written.replace(/[.:*_]+$/, '');
		if (method) found.set(`${method} ${path}`, {method, path});
	}

	return [...found.values()];
}

/** Whether each path says its version (`/v1/orders`, `/api/v2/orders`), as far as there are paths. */
export function isVersionedByPath(endpoints: readonly Endpoint[]): boolean {
	return endpoints.length > 0 && endpoints.every(({path}) => /^(?:\/[\w-]+)?\/v\d+(?:\/|$)/.test(path));
}

/** What a link to a file means: its path from where the document's own path begins, and the place in it. */
export type LinkTarget = {path: string; anchor?: string};

/** Undefined for what is no path from the document: addresses, places in itself, paths from the root of a site. */
export function linkTargetOf(document: string, written: string): LinkTarget | undefined {
	if (/^(?:[#/?]|$|[a-z][a-z\d+.-]*:)|[{<]/i.test(written)) return undefined;
	const [before = '', ...after] = written.split('#');
	const path = pathFrom(document, decoded((before.split('?')[0] ?? '').replaceAll(/\\([!-/:-@[-`{-~])/g, '$1')));
	const anchor = decoded(after.join('#')).toLowerCase();
	return anchor === '' ? {path} : {path, anchor};
}

/** Where else a site may have what a link leads to: pages go by the name of their source, without it or as HTML. */
export function sourcesOf(path: string): string[] {
	if (/\.html?$/i.test(path)) return [path.replace(/\.html?$/i, '.md')];
	return /\.[a-z]\w{0,9}$/i.test(path) ? [] : [`${path}.md`, `${path}.mdx`];
}

/** A path that is seen from a document, seen from where the path of the document begins; with forward slashes. */
export function pathFrom(document: string, relative: string): string {
	const parts = document.split('/').slice(0, -1);
	for (const part of relative.split('/')) {
		if (part === '' || part === '.') continue;
		const above = parts.at(-1);
		if (part !== '..') parts.push(part);
		else if (above === undefined || above === '..') parts.push('..');
		else if (above !== '') parts.pop();
	}

	return parts.join('/');
}

/** As it is written where it is no valid encoding. */
export function decoded(text: string): string {
	try {
		return decodeURIComponent(text.replaceAll('&amp;', '&'));
	} catch {
		return text;
	}
}

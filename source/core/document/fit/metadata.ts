import {headerOf} from '../../lens/header/find.ts';
import {type FrontMatter, keysOf} from '../../markdown/front-matter.ts';
import type {Section} from '../../markdown/sections.ts';
import type {Source} from '../../markdown/source.ts';
import type {Body, MetadataPattern} from '../../template/patterns.ts';

/** What houses call the same; all else goes by its own name. */
const others: Readonly<Record<string, string>> = {
	deciders: 'decisionmakers',
	decidedby: 'decisionmakers',
	state: 'status',
};

/**
 * The metadata of a template as a document has them: those that it keeps in labelled lines at its start, as older
 * editions of a house's format did, are looked for there and not in the front matter.
 */
export function fittedMetadata(
	{metadata, header}: Body,
	root: Section,
	source: Source,
	frontMatter: FrontMatter | undefined,
): Pick<Body, 'metadata' | 'header'> {
	if (header || metadata.length === 0) return {metadata, ...(header ? {header} : {})};
	const written = new Set(keysOf(source, frontMatter).map(plain));
	const free = metadata.filter(({key}) => !written.has(plain(key)));
	const keys = new Set(free.map(({key}) => plain(key)));
	const found = headerOf(root, source, (label) => keys.has(plain(label)));
	const labels = new Map(found?.rows.map(({label}) => [plain(label), label]));
	const isMoved = ({key}: MetadataPattern[number]) =>
		found !== undefined && (frontMatter === undefined || labels.has(plain(key)));
	const moved = free.filter(isMoved);
	if (moved.length === 0) return {metadata};
	return {
		metadata: metadata.filter((entry) => !moved.includes(entry)),
		header: moved.map(({key, slot}) => ({label: labels.get(plain(key)) ?? capital(key), slot})),
	};
}

function plain(name: string): string {
	const bare = name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
	return others[bare] ?? bare;
}

function capital(key: string): string {
	return key.charAt(0).toUpperCase() + key.slice(1).replaceAll('-', ' ');
}

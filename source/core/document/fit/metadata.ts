import {headerOf} from '../../lens/header/find.ts';
import {keysOf} from '../../markdown/front-matter.ts';
import type {Parsed} from '../../markdown/parsed.ts';
import type {Body, MetadataPattern} from '../../template/patterns.ts';
import {nameIn} from './names.ts';
import {valueLine} from './value-line.ts';

/**
 * The metadata of a template as a document has them: under the keys that it has for them; those that it keeps in
 * labelled lines at its start, as older editions of a house's format did, are looked for there and not in the front
 * matter.
 */
export function fittedMetadata(
	{metadata, header}: Pick<Body, 'metadata' | 'header'>,
	{root, source, frontMatter}: Parsed,
): Pick<Body, 'metadata' | 'header'> {
	if (header || metadata.length === 0) return {metadata, ...(header ? {header} : {})};
	const keys = keysOf(source, frontMatter);
	const isWritten = ({key}: MetadataPattern[number]) => nameIn(keys, key) !== undefined;
	const free = metadata.filter((entry) => !isWritten(entry));
	const found = headerOf(root, source, (label) => free.some(({key}) => nameIn([label], key) !== undefined));
	const labels = found?.rows.map(({label}) => label) ?? [];
	const moved = free.filter(
		({key}) => found !== undefined && (frontMatter === undefined || nameIn(labels, key) !== undefined),
	);
	const written = metadata
		.filter((entry) => !moved.includes(entry))
		.map((entry) => ({...entry, key: nameIn(keys, entry.key) ?? entry.key}));
	if (moved.length === 0) return {metadata: written};
	return {
		metadata: written,
		header: moved.map(({key, slot}) => {
			const label = nameIn(labels, key) ?? capital(key);
			return {label, line: valueLine(found?.rows, label, slot, source)};
		}),
	};
}

function capital(key: string): string {
	return key.charAt(0).toUpperCase() + key.slice(1).replaceAll('-', ' ');
}

import path from 'node:path';
import {nothingIfRefused, Problem} from '../../core/errors.ts';
import {divided, joined} from '../../core/foreign/sidecar.ts';
import type {Destination, Disk} from '../../ports/disk.ts';

/** The file in which a KEP keeps what its README says of itself. */
const sidecar = {document: 'README.md', metadata: 'kep.yaml'};

/** The document that a file belongs to: the README beside a `kep.yaml`, else the file itself. */
export function documentOf(file: string): string {
	return path.basename(file) === sidecar.metadata ? path.join(path.dirname(file), sidecar.document) : file;
}

/** A disk that shows a document and the file of its metadata as one text, and writes each where it belongs. */
export function withSidecars(disk: Disk): Disk {
	return {
		...disk,
		readText: async (file, limit) => {
			const text = await disk.readText(file, limit);
			const metadata = await metadataFile(disk, {path: file, within: path.dirname(file)});
			return (metadata && joined({metadata: metadata.text, text})) ?? text;
		},
		partsOf: (file, text) => partsOf(disk, file, text),
		inspect: async (destination) => {
			const text = await disk.inspect(destination);
			if (text === undefined) return undefined;
			const metadata = await metadataFile(disk, destination);
			return (metadata && joined({metadata: metadata.text, text})) ?? text;
		},
		write: async (destination, text, expected) => {
			const metadata = expected === undefined ? undefined : await metadataFile(disk, destination);
			const before = metadata && expected !== undefined ? divided(expected, metadata.text) : undefined;
			const isPair = before && metadata && joined({metadata: metadata.text, text: before.text}) === expected;
			return isPair
				? writePair(disk, destination, metadata.destination, text, before)
				: disk.write(destination, text, expected);
		},
	};
}

async function partsOf(disk: Disk, file: string, whole: string): Promise<readonly {path: string; text: string}[]> {
	const destination = {path: file, within: path.dirname(file)};
	const beside = await metadataFile(disk, destination);
	const text = beside && (await disk.inspect(destination));
	const isPair = beside && text !== undefined && joined({metadata: beside.text, text}) !== undefined;
	const parts = isPair ? divided(whole, beside.text) : undefined;
	if (!beside || !parts) return disk.partsOf(file, whole);
	return [
		{path: file, text: parts.text},
		{path: beside.destination.path, text: parts.metadata},
	];
}

async function metadataFile(
	disk: Disk,
	{path: file, within}: Destination,
): Promise<{destination: Destination; text: string} | undefined> {
	if (path.basename(file) !== sidecar.document) return undefined;
	const destination = {path: path.join(path.dirname(file), sidecar.metadata), within};
	// One that cannot be read as text hinders nobody from editing the one beside it.
	const text = await disk.inspect(destination).catch(nothingIfRefused);
	return text === undefined ? undefined : {destination, text};
}

/** Each file is written only when it changes; should the second be refused, the first gets its old text back. */
async function writePair(
	disk: Disk,
	document: Destination,
	beside: Destination,
	text: string,
	before: {metadata: string; text: string},
): Promise<void> {
	const after = divided(text, before.metadata);
	if (!after)
		throw new Problem(`${document.path} was not written, because nothing would be left for ${sidecar.metadata}.`, {
			next: `Leave at least one line in it, or edit ${sidecar.metadata} by hand.`,
		});
	const isBesideChanged = after.metadata !== before.metadata;
	if (isBesideChanged) await disk.write(beside, after.metadata, before.metadata);
	if (after.text === before.text) return;
	try {
		await disk.write(document, after.text, before.text);
	} catch (error) {
		if (isBesideChanged) await disk.write(beside, before.metadata, after.metadata);
		throw error;
	}
}

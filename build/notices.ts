import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Metafile} from 'esbuild';

/** Licences under which a package may be bundled: they ask for no more than to be named. */
const allowed = new Set([
	'0BSD',
	'Apache-2.0',
	'BlueOak-1.0.0',
	'BSD-2-Clause',
	'BSD-3-Clause',
	'CC0-1.0',
	'ISC',
	'MIT',
]);

type Manifest = {name: string; version: string; license?: string};

/** Names every bundled package with its licence, as Markdown; throws for a licence that is not allowed. */
export function noticesOf(metafile: Metafile): string {
	const sections = packageFolders(metafile).map(section);
	return `# Third-party notices\n\nrfc-wizard contains the following packages.\n\n${sections.join('\n')}`;
}

/** The folders of the packages of which at least one byte is bundled, sorted. */
export function packageFolders({outputs}: Metafile): string[] {
	const folders = Object.values(outputs).flatMap(({inputs}) =>
		Object.entries(inputs)
			.filter(([, {bytesInOutput}]) => bytesInOutput > 0)
			.flatMap(([path]) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path) ?? []),
	);
	return [...new Set(folders)].sort();
}

function section(folder: string): string {
	const {name, version, license}: Manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
	if (!isAllowed(license)) {
		throw new Error(
			`${name}@${version} has the licence ${license ?? '(none)'}, which is not allowed in the bundle.\nUse another package, or add the licence in build/notices.ts with a decision record.`,
		);
	}

	const file = readdirSync(folder).find((entry) => /^(?:licen[cs]e|copying)/i.test(entry));
	const text =
		file === undefined ? 'The package holds no licence file.' : readFileSync(join(folder, file), 'utf8').trim();
	return `## ${name} ${version} (${license})\n\n${text}\n`;
}

/** One licence, or a choice of which one is allowed. */
export function isAllowed(license: string | undefined): boolean {
	return (license ?? '')
		.replaceAll(/[()]/g, '')
		.split(' OR ')
		.some((one) => allowed.has(one));
}

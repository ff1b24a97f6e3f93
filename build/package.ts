import {cpSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import process from 'node:process';
import type {Metafile} from 'esbuild';
import {bundle} from './bundle.ts';
import {compileTemplates} from './compile-templates.ts';
import {minifyIn} from './minify.ts';
import {noticesOf} from './notices.ts';

/** Builds the folder `dist` of the published package. A running program keeps the old one until the new one is whole. */
export async function buildInto(dist: string): Promise<Metafile> {
	const fresh = `${dist}.${process.pid}`;
	const metafile = await bundle(fresh);
	minifyIn(fresh);
	writeFileSync(join(fresh, 'THIRD-PARTY-NOTICES.md'), noticesOf(metafile));
	compileTemplates(join(fresh, 'compiled'));
	rmSync(dist, {recursive: true, force: true});
	renameSync(fresh, dist);
	return metafile;
}

/** Puts the package together in a folder as it is published. */
export async function packageInto(folder: string): Promise<void> {
	for (const name of ['LICENSE', 'README.md', 'launcher.mjs', 'package.json', 'templates']) {
		cpSync(name, join(folder, name), {recursive: true});
	}

	await buildInto(join(folder, 'dist'));
}

import {cpSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {TestProject} from 'vitest/node';
import {buildInto} from '../../build/package.ts';

declare module 'vitest' {
	// biome-ignore lint/style/useConsistentTypeDefinitions: only an interface is merged with the declared one.
	export interface ProvidedContext {
		/** A folder with the package as it is published, built from the sources of this run. */
		packageFolder: string;
	}
}

/** Builds the package once, apart from `dist`, so that runs at the same time do not disturb each other. */
export async function setup({provide}: TestProject) {
	const folder = mkdtempSync(join(tmpdir(), 'rfc-wizard-package-'));
	for (const name of ['launcher.mjs', 'package.json', 'templates']) {
		cpSync(name, join(folder, name), {recursive: true});
	}

	await buildInto(join(folder, 'dist'));
	provide('packageFolder', folder);
	return () => rmSync(folder, {recursive: true, force: true});
}

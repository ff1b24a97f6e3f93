import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {TestProject} from 'vitest/node';
import {packageInto} from '../../build/package.ts';

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
	await packageInto(folder);
	provide('packageFolder', folder);
	return () => rmSync(folder, {recursive: true, force: true});
}

import {mkdirSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {bundleEntries} from '../build/bundle.ts';
import {packageInto} from '../build/package.ts';

/** How a program is started with Node, and the text that says that it is ready for keys. */
export type Program = {name: string; args: readonly string[]; ready: string; env?: Record<string, string>};

export type Programs = {
	bare: Program;
	clack: Program;
	ink: Program;
	wizard: Program;
	empty: Program;
	linter: Program;
	launcher: string;
};

const folder = mkdtempSync(join(tmpdir(), 'rfc-wizard-bench-'));

/** Builds the wizard and its references, each as it would be shipped. */
export async function buildPrograms(): Promise<Programs> {
	await packageInto(join(folder, 'package'));
	await bundleEntries(join(folder, 'ink'), ['bench/programs/ink-hello.tsx']);
	const launcher = join(folder, 'package/launcher.mjs');
	const plain = (name: string) => resolve('bench/programs', `${name}.mjs`);
	return {
		bare: {name: 'bare Node', args: [plain('bare')], ready: 'Ready'},
		clack: {name: 'clack prompt', args: [plain('clack')], ready: 'Ready'},
		ink: {name: 'Ink hello', args: [join(folder, 'ink/ink-hello.js')], ready: 'Ready'},
		wizard: {
			name: 'rfc-wizard new',
			args: [launcher, 'new'],
			ready: 'What should this RFC be called?',
			env: {RFC_WIZARD_HOME: freshHome()},
		},
		empty: {name: 'empty script', args: [plain('empty')], ready: ''},
		linter: {name: 'markdownlint-cli2', args: [plain('linter')], ready: ''},
		launcher,
	};
}

/** A folder for drafts and preferences that nobody has used. */
export function freshHome(): string {
	mkdirSync(join(folder, 'homes'), {recursive: true});
	return mkdtempSync(join(folder, 'homes/'));
}

export function removePrograms(): void {
	rmSync(folder, {recursive: true, force: true});
}

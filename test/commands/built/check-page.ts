import {execFile} from 'node:child_process';
import {cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {promisify} from 'node:util';
import {parse} from 'yaml';

const page = readFileSync(new URL('../../../docs/check.md', import.meta.url), 'utf8');
const documents = new URL('../../docs/check/rfcs/', import.meta.url);

/** The block of the page that stands behind the name of its file. */
export function blockBehind(name: string): string {
	const after = page.slice(page.indexOf(`\`${name}\``));
	return /^```\w+\n([\s\S]*?)^```$/m.exec(after)?.[1] ?? '';
}

/** What the page says that a command prints. */
export function printedBy(command: string): string {
	const after = page.slice(page.indexOf(`$ npx rfc-wizard ${command}\n`));
	return /^.*\n([\s\S]*?)^```$/m.exec(after)?.[1] ?? '';
}

export type Ended = {code: number; stdout: string; stderr: string};

/** A folder with the packed package, and repositories that have it as a development dependency. */
export type Bench = {
	/** A new repository on the branch `main`, with the older of the documents of the page committed. */
	repository(name: string): Promise<string>;
	/** Runs a program there, as a person or a workflow would. */
	run(cwd: string, program: string, args: readonly string[], env?: Record<string, string>): Promise<Ended>;
	remove(): void;
};

const execute = promisify(execFile);

export async function benchOf(packageFolder: string): Promise<Bench> {
	const folder = mkdtempSync(path.join(tmpdir(), 'rfc-wizard-check-page-'));
	const run: Bench['run'] = async (cwd, program, args, env = {}) => {
		const options = {cwd, env: {...surroundings(folder), ...env}};
		const ended = await execute(program, [...args], options).catch((error) => error);
		return {code: ended.code ?? 0, stdout: ended.stdout, stderr: ended.stderr};
	};
	await run(folder, 'npm', ['pack', packageFolder, '--ignore-scripts', '--pack-destination', folder]);
	const [tarball = ''] = (await run(folder, 'sh', ['-c', 'ls *.tgz'])).stdout.split('\n');
	const installed = path.join(folder, 'installed');
	mkdirSync(path.join(installed, 'rfcs'), {recursive: true});
	writeFileSync(path.join(installed, 'package.json'), '{"private": true}\n');
	writeFileSync(path.join(installed, '.gitignore'), 'node_modules\n');
	copyInto(installed, '0003-nightly-report.md');
	await run(installed, 'npm', ['install', '--save-dev', `../${tarball}`]);
	return {
		run,
		async repository(name) {
			const cwd = path.join(folder, name);
			cpSync(installed, cwd, {recursive: true, verbatimSymlinks: true});
			await run(cwd, 'git', ['init', '-q', '-b', 'main']);
			await run(cwd, 'git', ['add', '.']);
			await run(cwd, 'git', ['commit', '-qm', 'What there was']);
			return cwd;
		},
		remove: () => rmSync(folder, {recursive: true, force: true}),
	};
}

/** Nothing of the person who runs the tests: neither settings of git and npm, nor a registry. */
function surroundings(folder: string): Record<string, string | undefined> {
	return {
		PATH: process.env.PATH,
		HOME: folder,
		RFC_WIZARD_HOME: path.join(folder, 'home'),
		GIT_CONFIG_GLOBAL: '/dev/null',
		GIT_CONFIG_SYSTEM: '/dev/null',
		GIT_AUTHOR_NAME: 'Aiko Mori',
		GIT_AUTHOR_EMAIL: 'aiko@example.org',
		GIT_COMMITTER_NAME: 'Aiko Mori',
		GIT_COMMITTER_EMAIL: 'aiko@example.org',
		npm_config_offline: 'true',
		npm_config_update_notifier: 'false',
	};
}

/** Puts one of the documents of the page into a repository. */
export function copyInto(cwd: string, name: string): void {
	cpSync(new URL(name, documents), path.join(cwd, 'rfcs', name));
}

type Step = {run?: string; env?: Record<string, string>};

/** The steps of the job of a workflow that run commands, with the expressions replaced as GitHub does. */
export function stepsOf(workflow: string, values: Readonly<Record<string, string>>): Step[] {
	const replaced = workflow.replaceAll(/\$\{\{ *([\w.]+) *\}\}/g, (_, name) => values[name] ?? '');
	const jobs: Record<string, {steps: Step[]}> = parse(replaced).jobs;
	return Object.values(jobs).flatMap(({steps}) => steps.filter(({run}) => run !== undefined));
}

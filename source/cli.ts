import {readFileSync} from 'node:fs';
import process from 'node:process';
import {run} from './run.ts';
import {currentFolder} from './shell/current-folder.ts';
import {outputOf, standardInput} from './shell/standard-streams.ts';

process.exitCode = await run(process.argv.slice(2), {
	get cwd() {
		return currentFolder();
	},
	env: process.env,
	stdin: standardInput(),
	stdout: outputOf(process.stdout),
	stderr: outputOf(process.stderr),
	version: () => JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).version,
	node: process.versions.node,
	async ports() {
		const {systemPorts} = await import('./shell/ports.ts');
		return systemPorts();
	},
});

// The terminal may be gone, and Node crashes when it puts such a one back at its exit. The signal itself ends a
// process before that, with the same code.
if (process.exitCode === 129) {
	process.removeAllListeners('SIGHUP');
	process.kill(process.pid, 'SIGHUP');
}

// Whatever is still going on by then has nothing to do with what was asked for, such as a disk that does not answer.
const code = process.exitCode;
setTimeout(async () => {
	const {leave} = await import('./shell/leaving.ts');
	await leave(code);
}, 50).unref();

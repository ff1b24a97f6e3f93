import {readFileSync} from 'node:fs';
import process from 'node:process';
import {run} from './run.ts';
import {outputOf, standardInput} from './shell/standard-streams.ts';

process.exitCode = await run(process.argv.slice(2), {
	cwd: process.cwd(),
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

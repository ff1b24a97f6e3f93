#!/usr/bin/env node
// Plain JavaScript of the oldest kind that runs everywhere, so that an old Node gets a sentence and not a syntax error.
import {existsSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

const oldest = [20, 19];
const [major, minor] = process.versions.node.split('.').map(Number);
const program = new URL('dist/cli.js', import.meta.url);

if (major < oldest[0] || (major === oldest[0] && minor < oldest[1])) {
	process.stderr.write(
		`rfc-wizard needs Node ${oldest.join('.')} or newer.\nThis is Node ${process.versions.node}, at ${process.execPath}.\nInstall a newer one from https://nodejs.org and run the same command again.\n`,
	);
	process.exitCode = 1;
} else if (existsSync(program)) {
	await import(program.href);
} else {
	const folder = fileURLToPath(new URL('.', import.meta.url));
	process.stderr.write(
		`This checkout of rfc-wizard has not been built.\nLooked for ${fileURLToPath(program)}\nType: cd ${folder} && npm ci && npm start\n`,
	);
	process.exitCode = 1;
}

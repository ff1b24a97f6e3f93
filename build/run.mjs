// Runs a TypeScript file of this checkout on any supported Node: the oldest cannot strip types by itself.
import {mkdirSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import process from 'node:process';
import {pathToFileURL} from 'node:url';
import {build} from 'esbuild';

const [, , script, ...rest] = process.argv;
const folder = join(import.meta.dirname, '../node_modules/.cache/rfc-wizard');
mkdirSync(folder, {recursive: true});
const outfile = join(folder, `${script.replaceAll(/\W/g, '-')}-${process.pid}.mjs`);
await build({
	entryPoints: [script],
	outfile,
	bundle: true,
	packages: 'external',
	platform: 'node',
	format: 'esm',
	logLevel: 'warning',
});
process.on('exit', () => rmSync(outfile, {force: true}));
process.argv = [process.argv[0], script, ...rest];
await import(pathToFileURL(outfile).href);

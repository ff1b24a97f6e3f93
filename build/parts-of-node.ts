import {resolve} from 'node:path';
import type {Plugin} from 'esbuild';

/** What our sources use of parts of Node that most commands need nothing of. */
const later: Readonly<Record<string, readonly string[]>> = {
	'node:child_process': ['spawnSync'],
	'node:crypto': ['createHash', 'randomBytes', 'randomInt', 'randomUUID'],
};

/** Parts of Node take milliseconds each: these come when one of their functions is called, and `process` is there anyway. */
export const partsOfNode: Plugin = {
	name: 'parts of Node',
	setup({onLoad, onResolve}) {
		onResolve({filter: /^node:(?:child_process|crypto|process)$/}, ({path, kind, importer}) => {
			if (kind !== 'import-statement' || importer.includes('node_modules')) return undefined;
			return path === 'node:process' ? {path: resolve('build/process.ts')} : {path, namespace: 'later'};
		});
		onLoad({filter: /./, namespace: 'later'}, ({path}) => ({
			contents: (later[path] ?? [])
				.map((name) => `export const ${name} = (...given) => process.getBuiltinModule('${path}').${name}(...given);`)
				.join('\n'),
		}));
	},
};

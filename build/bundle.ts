import {readFile} from 'node:fs/promises';
import {parse, resolve} from 'node:path';
import {build, type Metafile, type Plugin} from 'esbuild';
import {inLayers} from './layers.ts';
import {partsOfNode} from './parts-of-node.ts';

/** The program, and what it starts as a thread of its own. */
const program = ['source/cli.ts', 'source/commands/interview/preview/preview-thread.ts'];

/** Bundles the program into a folder, code-split; gives what went into which file. */
export async function bundle(outdir: string): Promise<Metafile> {
	const split = await bundleEntries(outdir, program, {write: false});
	return bundleEntries(outdir, program, {plugins: [inLayers(split)]});
}

/** Bundles these entries into a folder. */
export async function bundleEntries(
	outdir: string,
	entryPoints: readonly string[],
	{plugins = [], write = true}: {plugins?: readonly Plugin[]; write?: boolean} = {},
): Promise<Metafile> {
	const {metafile} = await build({
		entryPoints: entryPoints.map((path) => ({in: path, out: parse(path).name})),
		outdir,
		write,
		bundle: true,
		// A command loads only what it uses: one file would cost three times as much at --version.
		splitting: true,
		chunkNames: '[name]-[hash]',
		assetNames: '[name]-[hash]',
		platform: 'node',
		// yoga-layout has a top-level await.
		format: 'esm',
		target: 'node20.19',
		jsx: 'automatic',
		minifySyntax: true,
		minifyWhitespace: true,
		minifyIdentifiers: true,
		legalComments: 'none',
		metafile: true,
		define: {
			// Development React costs up to half as much again per key.
			'process.env.NODE_ENV': '"production"',
			// yoga-layout fetches its own code from a data: address, for which Node loads its HTTP client. It has another way.
			fetch: 'undefined',
			'Intl.Segmenter': 'QuickSegmenter',
		},
		inject: ['build/segmenter.ts'],
		plugins: [...plugins, partsOfNode, withoutUnreached, stubs, codeOfYoga, namesOfCharacters],
		// Bundled CommonJS modules require() parts of Node.
		banner: {
			js: 'const require=process.getBuiltinModule;',
		},
		logLevel: 'warning',
	});
	return metafile;
}

/** What packages import and never call, or not as we use them: nothing of it is bundled. */
const unreached: readonly {packages: RegExp; contents: string}[] = [
	// Ink imports its developer tools, though it uses them only when an environment variable asks for them.
	{packages: /^react-devtools-core$/, contents: 'export default {initialize() {}, connectToDevTools() {}};'},
	// conf validates with ajv, a tenth of the whole package, only for stores that have a schema; ours has none.
	{
		packages: /^ajv/,
		contents: `const refuse = () => { throw new Error('Preferences are stored without a schema.'); };
export {refuse as Ajv2020, refuse as default};`,
	},
	// It compares versions only for stores that have migrations; ours has none.
	{
		packages: /^semver$/,
		contents: `const refuse = () => { throw new Error('Preferences are stored without migrations.'); };
export default new Proxy({}, {get: refuse});`,
	},
	// markdown-it makes a finder of links for each parser; ours look at blocks alone.
	{packages: /^linkify-it$/, contents: 'export class LinkifyIt {}'},
];

const withoutUnreached: Plugin = {
	name: 'without what is never reached',
	setup({onLoad, onResolve}) {
		for (const [index, {packages, contents}] of unreached.entries()) {
			onResolve({filter: packages}, ({path}) => ({path, namespace: `unreached-${index}`}));
			onLoad({filter: /.*/, namespace: `unreached-${index}`}, () => ({contents}));
		}
	},
};

const stubs: Plugin = {
	name: 'stubs',
	setup({onLoad, onResolve}) {
		// The files for Node are many small modules, and those for browsers the same as parts of one.
		onResolve({filter: /^yaml$/}, () => ({path: resolve('node_modules/yaml/browser/dist/index.js')}));
		// To make the expression for emoji takes 13 ms, and to use it another 35, where a bare start takes 50. Whatever it
		// matches holds one of those before it, which cost nothing, so most programs never need it.
		onLoad({filter: /[\\/]string-width[\\/]index\.js$/}, ({path}) =>
			rewritten(path, [
				'const rgiEmojiRegex = /^\\p{RGI_Emoji}$/v;',
				`let rgiEmoji;
const rgiEmojiRegex = {
	test: (text) =>
		/\\p{Emoji_Presentation}|\\p{Regional_Indicator}|\\uFE0F/u.test(text) && (rgiEmoji ??= /^\\p{RGI_Emoji}$/v).test(text),
};`,
			]),
		);
		// Ink takes every line of the window apart anew with each frame, half of what a key costs, though most stay as
		// they were. It changes nothing of what it has taken apart, so one store can serve all frames.
		onLoad({filter: /[\\/]ink[\\/]build[\\/]output\.js$/}, async ({path}) => {
			const {contents} = await rewritten(path, ['caches = new OutputCaches();', 'caches = sharedCaches();']);
			return {contents: contents + sharedCaches};
		});
		// The reconciler is one function of 130 kB, called when it is loaded. In brackets, V8 reads it once less.
		onLoad({filter: /[\\/]react-reconciler\.production\.js$/}, ({path}) =>
			rewritten(
				path,
				['module.exports = function ($$$config) {', 'module.exports = (function ($$$config) {'],
				['  return exports;\n};\nmodule.exports.default', '  return exports;\n});\nmodule.exports.default'],
			),
		);
		onLoad({filter: /[\\/]ink[\\/]build[\\/]ink\.js$/}, async ({path}) => ({
			contents: `${await readFile('build/with-resolvers.js', 'utf8')}\n${await readFile(path, 'utf8')}`,
		}));
	},
};

/** The name under which the code of yoga-layout is imported as a file of its own. */
const yogaFile = 'yoga.wasm';

/**
 * yoga-layout has its code as base64 in a text, which packs to a third more than the bytes do, and takes 2 ms to decode:
 * it becomes a file beside the bundle. To compile it at once takes less than to hand it to another thread and wait.
 */
const codeOfYoga: Plugin = {
	name: 'code of yoga-layout',
	setup({onLoad, onResolve}) {
		let code = Buffer.alloc(0);
		onLoad({filter: /[\\/]yoga-wasm-base64-esm\.js$/}, async ({path}) => {
			const [, base64 = ''] =
				/"data:application\/octet-stream;base64,([\w+/=]+)"/.exec(await readFile(path, 'utf8')) ?? [];
			code = Buffer.from(base64, 'base64');
			const {contents} = await rewritten(
				path,
				[base64, ''],
				[
					'var b=xa(a.slice(37)),c=new Uint8Array(b.length);for(a=0;a<b.length;++a)c[a]=b.charCodeAt(a);var d=c',
					"var d=process.getBuiltinModule('fs').readFileSync(new URL(yogaFile,import.meta.url))",
				],
				[
					'return WebAssembly.instantiate(f,d)',
					'return {instance:new WebAssembly.Instance(new WebAssembly.Module(f),d)}',
				],
			);
			return {contents: `import yogaFile from '${yogaFile}';\n${contents}`};
		});
		onResolve({filter: /^yoga\.wasm$/}, ({path}) => ({path, namespace: 'yoga'}));
		onLoad({filter: /.*/, namespace: 'yoga'}, () => ({contents: code, loader: 'file'}));
	},
};

/** To unpack the names of all characters takes 4 ms, and few documents name one where blocks are told apart. */
const namesOfCharacters: Plugin = {
	name: 'names of characters',
	setup({onLoad}) {
		onLoad({filter: /[\\/]entities[\\/]dist[\\/]generated[\\/]decode-data-html\.js$/}, ({path}) =>
			rewritten(path, [
				'export const htmlDecodeTree = /* #__PURE__ */ decodeTrieDict(',
				'let unpacked;\nexport const htmlDecodeTree = () => unpacked ??= decodeTrieDict(',
			]),
		);
		onLoad({filter: /[\\/]entities[\\/]dist[\\/]decode\.js$/}, ({path}) =>
			rewritten(path, ['const decodeTree = htmlDecodeTree;', 'const decodeTree = htmlDecodeTree();']),
		);
	},
};

/** A file of a package in which places, each of which must be there once, are put otherwise. */
async function rewritten(path: string, ...changes: [before: string, after: string][]): Promise<{contents: string}> {
	let contents = await readFile(path, 'utf8');
	for (const [before, after] of changes) {
		if (contents.split(before).length !== 2)
			throw new Error(`${path} does not hold this once; see build/bundle.ts:\n${before}`);
		contents = contents.replace(before, () => after);
	}

	return {contents};
}

/** Begins anew before the lines of a long session fill the memory. */
const sharedCaches = `
let shared = new OutputCaches();
function sharedCaches() {
	if (shared.styledChars.size > 500 || shared.widths.size > 2000) shared = new OutputCaches();
	return shared;
}
`;

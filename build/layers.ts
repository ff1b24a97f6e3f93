import {resolve} from 'node:path';
import type {Metafile, Plugin} from 'esbuild';

/** The sources of each layer. */
type Layers = readonly (readonly string[])[];

const program = 'source/cli.ts';
const screen = 'source/ui/mount.tsx';
const lines = 'source/lines/converse.ts';
/** What loads the Markdown parser behind the first frame, and commands that read and that check documents. */
const [parser, reader, checker] = [
	'source/core/markdown/contain.ts',
	'source/commands/answers.ts',
	'source/commands/check.ts',
] as const;
const isCode = /^[^:]*\.[cm]?[jt]sx?$/;

/**
 * What a start of the interview imports, in its order; `shared` is what commands without a screen import as well,
 * `faces` what the screen and the lines have in common.
 */
const stages = [
	[program, 'source/commands/arguments.ts', 'source/commands/failure.ts', 'source/commands/help.ts'],
	['source/shell/ports.ts'],
	'shared',
	['source/commands/start.ts', 'source/commands/new.ts'],
	'faces',
	[screen],
] as const;

/** Makes one chunk of each layer of a program that was split without them: whatever needs a part of one loads all of it. */
export function inLayers(split: Metafile): Plugin {
	const layers = layersOf(split);
	const needs = new Map(entriesOf(split).map((entry) => [entry, sourcesFor(entry, split, layers)]));
	const folder = resolve('.');
	return {
		name: 'layers',
		setup({onLoad, onResolve, resolve: resolved}) {
			onResolve({filter: /./}, async ({path, kind, importer, resolveDir, pluginData}) => {
				if (pluginData === 'itself' || (kind !== 'dynamic-import' && kind !== 'entry-point')) return undefined;
				const found = await resolved(path, {kind, importer, resolveDir, pluginData: 'itself'});
				const entry = found.path.slice(folder.length + 1);
				return needs.get(entry)?.length ? {path: entry, namespace: 'entry'} : undefined;
			});
			// Packages say that nothing happens when they are imported, and would be left out.
			onResolve({filter: /^\.\//, namespace: 'entry'}, ({path}) => ({path: resolve(path), sideEffects: true}));
			onLoad({filter: /./, namespace: 'entry'}, ({path}) => ({
				contents: `export * from './${path}';\n${needs
					.get(path)
					?.map((source) => `import './${source}';`)
					.join('\n')}`,
				resolveDir: folder,
			}));
		},
	};
}

/**
 * First what a start of the interview loads, each source with the stage that is the first to load it; behind that the
 * parser, what of a check reads documents, and the rest of it. The program itself is in none: it waits at its first
 * level, and nothing that it loads may wait for it.
 */
function layersOf(split: Metafile): Layers {
	const named = new Set<string>([...stages.flat(), lines]);
	const started = reached(split, [...stages.flat()]);
	const told = reached(split, [lines]);
	const shared = entriesOf(split).filter((path) => !named.has(path) && !reached(split, [path], true).has(screen));
	const start = stages.map((stage) => {
		const files = stage === 'faces' ? told : reached(split, stage === 'shared' ? shared : stage);
		return [...files].filter((path) => started.has(path));
	});
	const read = reached(split, [reader]);
	const checked = [...reached(split, [checker])];
	const behind = [[...reached(split, [parser])], checked.filter((path) => read.has(path)), checked];
	const bundled = new Set(Object.values(split.outputs).flatMap(({inputs}) => Object.keys(inputs)));
	const placed = new Set<string>([program]);
	return [...start, ...behind].map((sources) => {
		const layer = sources.filter((path) => isCode.test(path) && bundled.has(path) && !placed.has(path));
		for (const path of layer) placed.add(path);
		return layer;
	});
}

/** All of each layer of which an entry needs a part, and of those that these need in turn. */
function sourcesFor(entry: string, split: Metafile, layers: Layers): string[] {
	for (let known: string[] = []; ; ) {
		const files = reached(split, [entry, ...known]);
		const sources = layers.filter((layer) => layer.some((path) => files.has(path))).flat();
		if (sources.length === known.length) return sources;
		known = sources;
	}
}

function entriesOf({outputs}: Metafile): string[] {
	return Object.values(outputs).flatMap(({entryPoint}) => entryPoint ?? []);
}

/** The files that are loaded with these; with `later` also those that wait for a dynamic import. */
function reached({inputs}: Metafile, from: readonly string[], later = false): Set<string> {
	const found = new Set(from);
	for (const file of found) {
		for (const {path, kind, external} of inputs[file]?.imports ?? []) {
			if (!external && (later || kind !== 'dynamic-import')) found.add(path);
		}
	}

	return found;
}

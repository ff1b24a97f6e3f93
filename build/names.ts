import type {Source} from './rooms.ts';

const exported = /^export (?:async )?(?:function\*?|const|class|type) (\w+)/gm;

/** What each command is started by: one meaning, and as many of them as there are commands. */
const common = new Set(['run']);

/**
 * Names that mean two things in a layer (a folder of `source`), a sentence for each: whoever reads one of them in an
 * import has to look up which it is.
 */
export function namesakesIn(sources: readonly Source[]): string[] {
	const homes = new Map<string, Set<string>>();
	for (const {path, text} of sources) {
		for (const [, name = ''] of text.matchAll(exported)) {
			if (common.has(name)) continue;
			const key = `${path.split('/')[1]} ${name}`;
			homes.set(key, (homes.get(key) ?? new Set()).add(path));
		}
	}

	return [...homes]
		.filter(([, paths]) => paths.size > 1)
		.map(([key, paths]) => {
			const [layer, name] = key.split(' ');
			return `${name} means ${paths.size} things in ${layer}: ${[...paths].join(', ')}. Name each by what it is.`;
		});
}

import path from 'node:path';
import type {Draft} from '../../core/draft/types.ts';

/** A draft with its paths as they are seen from another folder, so that it is written to the file that was meant. */
export function seenFrom(cwd: string, draft: Draft): Draft {
	const {folder = cwd, base, target} = draft;
	const here = path.resolve(cwd);
	if (path.resolve(folder) === here) return {...draft, folder: here};
	const moved = (file: string): string => path.relative(here, path.resolve(folder, file));
	return {
		...draft,
		folder: here,
		...(base ? {base: {...base, path: moved(base.path)}} : {}),
		...(target === undefined ? {} : {target: moved(target)}),
	};
}

import {remembering} from '../text/remembering.ts';
import {type FrontMatter, frontMatterOf} from './front-matter.ts';
import {type Section, sectionsOf} from './sections.ts';
import {type Source, sourceOf} from './source.ts';

/** A text with its front matter and the tree of the sections below it. */
export type Parsed = {source: Source; frontMatter: FrontMatter | undefined; root: Section};

/** The same text gives the same sections, so that the blocks of each are parsed once. */
export const parsed = remembering((text): Parsed => {
	const source = sourceOf(text);
	const frontMatter = frontMatterOf(source);
	return {source, frontMatter, root: sectionsOf(source, frontMatter ? frontMatter.end + 1 : 0)};
});

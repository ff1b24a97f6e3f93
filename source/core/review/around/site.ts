import {type FrontMatter, keysOf} from '../../markdown/front-matter.ts';
import type {Source} from '../../markdown/source.ts';

/** Keys by which generators of sites lay out a page. */
const keys =
	/^(?:layout|permalink|redirect_from|nav_order|nav_exclude|sidebar_\w+|linktitle|weight|menu|aliases|url)$/i;

/** Whether a document is the source of a page, so that its links are resolved where the site puts it. */
export function isPageOfSite(source: Source, frontMatter: FrontMatter | undefined): boolean {
	return (
		keysOf(source, frontMatter).some((key) => keys.test(key)) || /\{\{[<%]|\{%-? (?:link|post_url) /.test(source.text)
	);
}

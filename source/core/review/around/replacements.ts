import {parsed} from '../../markdown/parsed.ts';
import {ownText} from '../../markdown/prose.ts';
import {remembering} from '../../text/remembering.ts';

/** A line that says which document replaces this one (`by`), or which one it replaces (`of`), by offsets. */
export type Replacement = {direction: 'by' | 'of'; value: string; start: number; end: number};

/** Labels of metadata, and lines that begin with these words and name a document; "Replaces" alone begins many sentences. */
const line =
	/^[ \t>*+|_"-]{0,20}(?:status[*_"]{0,3}[ \t]{0,5}[:|][ \t*_"']{0,10})?(?:(superseded|superceded|replaced|obsoleted)[-_ ]?by|supersedes|supercedes|obsoletes|replaces(?=[*_"]{0,3}[ \t]{0,5}[:|]))[*_"]{0,3}(?:[ \t]{0,5}[:|][*_]{0,3}|[ \t]{1,5}(?=\[|[a-z]{2,10}[- #]?\d))[ \t]{0,20}(.*)$/dgim;

/** The title may say it as well: `# Carts (superseded by [RFC 15](0015-redis.md))`. */
const title = /^#[ \t][^\n]{1,300}\((superseded|superceded|replaced|obsoleted) by ([^\n]{1,300})\)[ \t\r]*$/dgim;

/** What stands there as long as there is nothing to say. */
const nothing = /^(?:n\/?a|none|nil|null|no|tbd|todo|not applicable|[-–—~?.]+|\[ *\]|\(.*\)|)$/i;

/** What a document says about what it replaces and is replaced by; lines that say nothing are left out. */
export const replacementsIn = remembering((text): readonly Replacement[] => {
	const bare = ownText(text);
	const {source, frontMatter} = parsed(text);
	const body = frontMatter ? (source.starts[frontMatter.end] ?? 0) : 0;
	const lines = [...bare.matchAll(line)].map(({indices, 1: by}) => {
		const [start, end] = withList(bare, indices?.[2] ?? [0, 0], body);
		return {direction: by === undefined ? ('of' as const) : ('by' as const), start, end};
	});
	const titles = [...bare.matchAll(title)].map(({indices}) => {
		const [start, end] = indices?.[2] ?? [0, 0];
		return {direction: 'by' as const, start, end};
	});
	return [...lines, ...titles]
		.map((found) => ({...found, value: text.slice(found.start, found.end).trim()}))
		.filter(({value}) => !nothing.test(value.replaceAll(/^[\s*_"'|]+|[\s*_"'|]+$/g, '')));
});

/** A value that is empty may go on below, as a list that is set in or stands in front matter, before the body. */
function withList(text: string, [start, end]: [number, number], body: number): [number, number] {
	if (text.slice(start, end).trim() !== '') return [start, end];
	const item = start < body ? /(?:\r?\n[ \t]{0,20}- [^\n]{0,500})+/y : /(?:\r?\n[ \t]{1,20}[*+-] [^\n]{0,500})+/y;
	item.lastIndex = end;
	return [start, end + (item.exec(text)?.[0].length ?? 0)];
}

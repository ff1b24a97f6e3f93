import {commentsIn} from './prose.ts';

/** What a comment tells this program, `<!-- rfc-wizard-NAME WORDS -->`: the words, and the offsets of the comment. */
type Remark = {words: string; start: number; end: number};

/** All such comments of one name outside of code, wherever they stand; of a name that goes on otherwise, without words. */
export function remarksIn(text: string, name: string): Remark[] {
	const begin = `rfc-wizard-${name}`;
	// Most documents have none, and need not be taken apart for it.
	if (!text.includes(begin)) return [];
	return commentsIn(text).flatMap(({text: whole, start, end}) => {
		const said = whole.slice('<!--'.length, whole.endsWith('-->') ? -'-->'.length : undefined).trim();
		if (!said.startsWith(begin)) return [];
		const words = said.slice(begin.length);
		return [{words: /^\s/.test(words) ? words.trim() : '', start, end}];
	});
}

/** Such a comment. */
export function remark(name: string, words: string): string {
	return `<!-- rfc-wizard-${name} ${inComment(words)} -->`;
}

/** Words as they can stand in a comment: what would begin or end one is drawn apart. */
export function inComment(words: string): string {
	return words.replaceAll('<!--', '< !--').replaceAll(/--(!?>)/g, '-- $1');
}

import {parseSync} from 'rolldown/utils';
import type {Source} from './rooms.ts';

/** Where nothing is said but by what `source/words` holds. What is computed is in words of its own as yet. */
const tellingRooms = /^source\/(?:ui|lines|loop|flow\/(?!instruments\/))/;

/** Pages of the docs, which are printed from code and shown by no screen. */
const ofTheDocs = ['source/lines/vocabulary/document.ts', 'source/flow/keys/help.ts'];

/** What goes into the document, which is in the language of its template, how a milestone is typed, and a value of drafts. */
const stored = ['Keep things as they are', '… (week …)', 'not recorded'];

type Node = {type: string; start: number; [key: string]: unknown};

/** Texts that a person would read as words of the interview, and that stand outside the room of words: a sentence for each. */
export function wordsOutside(sources: readonly Source[]): string[] {
	return sources
		.filter(({path}) => tellingRooms.test(path) && !ofTheDocs.includes(path))
		.flatMap(({path, text}) => {
			const found: string[] = [];
			visit(parseSync(path, text).program, (words) => {
				if (isSaid(words) && !stored.includes(words)) found.push(words);
			});
			return found.map((words) => `${path} says "${words}". Put it into source/words, and take it from there.`);
		});
}

/** Two words beside one another, a word with a capital, a word beside a part that is put in, or one with a mark behind it. */
function isSaid(words: string): boolean {
	return /\p{L}{2,}[,;:]? (?:…|\p{L})|^\W*\p{Lu}\p{Ll}+|… \p{L}{2,}|\p{L}{2,}[:,;]? …|\p{L}{2,}[.?!:]$|^\W+ \p{L}{2,}/u.test(
		words,
	);
}

/** Faults of the program are told in English to whoever mends it, and keys of rows are read by nobody. */
function isUnread({type, callee, key}: Node): boolean {
	const name = (key as Node | undefined)?.name;
	if (type === 'NewExpression') return /Error$/.test(String((callee as Node).name));
	return /^(?:Import|Export)\w*Declaration$/.test(type) ? false : type === 'Property' && name === 'key';
}

function visit(node: unknown, tell: (words: string) => void): void {
	if (Array.isArray(node)) {
		for (const one of node) visit(one, tell);
		return;
	}

	if (!isNode(node) || isUnread(node) || isOfTypes(node)) return;
	if (node.type === 'TemplateLiteral') tell(quasisOf(node).join('…'));
	if ((node.type === 'Literal' || node.type === 'JSXText') && typeof node.value === 'string') tell(node.value);
	for (const [name, inner] of Object.entries(node)) if (name !== 'source') visit(inner, tell);
}

function isNode(node: unknown): node is Node {
	return typeof node === 'object' && node !== null && 'type' in node;
}

/** Types say nothing; an expression within one of these does. */
function isOfTypes({type}: Node): boolean {
	return type.startsWith('TS') && !/^TS(?:As|Satisfies)Expression$/.test(type);
}

function quasisOf({quasis}: Node): string[] {
	return (quasis as {value: {cooked: string}}[]).map(({value}) => value.cooked);
}

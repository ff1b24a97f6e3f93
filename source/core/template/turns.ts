import type {Interview} from '../answers/interview.ts';
import type {Section} from '../markdown/sections.ts';
import {linesAsText, type Source} from '../markdown/source.ts';
import type {Compiler} from './compiler.ts';
import type {AwaitedColumn} from './patterns.ts';

/** When a section comes into a document, as a comment in it says: `<!-- with: options.scores -->`, or `without:`. */
export function turnIn({source, interview, fault}: Compiler, {blocks, heading}: Section): AwaitedColumn | undefined {
	const [said] = blocks.flatMap((block) => (block.type === 'html' ? (inComment(source, block) ?? []) : []));
	if (!said) return undefined;
	const turn = turnOf(said, interview);
	if (!turn) fault(heading.first, `"${said.path}" is not a column of a group, such as options.scores.`);
	return turn;
}

type Said = {word: string; path: string};

function inComment(source: Source, block: {first: number; end: number}): Said | undefined {
	const [, word, path] = /^<!--\s*(with|without):\s*(\S+)\s*-->$/.exec(linesAsText(source, block)) ?? [];
	return word !== undefined && path !== undefined ? {word, path} : undefined;
}

function turnOf({word, path}: Said, {questions}: Interview): AwaitedColumn | undefined {
	const group = questions.find((question) => path.startsWith(`${question.path}.`) && question.fields !== undefined);
	const column = group?.fields?.find((field) => path === `${group.path}.${field.path}`);
	return group && column && {group: group.path, column: column.path, isThere: word === 'with'};
}

import type {Choice} from '../../core/edit/conflict.ts';
import type {State} from '../../flow/state/state.ts';
import {type Deed, refused} from '../deed.ts';
import {going} from './contexts.ts';
import type {Command} from './types.ts';

const sides: Readonly<Record<Choice, string>> = {
	mine: 'Keep your answer; mine alone does the same.',
	theirs: 'Take the answer of the file; theirs alone does the same.',
	both: 'Keep both texts, theirs below yours; both alone does the same.',
	besides: 'Keep both: write your answer besides; besides alone does the same.',
	out: 'Leave your answer out of the file; out alone does the same.',
};

/** The review, and what follows. */
export const writing: readonly Command[] = [
	{
		names: ['review'],
		contexts: [...going, 'grid'],
		help: 'Tell how complete the document is, and what reviewers will ask for.',
		way: 'review-asked',
		does: () => ({actions: [{type: 'review-asked'}]}),
	},
	{
		names: ['write'],
		contexts: [...going, 'grid', 'review'],
		help: 'Write the file; what it would change in one that is there is told first.',
		way: 'write-asked',
		does: (state) =>
			state.screen === 'review'
				? {actions: [{type: 'write-asked'}]}
				: {actions: [{type: 'review-asked'}], follows: () => ({actions: [{type: 'write-asked'}]})},
	},
	{
		names: ['path', 'save-as'],
		takes: 'FILE',
		contexts: ['review', 'compare'],
		help: 'Say which file is written.',
		does: (_, argument) => toPath(argument),
	},
	{
		names: ['new-form'],
		contexts: ['review'],
		help: 'Tell what the newest form of its template makes of the document, to be written so.',
		does: () => ({actions: [{type: 'new-form-asked'}]}),
	},
	...(['mine', 'theirs', 'both', 'besides', 'out'] as const).map(side),
	{
		names: ['question'],
		contexts: ['settle'],
		help: 'Go to the question and change your answer.',
		does: () => ({actions: [{type: 'question-asked'}], isSaidAgain: true}),
	},
	{
		names: ['yes'],
		contexts: ['compare'],
		help: 'Write the file as it was told; yes alone does the same.',
		does: () => ({actions: [{type: 'overwrite-agreed'}]}),
	},
	{
		names: ['no'],
		contexts: ['compare'],
		help: 'Leave the file as it is; no or Enter alone do the same.',
		does: () => ({actions: [{type: 'escape-asked'}]}),
	},
	{
		names: ['undo'],
		contexts: ['done'],
		help: 'Undo the write: the file gets the text that it had before.',
		does: () => ({actions: [{type: 'write-undo-asked'}]}),
	},
	{
		names: ['questions'],
		contexts: ['review', 'done'],
		help: 'Go back to the questions.',
		does: () => ({actions: [{type: 'escape-asked'}], isSaidAgain: true}),
	},
];

function side(choice: Choice): Command {
	return {
		names: [choice],
		contexts: ['settle'],
		help: sides[choice],
		does: () => ({actions: [{type: 'side-taken', choice}], isSaidAgain: true}),
	};
}

function toPath(file: string): Deed {
	if (file === '') return refused('Say the file behind it, such as: /path rfcs/0007-a-name.md');
	return {
		actions: [{type: 'target-asked'}, {type: 'answer-typed', text: file}, {type: 'confirmed'}],
		follows: targetTold,
	};
}

function targetTold(state: State): Deed {
	return state.screen === 'review' ? {says: [`The file is ${state.review.target}. /write writes it.`]} : {};
}

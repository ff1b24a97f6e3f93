import type {Choice} from '../../core/edit/conflict.ts';
import type {State} from '../../flow/state/state.ts';
import {commandWords} from '../../words/lines/commands.ts';
import {refusalWords} from '../../words/lines/refusals.ts';
import {commandTakes} from '../../words/lines/takes.ts';
import {type Deed, refused} from '../deed.ts';
import {going} from './contexts.ts';
import type {Command} from './types.ts';

const sides: Readonly<Record<Choice, string>> = {
	mine: commandWords.keepMine,
	theirs: commandWords.takeTheirs,
	both: commandWords.keepBoth,
	besides: commandWords.keepBesides,
	out: commandWords.leaveOut,
};

/** The review, and what follows. */
export const writing: readonly Command[] = [
	{
		names: ['review'],
		contexts: [...going, 'grid'],
		help: commandWords.review,
		way: 'review-asked',
		does: () => ({actions: [{type: 'review-asked'}]}),
	},
	{
		names: ['write'],
		contexts: [...going, 'grid', 'review'],
		help: commandWords.write,
		way: 'write-asked',
		does: (state) =>
			state.screen === 'review'
				? {actions: [{type: 'write-asked'}]}
				: {actions: [{type: 'review-asked'}], follows: () => ({actions: [{type: 'write-asked'}]})},
	},
	{
		names: ['path', 'save-as'],
		takes: commandTakes.path,
		contexts: ['review', 'compare'],
		help: commandWords.path,
		does: (_, argument) => toPath(argument),
	},
	{
		names: ['new-form'],
		contexts: ['review'],
		help: commandWords.newForm,
		does: () => ({actions: [{type: 'new-form-asked'}]}),
	},
	...(['mine', 'theirs', 'both', 'besides', 'out'] as const).map(side),
	{
		names: ['question'],
		contexts: ['settle'],
		help: commandWords.question,
		does: () => ({actions: [{type: 'question-asked'}], isSaidAgain: true}),
	},
	{
		names: ['yes'],
		contexts: ['compare'],
		help: commandWords.yes,
		does: () => ({actions: [{type: 'overwrite-agreed'}]}),
	},
	{
		names: ['no'],
		contexts: ['compare'],
		help: commandWords.no,
		does: () => ({actions: [{type: 'escape-asked'}]}),
	},
	{
		names: ['undo'],
		contexts: ['done'],
		help: commandWords.undoWrite,
		does: () => ({actions: [{type: 'write-undo-asked'}]}),
	},
	{
		names: ['questions'],
		contexts: ['review', 'done'],
		help: commandWords.questions,
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
	if (file === '') return refused(refusalWords.sayFile);
	return {
		actions: [{type: 'target-asked'}, {type: 'answer-typed', text: file}, {type: 'confirmed'}],
		follows: targetTold,
	};
}

function targetTold(state: State): Deed {
	return state.screen === 'review' ? {says: [refusalWords.fileIs(state.review.target)]} : {};
}

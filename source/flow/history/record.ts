import {pathOf} from '../../core/draft/place.ts';
import type {Change, History, Stack} from './types.ts';

/** The history with one more change; what had been undone is gone. */
export function recorded({past}: History, change: Change): History {
	const joined = past && continued(past.top, change);
	return {past: joined ? {top: joined, below: past.below} : {top: change, below: past}, future: undefined};
}

/** Whether any change was made to a question. */
export function mentions({past, future}: History, question: string): boolean {
	return isIn(past, question) || isIn(future, question);
}

function isIn(stack: Stack, question: string): boolean {
	for (let rest = stack; rest; rest = rest.below) {
		if ((rest.top.part?.question ?? rest.top.after.question) === question) return true;
	}

	return false;
}

/** Two changes as one, when the second goes on where the first one ended; words stay apart. */
function continued(before: Change, change: Change): Change | undefined {
	const [first, second] = [before.edit, change.edit];
	if (!first || !second || change.part || before.joined || first.kind !== second.kind) return undefined;
	if (pathOf(before.after) !== pathOf(change.before)) return undefined;
	const patch = second.kind === 'typing' ? typedOn(first.patch, second.patch) : deletedOn(first, second);
	return patch && {...before, after: change.after, edit: {...first, patch, cursorAfter: second.cursorAfter}};
}

type Edit = NonNullable<Change['edit']>;

function typedOn(first: Edit['patch'], second: Edit['patch']): Edit['patch'] | undefined {
	if (second.at !== first.at + first.inserted.length || second.removed !== '') return undefined;
	const startsWord = /\s$/u.test(first.inserted) && /^\S/u.test(second.inserted);
	return startsWord ? undefined : {...first, inserted: first.inserted + second.inserted};
}

function deletedOn(first: Edit, second: Edit): Edit['patch'] | undefined {
	if (second.kind !== 'deleting') return undefined;
	const {at, removed} = second.patch;
	if (at + removed.length === first.patch.at) return {...first.patch, at, removed: removed + first.patch.removed};
	return at === first.patch.at ? {...first.patch, removed: first.patch.removed + removed} : undefined;
}

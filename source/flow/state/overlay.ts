import type {Question} from '../../core/answers/interview.ts';
import type {Starter} from '../../core/house/starters/types.ts';
import type {Hit} from './hit.ts';

export type Overlay =
	| {name: 'help'; top: number}
	| {name: 'example'; top: number}
	| {name: 'jump'; filter: string; index: number}
	/** What can be done and gone to, by what is typed of it. */
	| {name: 'palette'; text: string; index: number}
	/** The names that are known and match; the one that is typed is the last one. */
	| {name: 'picking'; text: string; index: number}
	/** The lists that the item at hand, or the line at the cursor, can go to. */
	| {name: 'moving'; index: number}
	/** The words to be replaced, until they are there, and then those that come for them. */
	| {name: 'replacing'; text: string; words?: string}
	/** The places that have these words: the one at hand, and how many were changed. */
	| {name: 'hits'; words: string; by: string; hits: readonly Hit[]; index: number; changed: number}
	/** What is computed: which instrument, and the first row shown. */
	| {name: 'instrument'; instrument: string; top: number}
	/** What the question at the focus can begin with. */
	| {name: 'starters'; starters: readonly Starter[]; index: number}
	/** What the section of that heading could be the answer to; `busy` while that is written. */
	| {name: 'meanings'; heading: string; questions: readonly Question[]; index: number; busy: boolean}
	/** What was filled in: the highlighted row; the first one takes all of it. */
	| {name: 'sheet'; index: number}
	/** What came up by the way: its line is in the draft. */
	| {name: 'parking'}
	/** What a group that meets has before it: which board, and where in it, is in the draft. */
	| {name: 'meeting'}
	/** What the person is called. */
	| {name: 'naming'; text: string}
	/** Why the question at the focus has no answer: because of this it does not arise. */
	| {name: 'reason'; text: string}
	/** How senior they are: the highlighted row. */
	| {name: 'level'; index: number}
	/** The draft is open in another terminal (`held`), or another terminal has taken it from us (`taken`). */
	| {name: 'conflict'; cause: 'held' | 'taken'; id: string; by: string};

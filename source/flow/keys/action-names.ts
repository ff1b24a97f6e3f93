import type {Intent} from '../actions/intent.ts';
import type {Binding} from './types.ts';

/** What keys can be given to, by the names that preferences and their command have for it; in the order in which they are told. */
const actions: Readonly<Record<string, Intent>> = {
	'next-needed': {type: 'needed-asked'},
	'needed-only': {type: 'brief-asked'},
	'go-to': {type: 'jump-asked'},
	find: {type: 'palette-asked'},
	filter: {type: 'filter-asked'},
	review: {type: 'review-asked'},
	write: {type: 'write-asked'},
	path: {type: 'target-asked'},
	'filled-in': {type: 'sheet-asked'},
	'newest-form': {type: 'new-form-asked'},
	document: {type: 'preview-asked'},
	editor: {type: 'editor-asked'},
	'step-as-text': {type: 'one-text-asked', of: 'step'},
	'all-as-text': {type: 'one-text-asked', of: 'draft'},
	'fill-in': {type: 'offer-accepted'},
	example: {type: 'example-asked'},
	computed: {type: 'instrument-asked'},
	unknown: {type: 'unknown-asked'},
	skip: {type: 'skip-asked'},
	undo: {type: 'undo-asked'},
	redo: {type: 'redo-asked'},
	park: {type: 'park-asked'},
	replace: {type: 'replace-asked'},
	add: {type: 'item-added'},
	delete: {type: 'item-deleted'},
	duplicate: {type: 'item-duplicated'},
	'move-up': {type: 'item-moved', by: -1},
	'move-down': {type: 'item-moved', by: 1},
	'to-other-list': {type: 'move-asked'},
	starters: {type: 'starters-asked'},
	grid: {type: 'grid-asked'},
	weights: {type: 'weights-normalised'},
	'select-option': {type: 'option-selected'},
	session: {type: 'agenda-asked'},
	projector: {type: 'projector-asked'},
	name: {type: 'name-asked'},
	level: {type: 'level-asked'},
	new: {type: 'new-asked'},
	'new-brief': {type: 'new-asked', isBrief: true},
	discard: {type: 'discard-asked'},
	'word-left': {type: 'cursor-moved', by: 'word-left'},
	'word-right': {type: 'cursor-moved', by: 'word-right'},
	'row-start': {type: 'cursor-moved', by: 'row-start'},
	'row-end': {type: 'cursor-moved', by: 'row-end'},
	'text-start': {type: 'cursor-moved', by: 'text-start'},
	'text-end': {type: 'cursor-moved', by: 'text-end'},
	'delete-word-back': {type: 'deleted', what: 'word-back'},
	'delete-word-forward': {type: 'deleted', what: 'word-forward'},
	'delete-to-start': {type: 'deleted', what: 'to-line-start'},
	'delete-to-end': {type: 'deleted', what: 'to-line-end'},
	tour: {type: 'tour-asked'},
	help: {type: 'help-asked'},
	suspend: {type: 'suspend-asked'},
};

export const actionNames: readonly string[] = Object.keys(actions);

const byIntent = new Map(Object.entries(actions).map(([name, intent]) => [JSON.stringify(intent), name]));

/** The name of what a line of the table is for; undefined where its keys are those of a panel, or stay in any case. */
export function actionOf({intent}: Binding): string | undefined {
	return byIntent.get(JSON.stringify(intent));
}

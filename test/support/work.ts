import type {Interview} from '../../source/core/answers/interview.ts';
import {differenceOf} from '../../source/core/document/difference/difference.ts';
import {newDraft} from '../../source/core/draft/new-draft.ts';
import type {Draft} from '../../source/core/draft/types.ts';
import type {PlacedFinding} from '../../source/core/review/by-question.ts';
import type {Action} from '../../source/flow/actions/action.ts';
import type {Effect} from '../../source/flow/actions/effect.ts';
import {shipped} from './templates.ts';

/** The interview of a shipped template. */
export function shippedInterview(name: string): Interview {
	return shipped(name).interview;
}

/** A world without disk and clock, that does at once what the flow asks for and remembers it. */
export class FakeWork {
	readonly done: Effect[] = [];
	/** What was saved, the last one last. */
	readonly saved: Draft[] = [];
	/** Answers of the next effects of a type, instead of the usual ones. */
	readonly answers = new Map<Effect['type'], Action>();
	/** The files that exist, by path. */
	readonly files = new Map<string, string>();
	/** What the editor makes of a text. */
	edit: (text: string) => {text: string} | {problem: string; next: string} = (text) => ({text});
	/** What the rules find in any document. */
	findings: readonly PlacedFinding[] = [];
	/** Thrown by the next effects. */
	fails: Error | undefined;
	readonly interview: Interview;

	constructor(interview: Interview) {
		this.interview = interview;
	}

	readonly perform = async (effect: Effect): Promise<Action | undefined> => {
		this.done.push(effect);
		if (this.fails !== undefined) throw this.fails;
		return this.answers.get(effect.type) ?? this.#usual(effect);
	};

	#usual(effect: Effect): Action | undefined {
		switch (effect.type) {
			case 'start-draft':
				return {type: 'draft-opened', interview: this.interview, draft: this.newDraft('d1'), fresh: true};
			case 'save-draft':
				this.saved.push(effect.draft);
				return {type: 'draft-saved', at: '2026-11-20T12:03:11.000Z'};
			case 'remove-draft':
				return {type: 'draft-removed', id: effect.id};
			case 'restore-draft':
			case 'reopen-draft':
				return {type: 'draft-restored', id: effect.id};
			case 'examine-draft':
				return {type: 'draft-examined', findings: this.findings};
			case 'propose-target':
				return {type: 'target-proposed', target: 'rfcs/0001-title.md'};
			case 'check-target':
				return this.#check(effect.target);
			case 'write-document':
				this.files.set(effect.target, 'written');
				return {type: 'document-written', target: effect.target};
			default:
				return undefined;
		}
	}

	newDraft(id: string): Draft {
		return newDraft(this.interview, id, '2026-11-20T12:00:00.000Z');
	}

	#check(target: string): Action {
		const existing = this.files.get(target);
		if (existing === undefined) return {type: 'target-checked', target};
		return {type: 'target-checked', target, existing, difference: differenceOf(existing, 'written')};
	}
}

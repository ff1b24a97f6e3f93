import {describe, expect, it} from 'vitest';
import {contain} from '../../source/core/markdown/contain.ts';
import {isUnchanged} from '../../source/flow/selectors/draft.ts';
import {sessionOf} from '../../source/flow/session/open.ts';
import {saveStatus} from '../../source/flow/view/save-status.ts';
import {emptyDraft, interview, known, played, run} from './support.ts';

const draft = {...emptyDraft, base: {path: 'rfc.md', text: '# A\n'}, answers: {title: 'A'}, target: 'rfc.md'};
const session = sessionOf({interview, draft, fresh: false}, known, contain);

describe('a document that is only read', () => {
	it('leaves no draft behind', () => {
		const {state, effects} = run(session, 'tab', 'tab', 'shift-tab', 'ctrl-t', 'escape', 'ctrl-r', 'escape', 'ctrl-c');
		expect(effects).toEqual([]);
		expect(state.message?.text).toBe('Nothing was changed. Press Ctrl-C again to leave.');
		expect(run(state, 'ctrl-c').effects).toEqual([{type: 'leave', code: 130}]);
	});

	it('is a draft before it is written to another file', () => {
		const elsewhere = sessionOf({interview, draft: {...draft, target: 'copy.md'}, fresh: false}, known, contain);
		const types = (state: typeof session) => run(state, 'ctrl-r', 'w').effects.map(({type}) => type);
		expect(types(elsewhere)).toEqual(['save-draft', 'check-target']);
		expect(types(session)).toEqual(['check-target']);
	});

	it('is not called saved', () => {
		expect(saveStatus(session)).toEqual({status: 'new'});
	});

	it('becomes a draft with the first change, and its position counts from then on', () => {
		const {state, effects} = run(session, 'x');
		expect(effects).toEqual([{type: 'save-soon', within: 100}]);
		expect(played(state, 'tab').saving.made).toBeGreaterThan(1);
	});

	it('is a draft from the start where it was opened with changes, or was left before', () => {
		expect(isUnchanged(sessionOf({interview, draft, fresh: false, changed: true}, known, contain))).toBe(false);
		const left = {...draft, savedAt: '2026-11-20T09:00:00Z'};
		expect(isUnchanged(sessionOf({interview, draft: left, fresh: false}, known, contain))).toBe(false);
	});
});

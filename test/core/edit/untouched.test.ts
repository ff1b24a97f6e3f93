import {expect, it} from 'vitest';
import {read} from '../../../source/core/document/read.ts';
import {newDraft} from '../../../source/core/draft/new-draft.ts';
import {rewrite} from '../../../source/core/edit/rewrite.ts';
import {shipped} from '../../support/templates.ts';

const madr = shipped('madr');
/** Its options are marked as unknown, and yet one is named elsewhere. */
const text =
	'# T\n\n## Considered Options\n\n- _Not known yet_\n\n## Decision Outcome\n\nChosen option: "A", because b\n';

function edited(title: string): unknown {
	const {answers, marks} = read(madr, text);
	const draft = {...newDraft(madr.interview, 'd', '2026-01-01T00:00:00.000Z'), answers: {...answers, title}, marks};
	return rewrite(madr, draft, text, text, '2026-01-01');
}

it('leaves a mark beside an answer alone, as long as neither is touched', () => {
	expect(read(madr, text)).toMatchObject({answers: {options: [{name: 'A'}]}, marks: {options: 'unknown'}});
	expect(edited('T')).toEqual({text});
	expect(edited('New')).toEqual({text: text.replace('# T', '# New')});
});

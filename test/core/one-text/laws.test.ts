import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Interview} from '../../../source/core/answers/interview.ts';
import {documentContent} from '../../../source/core/draft/document-content.ts';
import {newDraft} from '../../../source/core/draft/new-draft.ts';
import type {Draft} from '../../../source/core/draft/types.ts';
import {contain} from '../../../source/core/markdown/contain.ts';
import {readBack} from '../../../source/core/one-text/read.ts';
import {oneTextOf} from '../../../source/core/one-text/write.ts';
import {anyDocument} from '../../support/arbitrary.ts';
import {isCampaign} from '../../support/runs.ts';
import {allShipped} from '../../support/templates.ts';

const numRuns = isCampaign ? Number(process.env.RFC_LAW_RUNS) : 15;

/**
 * All are asked, so that a draft with answers and one without have the same headings; and those of an answer stand below
 * these, also where the document has it in a bullet.
 */
function always({questions, ...rest}: Interview): Interview {
	return {...rest, questions: questions.map(({when: _, ...question}) => ({headings: 2, ...question}))};
}

describe.each(allShipped().map((template) => always(template.interview)))(
	'the questions of $name as one text',
	(interview) => {
		const empty = newDraft(interview, 'd1', '');
		const handed = oneTextOf(interview, empty, 'draft');
		const drafts = anyDocument(interview).map((content): Draft => ({...empty, ...content}));

		it('taken into an empty draft, give all that they were written from', () => {
			fc.assert(
				fc.property(drafts, (draft) => {
					const edited = oneTextOf(interview, draft, 'draft');
					const {draft: read, problems, missing} = readBack(interview, empty, 'draft', {handed, edited});
					const [one, other] = [read, draft].map((any) => documentContent(interview, any, contain));
					expect(one).toEqual(other);
					expect([read.unread, problems, missing]).toEqual([undefined, [], []]);
				}),
				{numRuns},
			);
		});

		it('change nothing where nothing was changed', () => {
			fc.assert(
				fc.property(drafts, (draft) => {
					const text = oneTextOf(interview, draft, 'draft');
					expect(readBack(interview, draft, 'draft', {handed: text, edited: text}).draft).toBe(draft);
					const edited = text.replaceAll('\n', '\r\n');
					expect(readBack(interview, draft, 'draft', {handed: text, edited}).draft).toEqual(draft);
				}),
				{numRuns},
			);
		});
	},
);

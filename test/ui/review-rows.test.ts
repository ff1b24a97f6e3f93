import {describe, it} from 'vitest';
import {newDraft} from '../../source/core/draft/new-draft.ts';
import {contain} from '../../source/core/markdown/contain.ts';
import {sessionOf} from '../../source/flow/session/open.ts';
import {step} from '../../source/flow/step/step.ts';
import {keys} from '../support/keys.ts';
import {openScreen} from '../support/screen.ts';
import {shippedInterview} from '../support/work.ts';

describe('the rows of the review', () => {
	it.each([
		[110, 32],
		[80, 24],
		[60, 15],
	])('say how many there are above and below them, at %i to %i', async (columns, rows) => {
		const draft = {...newDraft(shippedInterview('staff-rfc'), 'd', '2026-11-20T08:00:00Z'), answers: {title: 'Search'}};
		const session = sessionOf(
			{interview: shippedInterview('staff-rfc'), draft, fresh: false},
			{today: '2026-11-20'},
			contain,
		);
		const [asked] = step(session, {type: 'review-asked'});
		const findings = Array.from({length: 20}, (_, line) => ({
			rule: 'vague-words',
			severity: 'info' as const,
			message: `Word ${line} means something else to each reader.`,
			next: 'Give the number.',
			place: {question: 'summary'},
			line,
		}));
		const [state] = step(asked, {type: 'draft-examined', findings});
		const {terminal} = openScreen({columns, rows, state});
		await terminal.until((text) => text.includes('Write the file') && /↓ \d+ more below/.test(text));
		terminal.type(keys.down.repeat(9));
		await terminal.until((text) => /↑ \d+ more above/.test(text));
		// Below the list, none of it is highlighted, and what is gravest is to be seen again.
		terminal.type(keys.end);
		await terminal.until(
			(text) => text.includes('▸ Write the file') && text.includes('Word 0') && !/more above/.test(text),
		);
	});
});

import {describe, expect, it} from 'vitest';
import {type Answers, valueAt} from '../../../source/core/answers/answers.ts';
import {newDraft} from '../../../source/core/draft/new-draft.ts';
import type {Draft} from '../../../source/core/draft/types.ts';
import {readBack} from '../../../source/core/one-text/read.ts';
import type {Extent} from '../../../source/core/one-text/types.ts';
import {oneTextOf} from '../../../source/core/one-text/write.ts';
import {exampleAnswers, shipped} from '../../support/templates.ts';

const {interview} = shipped('staff-rfc');
const full: Draft = {...newDraft(interview, 'd1', ''), answers: exampleAnswers('staff-rfc')};

/** The draft after its step came back from the editor as something else. */
function edited(change: (text: string) => string, {draft = full, extent = 'design' as Extent} = {}) {
	const handed = oneTextOf(interview, draft, extent);
	const after = change(handed);
	expect(after).not.toBe(handed);
	return readBack(interview, draft, extent, {handed, edited: after});
}

const names = (answers: Answers, path: string, key: string) =>
	(valueAt(answers, path) as Answers[]).map((item) => item[key]);

describe('a text that comes back', () => {
	it('has a heading for each question, what is asked as a comment, and the answer', () => {
		const text = oneTextOf(interview, full, 'define');
		expect(text).toMatch(/^<!-- rfc-wizard: step 1 of 5, Define the problem space\.\n/);
		expect(text).toContain('\n# Title\n\n<!-- Asked: What should this RFC be called?\n');
		expect(text).toContain('\nOne of: team, product, organisation, company\n-->\n\nproduct\n');
		expect(text).not.toContain('# Options');
		expect(oneTextOf(interview, full, 'draft')).toContain('\n## Option 2: Queue table in PostgreSQL\n');
	});

	it('changes the answer that was changed, and no other', () => {
		const {draft, problems} = edited((text) =>
			text.replace('# Scale\n', '# Scale\n').replace('\n1 to 10\n', '\n1 to 5\n'),
		);
		expect(draft).toEqual({...full, answers: {...full.answers, scale: {min: 1, max: 5}}});
		expect(problems).toEqual([]);
	});

	it.each([
		['right below the heading', '# Scope\norganisation\n'],
		['right above the comment', '# Scope\n\norganisation\n'],
		['a line above it', '# Scope\n\norganisation\n\n'],
	])('takes an answer that was written %s, above what is asked', (_, above) => {
		const draft = newDraft(interview, 'd1', '');
		const problem = 'Carts are lost.\n\n- Every night';
		const back = edited(
			(text) => text.replace('# Scope\n\n', above).replace(/(# Problem\n)\n(<!-- [\s\S]*?-->)/, `$1${problem}\n$2`),
			{draft, extent: 'define'},
		);
		expect(back.draft).toEqual({...draft, answers: {scope: 'organisation', motivation: {problem}}});
		expect(back.problems).toEqual([]);
	});

	it('keeps an answer that stands on both sides of what is asked', () => {
		const {draft} = edited((text) => text.replace(/(# Problem\n)\n(<!-- [\s\S]*?-->\n)/, '$1Before.\n$2\nBehind.\n'), {
			draft: newDraft(interview, 'd1', ''),
			extent: 'define',
		});
		expect(valueAt(draft.answers, 'motivation.problem')).toBe('Before.\n\nBehind.');
	});

	it('takes an answer away whose text was deleted', () => {
		const {draft} = edited((text) => text.replace('\n1 to 10\n', '\n'));
		const {scale: _, ...others} = full.answers;
		expect(draft.answers).toEqual(others);
	});

	it('knows an option again that has another place or another name', () => {
		const {draft} = edited((text) =>
			text.replace(/(## Option 1: Keep[\s\S]*?)(## Option 2: [\s\S]*?)(?=## Option 3: )/, '$2## Option: Do both\n\n$1'),
		);
		expect(names(draft.answers, 'options', 'name')).toEqual([
			'Queue table in PostgreSQL',
			'Keep sending from the API processes',
			'Amazon SQS behind an outbox',
		]);
		expect(draft.unread).toBe('# Options\n\n## Option: Do both');
		const {draft: renamed} = edited((text) =>
			text.replace('## Criterion 1: Delivery guarantee', '## Criterion 1: Delivery'),
		);
		expect(names(renamed.answers, 'criteria', 'name')[0]).toBe('Delivery');
		expect(valueAt((renamed.answers.options as Answers[])[0] ?? {}, 'scores.Delivery')).toBe(2);
	});

	it('takes in new items, bullets that go on in the next line, and other marks of bullets', () => {
		const {draft, problems} = edited((text) =>
			text.replace(
				'\n## Option 3:',
				'\n## Option 3: Do both\n\n* **Pros**:\n  * Safe,\n    and quick\n- **Scores**:\n  - Cost: 3\n\n## Option 4:',
			),
		);
		expect(problems).toEqual([]);
		const options = draft.answers.options as Answers[];
		expect(options[2]).toEqual({name: 'Do both', pros: ['Safe, and quick'], scores: {Cost: 3}});
		expect(options[3]).toEqual((full.answers.options as Answers[])[2]);
	});

	it('selects another option in place of the one that was', () => {
		const {draft} = edited((text) =>
			text.replace('- **Why not**: It lifts', '- **Selected**: yes\n- **Why not**: It lifts'),
		);
		expect((draft.answers.options as Answers[]).map(({selected}) => selected)).toEqual([undefined, undefined, true]);
	});

	it('keeps as it was typed what is no answer, and says so', () => {
		const {draft, problems} = edited((text) =>
			text.replace('\n1 to 10\n', '\nhigh\n').replace('  - Cost: 9', '  - Cost: cheap'),
		);
		expect(draft.typed.scale).toBe('high');
		expect(draft.typed['options[0].scores']).toContain('Cost: cheap');
		expect(problems).toHaveLength(2);
		expect(problems[0]).toMatch(/^Scale: "high" is not/);
	});

	it('marks as not known what says so, and takes the mark away with an answer', () => {
		const {draft} = edited((text) => text.replace('\n1 to 10\n', '\n_Not known yet_\n'));
		expect([draft.marks.scale, draft.answers.scale]).toEqual(['unknown', undefined]);
		const {draft: again} = edited((text) => text.replace('\n_Not decided_\n', '\n1 to 3\n'), {draft});
		expect([again.marks.scale, again.answers.scale]).toEqual([undefined, {min: 1, max: 3}]);
	});
});

describe('nothing is lost', () => {
	it('the answer stays whose heading has gone, and is told', () => {
		const {draft, missing} = edited((text) => text.replace(/# Scale\n[\s\S]*?(?=# Options\n)/, ''));
		expect(missing).toEqual(['Scale']);
		expect(draft).toEqual(full);
	});

	it('what stands below a heading of no question is kept, and read as soon as it has one', () => {
		const {draft} = edited((text) => text.replace('\n# Options\n', '\n# Choices\n'));
		expect(draft.answers).toEqual(full.answers);
		expect(draft.unread).toMatch(/^# Choices\n[\s\S]*Keep sending/);
		const text = oneTextOf(interview, draft, 'design');
		const {draft: same} = readBack(interview, draft, 'design', {handed: text, edited: `${text}\n`});
		expect(same).toEqual(draft);
		const {draft: without} = edited(
			(whole) => whole.replace(/<!-- This could not be read[\s\S]*?-->\s*(~+)not read\n[\s\S]*?\n\1\n/, ''),
			{draft},
		);
		expect(without).toEqual(full);
	});

	it('what was written above everything, twice or into a comment is kept', () => {
		const {draft} = edited((text) =>
			text
				.replace('\n# Criteria\n', '\nA remark.\n\n# Criteria\n')
				.replace('1 to 10 is usual.', '1 to 10 is usual. We take 5.')
				.concat('\n# Scale\n\n1 to 3\n'),
		);
		expect(draft.answers).toEqual(full.answers);
		expect(draft.unread).toContain('A remark.');
		expect(draft.unread).toContain('We take 5.');
		expect(draft.unread).toContain('# Scale\n\n1 to 3');
	});

	it('a block of code that is never closed swallows no answer', () => {
		const {draft, missing} = edited((text) => text.replace('\n1 to 10\n', '\n```\n1 to 10\n'));
		expect(draft.answers).toEqual(full.answers);
		expect(missing).toContain('Options');
		expect(draft.unread).toContain('```\n1 to 10');
	});

	it('an empty text changes nothing', () => {
		const {draft, missing} = edited(() => '');
		expect(draft).toEqual(full);
		expect(missing).toContain('Options');
	});
});

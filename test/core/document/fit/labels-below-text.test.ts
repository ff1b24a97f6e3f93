import {expect, it} from 'vitest';
import {valueAt, withValue} from '../../../../source/core/answers/answers.ts';
import {read} from '../../../../source/core/document/read.ts';
import {write} from '../../../../source/core/document/write.ts';
import {shipped} from '../../../support/templates.ts';

const staff = shipped('staff-rfc');
const documentOf = (body: string) =>
	`# RFC: A bell\n\n**Author**: Ann\n**Status**: Draft\n\n## Summary\n\nA bell.\n\n${body}\n`;

it.each<[string, string, string, string]>([
	['## Motivation', '**Why important.** ', 'motivation.problem', 'motivation.importance'],
	['## Motivation', '**Why it is important:** ', 'motivation.problem', 'motivation.importance'],
	['## Motivation', 'Why now: ', 'motivation.problem', 'motivation.importance'],
	['## Motivation', '**2. Its importance.** ', 'motivation.problem', 'motivation.importance'],
	['## Motivation', '**(b) Why it matters.** ', 'motivation.problem', 'motivation.importance'],
	['## Motivation', '**2. Why now?** ', 'motivation.problem', 'motivation.importance'],
	['## Motivation', '**2. Importance:** ', 'motivation.problem', 'motivation.importance'],
	['## Motivation', '**3. The consequence of inaction.** ', 'motivation.problem', 'motivation.inaction'],
	['## Motivation', 'Consequences of doing nothing: ', 'motivation.problem', 'motivation.inaction'],
	['## Motivation', '*The risk of not acting*: ', 'motivation.problem', 'motivation.inaction'],
	['## Motivation', '**If we do nothing?** ', 'motivation.problem', 'motivation.inaction'],
	['## Motivation', 'If we did nothing, ', 'motivation.problem', 'motivation.inaction'],
	['## Motivation', 'Were we to leave it alone, ', 'motivation.problem', 'motivation.inaction'],
	['## Motivation', 'Should things stay as they are, ', 'motivation.problem', 'motivation.inaction'],
	['## Implementation Plan\n\n### Rollback Plan', '**Who says so:** ', 'rollback.steps', 'rollback.decider'],
	['## Implementation Plan\n\n### Rollback Plan', 'Who makes the call: ', 'rollback.steps', 'rollback.decider'],
	['## Current State', 'Constraint: ', 'currentState.today', 'currentState.constraints'],
	['## Current State', '**Constraint.** ', 'currentState.today', 'currentState.constraints'],
])('below a text of %s, %j says an answer of its own', (title, label, own, other) => {
	const text = documentOf(`${title}\n\nBoats leave late.\n\n${label}The tide is at six.`);
	const {answers} = read(staff, text);
	expect([valueAt(answers, own), valueAt(answers, other)]).toEqual(['Boats leave late.', 'The tide is at six.']);
	const changed = write(staff, text, withValue(answers, other, 'The tide is at seven.')).text;
	expect(changed).toBe(text.replace('six', 'seven'));
});

it.each([
	['Pain points, as told by the pilots at the meeting in May:', 'The following constraints are taken as given:'],
	[
		'The pain points that we have seen in the last few years:',
		'These constraints are known and cannot be changed by us:',
	],
])('a line that announces a list is a label, however long: %s', (pains, constraints) => {
	const text = documentOf(
		`## Current State\n\nBoats leave late.\n\n${pains}\n\n- fog\n- ice\n\n${constraints}\n\n- one quay\n- two tides`,
	);
	const {answers} = read(staff, text);
	expect(answers.currentState).toEqual({
		today: 'Boats leave late.',
		painPoints: '- fog\n- ice',
		constraints: '- one quay\n- two tides',
	});
	for (const other of ['- snow', 'It snows. Nobody sees the quay.']) {
		const changed = write(staff, text, withValue(answers, 'currentState.painPoints', other)).text;
		expect(changed).toBe(text.replace('- fog\n- ice', other));
	}
});

it('leaves a line with a colon to its text where it announces anything else', () => {
	const text = documentOf(
		'## Current State\n\nThe boats that the constraints of the port let in are these:\n\n- one\n- two',
	);
	expect(read(staff, text).answers.currentState).toEqual({
		today: 'The boats that the constraints of the port let in are these:\n\n- one\n- two',
	});
});

it.each([['Abuse'], ['Throttling'], ['Quotas']])('%s behind a label is what limits requests', (label) => {
	const text = documentOf(
		`## Proposed Solution\n\n### Security Considerations\n\n**Privacy:** No names.\n**${label}:** 5 calls a minute.`,
	);
	expect(read(staff, text).answers.security).toEqual({privacy: 'No names.', rateLimiting: '5 calls a minute.'});
});

it.each([
	['**Pain points:**', '**Constraints:**'],
	['__Pain points__:', '__Constraints__:'],
	['Pain points:', 'Constraints:'],
	['**What hurts**:', '**What we cannot touch**:'],
])('a label at the margin right below bullets begins an answer of its own: %s', (pains, constraints) => {
	const bullets = (of: string) => `- ${of} are late.\n- ${of} are few.`;
	const text = documentOf(
		`## Current State\n\nBoats leave.\n${pains}\n${bullets('Boats')}\n${constraints}\n${bullets('Tides')}`,
	);
	const {answers} = read(staff, text);
	expect(answers.currentState).toEqual({
		today: 'Boats leave.',
		painPoints: bullets('Boats'),
		constraints: bullets('Tides'),
	});
	const changed = write(staff, text, withValue(answers, 'currentState.painPoints', '- Ropes break.')).text;
	expect(changed).toBe(text.replace(bullets('Boats'), '- Ropes break.'));
});

it.each([
	['**How it works:**', '**Pain points:**', '\n\n'],
	['- **Today:**', '- **Pain points:**', '\n'],
	['*Flow today:*', '*Pain points:*', '\n'],
])('a section that begins with the label %s has its own text behind it', (today, pains, between) => {
	const text = documentOf(`## Current State\n\n${today} Boats leave.${between}${pains} They are late.`);
	const {answers} = read(staff, text);
	expect(answers.currentState).toEqual({today: 'Boats leave.', painPoints: 'They are late.'});
	expect(write(staff, text, withValue(answers, 'currentState.today', 'None.')).text).toBe(
		text.replace('Boats leave.', 'None.'),
	);
});

it('leaves bullets above such a label to what they say', () => {
	const text = documentOf('## Current State\n\n- Boats leave.\n- Late.\n**Constraints:**\n- The tide.');
	expect(read(staff, text).answers.currentState).toEqual({
		today: '- Boats leave.\n- Late.',
		constraints: '- The tide.',
	});
	const sentence = documentOf('## Current State\n\n- Boats leave late for all\nconstraints: the tide and the moon.');
	expect(read(staff, sentence).answers.currentState).toEqual({
		today: '- Boats leave late for all\nconstraints: the tide and the moon.',
	});
});

it('leaves one constraint among several things where it stands', () => {
	const text = documentOf('## Current State\n\n- Boats leave late.\n- Constraint: the tide.\n- Constraint: the moon.');
	expect(read(staff, text).answers.currentState).toEqual({
		today: '- Boats leave late.\n- Constraint: the tide.\n- Constraint: the moon.',
	});
});

it.each<[string, string, string, string]>([
	['## Motivation', '- If we do nothing: ', 'motivation.problem', 'motivation.inaction'],
	['## Motivation', '- **Cost of Inaction**: ', 'motivation.problem', 'motivation.inaction'],
	['## Current State', '- *Constraints:* ', 'currentState.today', 'currentState.constraints'],
	['## Implementation Plan\n\n### Rollback Plan', '- **Trigger**: ', 'rollback.steps', 'rollback.trigger'],
	['## Implementation Plan\n\n### Rollback Plan', '- **Trigger for it:** ', 'rollback.steps', 'rollback.trigger'],
	['## Implementation Plan\n\n### Rollback Plan', '- Trigger: ', 'rollback.steps', 'rollback.trigger'],
	['## Implementation Plan\n\n### Rollback Plan', '- **Who decides:** ', 'rollback.steps', 'rollback.decider'],
])('below bullets of %s, %j says an answer of its own', (title, label, own, other) => {
	const bullets = '- Boats leave late.\n- Boats come late.';
	const text = documentOf(`${title}\n\n${bullets}\n${label}The tide is at six.`);
	const {answers} = read(staff, text);
	expect([valueAt(answers, own), valueAt(answers, other)]).toEqual([bullets, 'The tide is at six.']);
	const changed = write(staff, text, withValue(answers, other, 'The tide is at seven.')).text;
	expect(changed).toBe(text.replace('six', 'seven'));
	const more = write(staff, text, withValue(answers, own, '- Boats stay.')).text;
	expect(more).toBe(text.replace(bullets, '- Boats stay.'));
});

it('reads all labelled bullets below others, and writes one more like them', () => {
	const bullets = '- Stop the boats.\n- Start the old ones.';
	const text = documentOf(
		`## Implementation Plan\n\n### Rollback Plan\n\n${bullets}\n- **Trigger**: a storm\n- **Decider**: Ann`,
	);
	const {answers} = read(staff, text);
	expect(answers.rollback).toEqual({steps: bullets, trigger: 'a storm', decider: 'Ann'});
	const more = write(staff, text, withValue(answers, 'rollback.data', 'None.')).text;
	expect(read(staff, more).answers.rollback).toEqual({
		steps: bullets,
		trigger: 'a storm',
		decider: 'Ann',
		data: 'None.',
	});
	expect(more).toContain('- **Decider**: Ann\n- **Data migration rollback**: None.\n');
});

import {describe, expect, it} from 'vitest';
import {type Answers, itemsAt} from '../../../source/core/answers/answers.ts';
import {read} from '../../../source/core/document/read.ts';
import {write} from '../../../source/core/document/write.ts';
import {applied} from '../../../source/core/edit/apply.ts';
import {shipped} from '../../support/templates.ts';

const staff = shipped('staff-rfc');

/** A plan in which the second phase waits for what is written there. */
const planned = (awaited: string): string =>
	`# RFC: Carts\n\n## Implementation Plan\n\n### Phase 1: Files\n\n- **Owner**: Ann\n\n### Phase 2: Redis\n\n- **Depends on**: ${awaited}\n`;

function changed(text: string, change: (phases: Answers[]) => Answers[]): string {
	const before = read(staff, text);
	const content = applied(staff.interview, before, {phases: change(itemsAt(before.answers, 'phases'))});
	if ('faults' in content) return content.faults.map(({path, found}) => `${path}: ${found}`).join('\n');
	return write(staff, text, content.answers, content.marks).text;
}

const withOwner = (phases: Answers[]): Answers[] => phases.map((phase) => ({...phase, owner: 'Bo'}));

describe('a dependency', () => {
	it.each(['Phase 1', '1', 'Files', 'Phase 1: Files'])('on %s is one on the phase before', (awaited) => {
		const text = planned(awaited);
		expect(changed(text, withOwner)).toBe(text.replace('Ann', 'Bo').replace(/Redis\n/, 'Redis\n\n- **Owner**: Bo'));
	});

	it('on nothing that there is stays as the document says it while other answers change', () => {
		const text = planned('the move of Ops');
		expect(changed(text, (phases) => phases.map((phase, at) => (at === 0 ? {...phase, owner: 'Bo'} : phase)))).toBe(
			text.replace('Ann', 'Bo'),
		);
	});

	it('on nothing that there is cannot be added', () => {
		const added = (phases: Answers[]): Answers[] => [...phases, {name: 'Close', dependsOn: [{phase: 'Phase 9'}]}];
		expect(changed(planned('the move of Ops'), added)).toBe('phases[2].dependsOn[0]: "Phase 9"');
		expect(changed(planned('Phase 9'), added)).toBe('phases[2].dependsOn[0]: "Phase 9"');
	});
});

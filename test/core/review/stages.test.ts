import {describe, expect, it} from 'vitest';
import type {Stage} from '../../../source/core/house/levels.ts';
import {baselineMarks, withoutKnown} from '../../../source/core/review/baseline.ts';
import {rules} from '../../../source/core/review/rules/table.ts';
import type {Finding, Rule} from '../../../source/core/review/types.ts';
import {examinedAs, foundBy} from '../../support/review.ts';

const statuses: Readonly<Record<Stage, string>> = {draft: 'Draft', review: 'In Review', approved: 'Approved'};

/** What these say of the status is what the rules are about, or cannot be put beside another status. */
const ofTheStatus = [
	'status-known',
	'status-choice-left',
	'front-matter-valid',
	'supersede-links',
	'tasks-open',
	'history-agrees',
	'lessons-written',
];

/** The bad example of a rule in a document that is as far along as `status` says. */
function withStatus({bad}: Rule, status: string): string {
	const line = /^(?:- |\*\*)?Status(?:\*\*)?: .*$/im;
	if (line.test(bad)) return bad.replace(line, (written) => written.replace(/: .*$/, `: ${status}`));
	if (bad.startsWith('# RFC: ')) return bad.replace('\n', `\n\n**Status**: ${status}\n`);
	if (bad.startsWith('---\n')) return bad.replace('---\n', `---\nstatus: ${status}\n`);
	return /^# .*$/m.test(bad)
		? bad.replace(/^# .*$/m, (title) => `${title}\n\n- Status: ${status}`)
		: `- Status: ${status}\n\n${bad}`;
}

const told = rules.filter(({id, around}) => !ofTheStatus.includes(id) && !around);

describe.each(told.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
	it.each(['draft', 'review', 'approved'] as const)('is as grave as it says at the stage "%s"', (stage) => {
		const text = withStatus(rule, statuses[stage]);
		const profile = examinedAs(text).profile === 'foreign' ? 'foreign' : 'own';
		const level = rule.levels[profile][stage];
		const severities = foundBy(rule, text).map(({severity}) => severity);
		if (level === 'off') expect(severities).toEqual([]);
		else expect(severities).toContain(level);
	});

	it('is silent about what a baseline knows, wherever it has moved to', () => {
		const findings = foundBy(rule, rule.bad);
		const below = (finding: Finding): Finding => ({...finding, line: finding.line + 7, start: finding.start + 70});
		const baseline = {'a.md': baselineMarks({path: 'a.md', findings})};
		expect(withoutKnown({path: 'a.md', findings: findings.map(below)}, baseline).findings).toEqual([]);
		expect(withoutKnown({path: 'b.md', findings}, baseline).findings).toEqual(findings);
	});
});

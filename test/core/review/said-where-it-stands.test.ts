import {expect, it} from 'vitest';
import {reviewOf} from '../../../source/core/review/check.ts';
import {constraintMet} from '../../../source/core/review/rules/constraint-met.ts';
import {datesRule} from '../../../source/core/review/rules/dates.ts';
import {goalsNonGoals} from '../../../source/core/review/rules/goals-nongoals.ts';
import {notUnderstood} from '../../../source/core/review/rules/not-understood.ts';
import {optionOnesided} from '../../../source/core/review/rules/option-onesided.ts';
import {optionsLt2} from '../../../source/core/review/rules/options-lt2.ts';
import {peopleRule} from '../../../source/core/review/rules/people.ts';
import {phaseExit} from '../../../source/core/review/rules/phase-exit.ts';
import {phaseTasks} from '../../../source/core/review/rules/phase-tasks.ts';
import {questionOwner} from '../../../source/core/review/rules/question-owner.ts';
import {riskComplete} from '../../../source/core/review/rules/risk-complete.ts';
import {selection} from '../../../source/core/review/rules/selection.ts';
import {statusKnown} from '../../../source/core/review/rules/status-known.ts';
import {vagueWords} from '../../../source/core/review/rules/vague-words.ts';
import type {Profile, Rule} from '../../../source/core/review/types.ts';
import {examinedAs, toldBy} from '../../support/review.ts';

const own = (text: string, status = 'Review') =>
	`# RFC: Carts\n\n**Author**: Ann Lee\n**Status**: ${status}\n\n${text}\n`;
const choices = (text: string) => own(`## Proposed Solution\n\n### Technology Choices\n\n${text}`);
const plan = (...phases: string[]) =>
	own(`## Implementation Plan\n\n${phases.map((text, index) => `### Phase ${index + 1}: ${text}\n`).join('\n')}`);
const asks = (question: string) => own(`## Open Questions\n\n1. ${question}`);

/** What a rule says, which knows only some of the forms in which people say so. */
it.each<[name: string, rule: Rule, text: string, told: string[]]>([
	[
		'options weighed in one paragraph',
		optionsLt2,
		choices(
			'We looked at three. The first was a folder on each host: known to all, and gone with the host. The second was the store of the sessions, which outlives a host and which two of us can run at night. The third was to rent one, and it would cost more than both.',
		),
		[],
	],
	[
		'options as paragraphs of their own',
		optionsLt2,
		choices('*Rent one* is too dear.\n\n*Wait a year* makes it worse.'),
		[],
	],
	[
		'a sentence that weighs nothing',
		optionsLt2,
		choices('We take the store that already holds the sessions.'),
		['There are no options.'],
	],
	[
		'what speaks for an option behind its name',
		optionOnesided,
		choices(
			'- **Option A: Files, on each host.** Known to all; no licence; the team runs them already for its logs. Against: gone with the host.\n- **Option B**: Redis - Pros: fast. Cons: new.',
		),
		[],
	],
	[
		'a round in which it was decided',
		peopleRule,
		own(
			'## Appendix\n\nDecision taken in the round of architects on 12 November; present were Ann Lee and Ben Roy.',
			'Approved',
		),
		[],
	],
	[
		'nobody who decided',
		peopleRule,
		own('## Appendix\n\nThe decision tree was drawn on 12 November.', 'Approved'),
		['It is approved, and nothing says by whom.'],
	],
	[
		'one number set against another',
		selection,
		choices(
			'- **Option A: Elm** - Con: Ann and Ben know it, others not\n- **Option B: Go** - four people write it. Con: we build it ourselves\n- **Selected: B.** Four people against two decides it. A watchdog per process.',
		),
		[],
	],
	[
		'a reason that compares nothing',
		selection,
		choices('- **Option A**: Elm\n- **Option B**: Go\n- **Selected**: Go - It was in the news.'),
		['Why "Go" is selected speaks of no other option and of no criterion.'],
	],
	[
		'what is only so, and binds no choice',
		constraintMet,
		own(
			'## Current State\n\n### Constraints\n\n- Rota of the warehouse is three people and a trainee\n\n## Alternatives Considered\n\n### Option 1: Files\n\n- **Pros**: Known to all\n',
		),
		[],
	],
	[
		'an impact in words, beside an owner that no risk has',
		riskComplete,
		own(
			'## Risks\n\n| Risk | Probability | Impact | Mitigation |\n|---|---|---|---|\n| Power goes | medium | device broken | spare devices |\n| Network blocked | medium | device stays old | weekly report |\n| Key lost | high | no updates | second key |',
		),
		['None of 3 risks has an owner.'],
	],
	[
		'the column that is not read, and not the table',
		notUnderstood,
		own(
			'## Risks\n\n| # | Risk | Probability | Impact | Mitigation |\n|---|---|---|---|---|\n| 1 | Power goes | medium | device broken | spare devices |\n| 2 | Key lost | high | no updates | second key |',
		),
		[
			'What stands in the column "Impact" under "Risks" (line 6) is not read as an answer, and rules do not speak of it.',
		],
	],
	[
		'somebody who was asked',
		questionOwner,
		asks('Who owns the list after April? Finance operations has been asked. Due 2 May 2026.'),
		[],
	],
	['the body that decides', questionOwner, asks('Whether the Committee requires a test by 2 May 2026.'), []],
	[
		'a body that decides nothing',
		questionOwner,
		asks('Whether the carts of the Committee fade by 2 May 2026.'),
		['This question has no owner.'],
	],
	[
		'a phase whose proof stands elsewhere',
		phaseExit,
		plan(
			'Copy (Week 1)\n\n- [ ] Row count and checksum per shop\n\nAfter the row counts match for each shop, we swap the names.',
			'Swap (Week 2)\n\n- [ ] Swap it\n',
		),
		['Nothing says when "Swap" is over.'],
	],
	[
		'names in the tasks of some phases',
		phaseTasks,
		plan('Build\n\n- [ ] build it - Ann Lee\n- [ ] test it', 'Move\n\n- [ ] move the shops\n- [ ] tell them'),
		['Nobody answers for "Move".'],
	],
	[
		'a word that weighs an option',
		vagueWords,
		choices(
			'- **Option A**: Files - simple, known to all\n- **Option B**: Redis - fast, new\n- **Selected**: Redis - our events are simple',
		),
		[],
	],
	['a word that is spelled out', vagueWords, own('## Summary\n\nThe rule is simple: each cart has one home.'), []],
	[
		'a word that promises',
		vagueWords,
		own('## Summary\n\nIt will be simple for shops.'),
		['"simple" means something else to each reader.'],
	],
	[
		'goals as metrics in a sentence',
		goalsNonGoals,
		own('## Success Metrics\n\nThe bill falls by a third, and a cart opens in 200 ms on a Saturday.'),
		[],
	],
	[
		'goals without what is none',
		goalsNonGoals,
		own('## Motivation\n\n### Goals\n\n- Carts are kept for a week'),
		['No non-goal is named.'],
	],
])('%s', (_, rule, text, told) => {
	expect(toldBy(rule, text).map((line) => line.replace(/^\w+ \d+: /, ''))).toEqual(told);
});

/** The same of a document of another house, looked at as strictly as one of ours. */
it.each<[name: string, rule: Rule, text: string, told: string[]]>([
	[
		'a status in a line of its own',
		statusKnown,
		'# Carts\n\n*by Ann*\n*Accepted at the meeting of May 3rd 2026.*\n\n## Why\n\nWords.\n',
		[],
	],
	[
		'a status in a sentence',
		statusKnown,
		'# Carts\n\nShop team\nApproved by the board on the third of May, 2026\n\n## Why\n\nWords.\n',
		[],
	],
	['no status', statusKnown, '# Carts\n\n*by Ann*\n\n## Why\n\nIt was accepted.\n', ['There is no status.']],
	['a day in words', datesRule, '# Carts\n\nAccepted by the board on the third of May, 2026\n\n## Why\n\nWords.\n', []],
	['no day', datesRule, '# Carts\n\nAccepted by the board\n\n## Why\n\nWords.\n', ['There is no date.']],
	['somebody who wrote it', peopleRule, '# Carts\n\nShop team\nWritten by Ann Lee\n\n## Why\n\nWords.\n', []],
	[
		'a choice in passing',
		optionsLt2,
		'# Carts\n\n- Status: Accepted\n\n## What we looked at\n\nThere were three real candidates. We picked Redis.\n\n## Motivation\n\nWords.\n',
		[],
	],
])('%s', (_, rule, text, told) => {
	const profile: Profile = 'own';
	expect(reviewOf({...examinedAs(text), profile}, [rule]).map(({message}) => message)).toEqual(told);
});

it('takes a risk that is none here for told', () => {
	const rows = ['| Vendor is out | – | – | N/A, in-process | |', '| Fire | High | Low | Water | |'];
	const text = own(
		`## Risks\n\n| Risk | Impact | Probability | Mitigation | Owner |\n|---|---|---|---|---|\n${rows.join('\n')}`,
	);
	expect(toldBy(riskComplete, text)).toEqual(['warning 11: "Fire" lacks owner.']);
});

it.each([
	["Messages may be dear. We've capped them at 500 a month.", false],
	['Messages may be dear. They’re capped at 500 a month.', false],
	['Messages may be dear', true],
])('of the risk %j, it misses what is done about it: %j', (risk, isMissed) => {
	const told = toldBy(riskComplete, own(`## Risks\n\n- ${risk}\n- Another risk. We have two. (Ann Lee)\n`));
	expect(told.some((line) => line.includes('"Messages') && line.includes('mitigation'))).toBe(isMissed);
});

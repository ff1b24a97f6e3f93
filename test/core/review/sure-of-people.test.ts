import {expect, it} from 'vitest';
import {peopleRule} from '../../../source/core/review/rules/people.ts';
import {phaseTasks} from '../../../source/core/review/rules/phase-tasks.ts';
import {questionOwner} from '../../../source/core/review/rules/question-owner.ts';
import {riskComplete} from '../../../source/core/review/rules/risk-complete.ts';
import {toldBy} from '../../support/review.ts';

const own = '# RFC: Carts\n\n**Author**: Ann Lee\n**Status**: Review\n\n';
const question = (text: string) => toldBy(questionOwner, `${own}## Open Questions\n\n1. ${text}\n`);

it.each([
	'Do we keep the paper slip? _Ravi to check with the depot by Friday._',
	'Which printer model? **Ines** finds out before the pilot.',
	'Can the scale stay offline? (Tomek -> facilities, next week)',
	'Who pays for the spare? To be taken up in the March steering meeting by Ola.',
	"How long is the log kept? I'll ask legal in the next sync.",
	'Does the vendor support two tenants? Waiting for an answer from Hanne Dahl, expected mid-January',
	'May the night shift override it? Jo owes us an answer by the 12th.',
	'Is one gateway enough? — Petra, wk 14',
	'Do drivers sign on glass? Owner Marta, needed for the kick-off',
	'Is VAT split per line? [@lou, before GA]',
	'Shall we archive? Lena and Ulf decide at the offsite',
	'Whether the archive takes PDFs. Asked the archive on 3 May; reply promised for June.',
])('hears who answers, and when, in %j', (text) => {
	expect(question(text)).toEqual([]);
});

it.each([
	'Do we keep the paper slip?',
	'Which of the two vendors signs first, and does Legal have to see it?',
	'Who pays for the gate? By law it is a company of its own.',
])('misses both in %j', (text) => {
	expect(question(text)).toEqual(['warning 8: This question has no owner and no date.']);
});

const withStatus = (status: string, text = '') => toldBy(peopleRule, own.replace('Review', status) + text);

it.each([
	'Approved (steering group, 4 March 2026)',
	'Approved - works council session of 3 Feb',
	'Accepted in the architecture round on 12.02.2026',
	'Approved 2026-02-12',
	'Approved; see minutes of the plant meeting',
])('takes what stands behind the word of the status for the approval: %j', (status) => {
	expect(withStatus(status)).toEqual([]);
});

it('misses the approval where there is nothing but the word, or a sign', () => {
	const told = ['warning 1: It is approved, and nothing says by whom.'];
	expect(withStatus('Approved')).toEqual(told);
	expect(withStatus('Approved ✅')).toEqual(told);
});

it.each([
	'The board of the cooperative votes on it in May.',
	'It goes before the investment committee on 3 June.',
	'To be ratified in the plenary.',
	'Sponsor: Commissioner Reed',
	'The final decision rests with the plant manager.',
])('hears who says yes in %j', (text) => {
	expect(withStatus('Review', `## Summary\n\n${text}\n`)).toEqual([]);
});

const phases = (text: string) =>
	toldBy(
		phaseTasks,
		`${own}## Implementation Plan\n\n### Phase 1: Build (May)\n\n${text}\n\n### Phase 2: Move (June)\n\n- [ ] Move\n`,
	);

it.each([
	'- [ ] Build it (Ann)\n- [ ] Test it',
	'- [ ] @ines builds it\n- [ ] Test it',
	'- [ ] Ravi: build it\n- [ ] Test it',
	'- [ ] Build it [Ines]\n- [ ] Test it',
	'- [ ] Ola and Ravi wire the gate\n- [ ] Test it',
	'- [ ] Build it, Ines\n- [ ] Test it',
])('only notes that phases have no owner where tasks name people: %j', (text) => {
	expect(phases(text).filter((told) => !told.startsWith('info'))).not.toContain(
		'warning 8: None of 2 phases has an owner.',
	);
});

it('warns where nobody is named at all, and takes points for tasks as well as boxes', () => {
	expect(phases('- Build it\n- Test it')).toEqual(['warning 8: None of 2 phases has an owner.']);
	expect(phases('Lead Ravi.\n\n- [ ] Build it')).toEqual(['warning 14: Nobody answers for "Move".']);
});

const risks = (text: string) => toldBy(riskComplete, `${own}## Risks\n\n${text}\n`);

it.each([
	['- The printer jams. Spare at the gate, Ravi looks after it.', 'impact and probability'],
	['- **Printer jams** (likely, harmless): spare at the gate (Ravi).', ''],
	['- Printer jams, medium/high. Spare at the gate. Owner Ravi', ''],
])('hears who deals with a risk, and how grave it is, in %j', (text, lacks) => {
	expect(risks(text).map((told) => told.replace(/^info .* lacks (.*)\.$/, '$1'))).toEqual(lacks === '' ? [] : [lacks]);
});

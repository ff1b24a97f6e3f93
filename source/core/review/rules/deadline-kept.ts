import {saidIn} from '../../analysis/traceability/words.ts';
import {type PlannedStep, plannedSteps} from '../days-of-plan.ts';
import {type Deadline, deadlinesIn, topicsOf} from '../deadlines.ts';
import {quoted, spanOfItem} from '../items.ts';
import {always, type Found, type Rule} from '../types.ts';

/** What is done when all is live. */
const closing =
	/\b(?:clos(?:e|ing|ure)|clean(?:ing)?[- ]?up|decommission\w*|remov\w*|retir\w*|switch(?:ed)? off|after|hand-?over|review|lessons|follow-?up|consolidat\w*|optimi[sz]\w*|documentation|regular operation)\b/i;

/** One word may be of anything. */
const fewestShared = 2;

export const deadlineKept: Rule = {
	id: 'deadline-kept',
	code: 'R14',
	promise:
		'No step of the plan begins, or is planned to end, after the day by which the document itself wants what it does.',
	about: ['phases'],
	isOfEnglish: true,
	levels: {own: always('warning'), foreign: always('off')},
	check(subject) {
		const deadlines = deadlinesIn(subject);
		if (deadlines.length === 0) return [];
		const told = new Set<string>();
		return plannedSteps(subject).flatMap((step): Found[] => {
			const missed = deadlines.find((deadline) => isMissed(step, deadline));
			const phase = step.path.replace(/\.tasks.*$/, '');
			if (!missed || told.has(phase)) return [];
			told.add(phase);
			const isBegun = step.first > missed.day || (missed.isBefore && step.first === missed.day);
			const when =
				step.first === step.last
					? `for ${step.first}`
					: isBegun
						? `to begin on ${step.first}`
						: `to end on ${step.last}`;
			return [
				{
					...spanOfItem(subject, step.path),
					message: `${quoted(step.name)} is planned ${when}, and line ${missed.line + 1} wants it ${missed.isBefore ? 'before' : 'by'} ${missed.day}.`,
					isNamingLines: true,
					next: 'Do it earlier, or say what is agreed about the day.',
				},
			];
		});
	},
	good: '# RFC: Carts\n\n**Created**: 2026-09-01\n\n## Motivation\n\n### Problem\n\nThe old cart server must be switched off by 31 December 2026.\n\n## Implementation Plan\n\n### Phase 1: Move (1 December 2026 to 20 December 2026)\n\n- [ ] Old cart server switched off\n',
	bad: '# RFC: Carts\n\n**Created**: 2026-09-01\n\n## Motivation\n\n### Problem\n\nThe old cart server must be switched off by 31 December 2026.\n\n## Implementation Plan\n\n### Phase 1: Move (11 January 2027 to 29 January 2027)\n\n- [ ] Old cart server switched off\n',
};

function isMissed({text, first, last}: PlannedStep, {day, topics, isBefore, isOfAll}: Deadline): boolean {
	const isLate = isBefore ? first >= day || last >= day : first > day || last > day;
	if (!isLate) return false;
	const own = topicsOf(saidIn(text));
	const shared = [...own].filter((topic) => [...topics].some((other) => isOfOneKind(topic, other))).length;
	return shared >= fewestShared || (isOfAll && !closing.test(text));
}

/** Words of some length that begin alike: publication and published. */
const [alike, longEnough] = [5, 7];

function isOfOneKind(one: string, other: string): boolean {
	if (one === other) return true;
	return Math.min(one.length, other.length) >= longEnough && one.slice(0, alike) === other.slice(0, alike);
}

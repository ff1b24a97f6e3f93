import {lineAt, rowsAt} from '../../answers/rows.ts';
import {linesBelow} from '../below-item.ts';
import {isEndTold} from '../ends-of-phases.ts';
import {isHeaded} from '../items.ts';
import {onceForAll} from '../once-for-all.ts';
import {always, fromReview, type Rule} from '../types.ts';
import {untold} from '../unread.ts';

/** How a phase of another house says in its text when it is over. */
const words =
	/\b(?:exit|done when|definition of done|(?:complete|finished|over|ends?|closed) (?:when|once|after)|criteri(?:a|on)|graduat\w+|success(?:ful)? (?:when|if|means)|until|deliverables?|gate)\b/i;

/** The same in a line below it, be it a task: "Gate: 40 trucks", "go/no-go with Ann", "before phase 2 starts". */
const gate =
	/(?<!\p{L})(?:gates?|exit|acceptance|accepted (?:when|once|by)|done when|go\/no-go|sign(?:ed)?[- ]?off|sign off|(?:complete|finished|over|ends?|closed) (?:when|once|if)|only (?:if|when|after|once)|not before|until|before (?:phase|stage|step|the next|anything|any|we (?:go|move|start|begin))|(?:we|to) (?:go|move|carry) on (?:if|when|once|after|only)|(?:move|go|carry) on (?:if|when|once)|criteri(?:a|on)|abnahme|freigabe)(?!\p{L})|^\W{0,6}(?:result|outcome|deliverables?|milestones?|goal|target|success|ends? with|ergebnis)[*_]{0,2}\s?:/iu;

/** A task that says what comes out of it: "two complete cycles, with a nil difference", "load test to the target above". */
const measured =
	/(?<!\p{L})(?:nil|zero|no|without (?:an?y? )?)\s?(?:\p{L}+ )?(?:differences?|errors?|loss(?:es)?|lost|mismatch(?:es)?|deviations?|discrepanc(?:y|ies)|incidents?|complaints?|failures?|findings?|alarms?)(?!\p{L})|(?<!\p{L})(?:two|three|four|five|six|seven|eight|nine|ten|\d+)\s(?:complete|full|clean|quiet|consecutive|successful|error-free)\s\p{L}|(?<!\p{L})tests?\s(?:to|against|at|up to|reach(?:es)?|meets?)\s(?:the|its|our|all)?\s?(?:\p{L}+ )?targets?(?!\p{L})/iu;

export const phaseExit: Rule = {
	id: 'phase-exit',
	code: 'R01',
	promise: 'Every phase says what must be true before the next one begins.',
	about: ['phases'],
	levels: {own: fromReview('warning'), foreign: always('off')},
	check(subject) {
		const phases = rowsAt(subject.answers, 'phases').filter(
			({path}) => subject.profile !== 'foreign' || isHeaded(subject, path),
		);
		const lacking = phases.filter(
			(row) =>
				lineAt(row.item, 'exit') === '' &&
				!words.test(`${lineAt(row.item, 'name')} ${lineAt(row.item, 'text')}`) &&
				!rowsAt(row.item, 'milestones').length &&
				!linesBelow(subject, row).some((line) => gate.test(line) || measured.test(line)) &&
				!isEndTold(subject, row, phases.indexOf(row) + 1),
		);
		return onceForAll(subject, phases, untold(subject, lacking), {
			of: {key: 'name', noun: 'phase'},
			column: 'exit',
			each: (name) => `Nothing says when ${name} is over.`,
			all: 'says when it is over',
			some: 'do not say when they are over',
			expected: 'an exit that somebody can check',
			next: 'Write under "Exit" what must be seen, with its number.',
		});
	},
	good: '# RFC: Carts\n\n**Status**: Review\n\n## Implementation Plan\n\n### Phase 1: Build (Week 1-2)\n\n- **Exit**: 10 carts are stored and found again\n',
	bad: '# RFC: Carts\n\n**Status**: Review\n\n## Implementation Plan\n\n### Phase 1: Build (Week 1-2)\n\n- [ ] Build it\n',
};

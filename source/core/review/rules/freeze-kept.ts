import {lineAt, rowsAt} from '../../answers/rows.ts';
import {daysOfPhases} from '../days-of-plan.ts';
import {freezesIn, isWithin} from '../freezes.ts';
import {called, lineOfItem, spanOfItem} from '../items.ts';
import {always, type Found, type Rule} from '../types.ts';

/** What a freeze is there to keep away. */
const changing =
	/\b(?:cut-?overs?|go-?live|roll-?outs?|releas(?:e|es|ed|ing)|deploy\w*|switch-?over|switch(?:ed|ing)? (?:over|to|productive)|migrat\w+|launch\w*|in production|productive|decommission\w*)\b/i;

export const freezeKept: Rule = {
	id: 'freeze-kept',
	code: 'R13',
	promise: 'No cut-over, release or move lies wholly in a freeze that the document itself names.',
	about: ['phases'],
	isOfEnglish: true,
	levels: {own: always('warning'), foreign: always('off')},
	check(subject) {
		const freezes = freezesIn(subject.source.text);
		if (freezes.length === 0) return [];
		return rowsAt(subject.answers, 'phases').flatMap((row): Found[] => {
			const name = lineAt(row.item, 'name');
			// In a table, what is done may stand beside a mere number.
			const line = subject.source.lines[lineOfItem(subject, row.path) ?? -1] ?? '';
			const days = changing.test(`${name} ${line}`) ? daysOfPhases(subject).get(row.path) : undefined;
			const freeze = days && freezes.find((one) => isWithin(days, one));
			if (!freeze) return [];
			return [
				{
					...spanOfItem(subject, row.path),
					message: `${/^[\dIVX]{1,4}$/.test(name) ? `Phase ${name}` : called(row, 'name', 'phase')} lies in a time in which nothing is to change: from ${freeze.first.text} to ${freeze.last.text} (line ${freeze.line + 1}).`,
					isNamingLines: true,
					next: 'Move it, or say who has allowed it.',
				},
			];
		});
	},
	good: '# RFC: Carts\n\n## Current State\n\nThe freeze is from 20 December to 5 January every year.\n\n## Implementation Plan\n\n### Phase 1: Cut-over (1 December 2026 to 4 December 2026)\n\n- [ ] Move the carts\n',
	bad: '# RFC: Carts\n\n## Current State\n\nThe freeze is from 20 December to 5 January every year.\n\n## Implementation Plan\n\n### Phase 1: Cut-over (27 December 2026 to 29 December 2026)\n\n- [ ] Move the carts\n',
};

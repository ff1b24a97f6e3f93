import {expect, it} from 'vitest';
import {metricActual} from '../../../source/core/review/rules/metric-actual.ts';
import {placeholderLeft} from '../../../source/core/review/rules/placeholder-left.ts';
import {seeBelow} from '../../../source/core/review/rules/see-below.ts';
import {tasksOpen} from '../../../source/core/review/rules/tasks-open.ts';
import {valueMissing} from '../../../source/core/review/rules/value-missing.ts';
import type {Rule} from '../../../source/core/review/types.ts';
import {toldBy} from '../../support/review.ts';

const own = (status: string, text: string) => `# RFC: Carts\n\n**Status**: ${status}\n\n${text}\n`;
const other = (text: string) => `# Carts\n\n- Status: Review\n\n${text}\n`;
const design = (text: string) => own('Review', `## Proposed Solution\n\n### Architecture\n\n${text}`);
const tasks = (boxes: string) => `## Implementation Plan\n\n### Phase 1: Build (Week 1)\n\n${boxes}`;
const metric = (parts: string) => `## Success Metrics\n\n- **Speed**: Calls\n${parts}`;
const only = (text: string) => [`warning 9: Under "Architecture" stands only "${text}".`];

it.each<[name: string, rule: Rule, text: string, told: string[]]>([
	['see above', seeBelow, design('See above.'), only('See above.')],
	['the same in German', seeBelow, design('_Siehe unten_'), only('_Siehe unten_')],
	['nothing that applies', seeBelow, design('N/A'), ['info 9: Under "Architecture" stands only "N/A".']],
	['nothing that applies, with a reason', seeBelow, design('N/A, since nothing is stored.'), []],
	['nothing that applies, elsewhere', seeBelow, other('## Privacy\n\nN/A'), []],
	['what stands below', seeBelow, design('See below.\n\n#### Store\n\nThree nodes.'), []],
	['what stands in the next paragraph', seeBelow, design('See below.\n\nThree nodes.'), []],
	['a link', seeBelow, design('See [the board](board.md).'), []],
	[
		'a label',
		seeBelow,
		other('## Plan\n\n- **Owner**: see below\n- **Team**: Shop'),
		['info 7: Behind this label stands only "see below".'],
	],
	['a label above its list', seeBelow, other('## Plan\n\n- **Tasks**: see below\n  - Build it'), []],

	[
		'a reminder in a comment',
		placeholderLeft,
		design('<!-- TODO Ann: the diagram -->\n\nThree nodes.'),
		['warning 9: This comment says that something is not written yet.'],
	],
	['a comment that speaks of one', placeholderLeft, design('<!-- no TODO here -->\n\nThree nodes.'), []],
	[
		'questions of a template as alternatives',
		placeholderLeft,
		other('## Alternatives\n\n- Which others are there,\nand why not?\n- What if nothing is done?'),
		['warning 5: Under "Alternatives" stand only questions, as a template asks them.'],
	],
	[
		'questions with answers',
		placeholderLeft,
		other('## Alternatives\n\n- Which others are there? Files.\n- Why not? Slow.'),
		[],
	],
	['open questions', placeholderLeft, other('## Open questions\n\n- Which?\n- Why?'), []],

	[
		'open tasks of what is built',
		tasksOpen,
		own('Implemented', tasks('- [x] Set up\n- [ ] Move\n- [ ] Clean')),
		['warning 10: 2 tasks still open in a document that is implemented, the first of them "Move".'],
	],
	['open tasks of what is approved', tasksOpen, own('Approved', tasks('- [ ] Move')), []],
	['open tasks of what is built in part', tasksOpen, own('Partially implemented', tasks('- [ ] Move')), []],

	[
		'a value that misses its target',
		metricActual,
		own('Review', metric('  - Target: 620 or more\n  - Actual: 100')),
		['warning 7: "Calls" is at "100", and misses its target "620 or more".'],
	],
	['a value that reaches it', metricActual, own('Review', metric('  - Target: 620 or more\n  - Actual: 620')), []],
	['a value in another unit', metricActual, own('Review', metric('  - Target: below 2 s\n  - Actual: 300 ms')), []],
	['a number that may be the most', metricActual, own('Review', metric('  - Target: 5 GB\n  - Actual: 4 GB')), []],
	[
		'a value with its reason',
		metricActual,
		own('Review', metric('  - Target: 620 or more\n  - Actual: 100, since the second node is not there yet')),
		[],
	],
	[
		'no value after the deadline',
		metricActual,
		own('Implemented', metric('  - Target: 620\n  - Deadline: 2026-02-01')),
		['warning 7: The deadline of "Calls" is over, and nothing says what it has reached.'],
	],
	[
		'no value before the deadline',
		metricActual,
		own('Implemented', metric('  - Target: 620\n  - Deadline: 2027-02-01')),
		[],
	],
	['no value of what is not built', metricActual, own('Approved', metric('  - Deadline: 2026-02-01')), []],

	[
		'a threshold and a saving',
		valueMissing,
		other('## Design\n\nAbove the threshold calls are refused. It saves a lot of memory.'),
		['info 7: No number says what this threshold is.', 'info 7: No number says what this saving is.'],
	],
	['a threshold with a value', valueMissing, other('## Design\n\nAbove the threshold of 9 calls it stops.'), []],
	[
		'a threshold with a value elsewhere',
		valueMissing,
		other('## Design\n\nAbove the threshold it stops.\n\nThe threshold is 9.'),
		[],
	],
	['a threshold that is set', valueMissing, other('## Design\n\nAbove the `max` threshold it stops.'), []],
	['a threshold of the problem', valueMissing, other('## Motivation\n\nLoad is above the threshold, always.'), []],
])('%s (%#)', (_, rule, text, told) => {
	expect(toldBy(rule, text)).toEqual(told);
});

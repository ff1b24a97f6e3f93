import {loadText, shortfall} from '../../analysis/load/loads.ts';
import {lineAt} from '../../answers/rows.ts';
import {spanOfAnswer} from '../items.ts';
import {always, type Rule} from '../types.ts';

export const designedBelowLoad: Rule = {
	id: 'designed-below-load',
	code: 'A02',
	promise: 'The capacity that a system is designed for is not below the load that is expected.',
	about: ['scale.designed', 'scale.expected'],
	levels: {own: always('error'), foreign: always('off')},
	check(subject) {
		const {answers} = subject;
		const found = shortfall(lineAt(answers, 'scale.designed'), lineAt(answers, 'scale.expected'));
		if (!found) return [];
		return [
			{
				...spanOfAnswer(subject, 'scale.designed'),
				message: `It is designed for ${loadText(found.designed)}, and ${loadText(found.expected)} are expected.`,
				expected: 'a designed capacity of at least the expected load',
				next: 'Say what is missing under "Must have", or correct the number.',
			},
		];
	},
	good: '# L7 Engineering Assessment: Carts\n\n## Architecture Assessment\n\n### Scale Analysis\n\n- Designed Capacity: 500 orders a second\n- Expected Load: 300 orders per second\n',
	bad: '# L7 Engineering Assessment: Carts\n\n## Architecture Assessment\n\n### Scale Analysis\n\n- Designed Capacity: 200 orders a second\n- Expected Load: 300 orders per second\n',
};

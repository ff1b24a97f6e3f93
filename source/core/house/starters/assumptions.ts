import {openFrom} from '../../analysis/claims/open-questions.ts';
import type {Answers} from '../../answers/answers.ts';
import type {Starter} from './types.ts';

/** The unsettled assumptions as open questions to be taken over; none when all are settled or asked already. */
export function assumptionStarter(answers: Answers, today: string): Starter[] {
	const open = openFrom(answers, today);
	if (open.length === 0) return [];
	return [
		{
			name: 'assumptions',
			title: 'Assumptions that are open',
			use: 'Claims that nobody settles yet are asked here, with their owners and dates.',
			answers: {openQuestions: open.map(({question}) => ({...question}))},
		},
	];
}

import {matrixOf} from '../../analysis/decision/matrix.ts';
import {normalised} from '../../analysis/decision/normalised.ts';
import {listed} from '../../analysis/decision/words.ts';
import {spanOfPath} from '../../document/places.ts';
import {inWords} from '../in-words.ts';
import {always, type Found, type Rule, type Subject} from '../types.ts';

export const weights100: Rule = {
	id: 'weights-100',
	code: 'O06',
	promise: 'Criteria have names of their own, and weights that add up to 100 %.',
	about: ['criteria'],
	levels: {own: always('error'), foreign: always('off')},
	check: (subject) => [...wrong(subject), ...missing(subject)],
	good: '# RFC: Carts\n\n## Proposed Solution\n\n### Decision Matrix\n\n| Option | Cost (60%) | Speed (40%) |\n|---|---|---|\n| Files | 3 | 4 |\n',
	bad: '# RFC: Carts\n\n## Proposed Solution\n\n### Decision Matrix\n\n| Option | Cost (60%) | Speed (30%) |\n|---|---|---|\n| Files | 3 | 4 |\n',
};

function wrong(subject: Subject): Found[] {
	const {problems, weights} = matrixOf(subject.answers);
	const proportional = normalised(weights ?? []);
	return problems
		.filter(({path}) => path.startsWith('criteria'))
		.map(({path, found, expected}) => ({
			...spanOfPath(subject, path),
			message:
				path === 'criteria'
					? `The ${found.replace('that ', '')} %.`
					: `${inWords(subject.answers, path)}: found ${found}.`,
			expected,
			next:
				path === 'criteria' && proportional
					? `In the same proportions they are ${proportional.join(', ')}; n in the grid of the interview does that.`
					: 'Correct it in the head of the matrix.',
		}));
}

/** As long as no criterion has a weight, all count the same. */
function missing(subject: Subject): Found[] {
	const {criteria, weights} = matrixOf(subject.answers);
	const names = criteria.filter(({weight}) => weight === undefined).map(({name}) => name);
	if (weights !== undefined || names.length === 0) return [];
	return [
		{
			...spanOfPath(subject, 'criteria'),
			message: `${listed(names)} ${names.length === 1 ? 'has' : 'have'} no weight, while others have one.`,
			expected: 'a weight for each criterion, or for none',
			next: 'Write it in the head of the column, as in "Cost (20%)".',
			severity: 'warning',
		},
	];
}

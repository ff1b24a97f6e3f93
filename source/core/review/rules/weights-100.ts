import {matrixOf} from '../../decision/matrix.ts';
import {normalised} from '../../decision/normalised.ts';
import {spanOfPath} from '../place.ts';
import {always, type Rule} from '../types.ts';

export const weights100: Rule = {
	id: 'weights-100',
	code: 'O06',
	promise: 'Criteria have names of their own, and weights that add up to 100 %.',
	levels: {own: always('error'), foreign: always('off')},
	check(subject) {
		const {problems, weights} = matrixOf(subject.answers);
		const proportional = normalised(weights ?? []);
		return problems
			.filter(({path}) => path.startsWith('criteria'))
			.map(({path, found, expected}) => ({
				...spanOfPath(subject, path),
				message: `${path}: found ${found}.`,
				expected,
				next:
					path === 'criteria' && proportional
						? `In the same proportions they are ${proportional.join(', ')}; n in the grid of the interview does that.`
						: 'Correct it in the head of the matrix.',
			}));
	},
	good: '# RFC: Carts\n\n## Proposed Solution\n\n### Decision Matrix\n\n| Option | Cost (60%) | Speed (40%) |\n|---|---|---|\n| Files | 3 | 4 |\n',
	bad: '# RFC: Carts\n\n## Proposed Solution\n\n### Decision Matrix\n\n| Option | Cost (60%) | Speed (30%) |\n|---|---|---|\n| Files | 3 | 4 |\n',
};

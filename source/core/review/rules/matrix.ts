import {matrixOf} from '../../decision/matrix.ts';
import {spanOfPath} from '../place.ts';
import {always, type Rule} from '../types.ts';

export const matrix: Rule = {
	id: 'matrix',
	code: 'O06',
	promise: 'Weights add up to 100 %, and scores lie within the scale.',
	levels: {own: always('error'), foreign: always('off')},
	check(subject) {
		return matrixOf(subject.answers).problems.map(({path, found, expected}) => ({
			...spanOfPath(subject, path),
			message: `${path}: found ${found}.`,
			expected,
			next: 'Correct it; in the interview, n in the grid makes the weights sum to 100.',
		}));
	},
	good: '# RFC: Carts\n\n## Proposed Solution\n\n### Decision Matrix\n\n| Option | Cost (60%) | Speed (40%) |\n|---|---|---|\n| Files | 3 | 4 |\n',
	bad: '# RFC: Carts\n\n## Proposed Solution\n\n### Decision Matrix\n\n| Option | Cost (60%) | Speed (30%) |\n|---|---|---|\n| Files | 3 | 4 |\n',
};

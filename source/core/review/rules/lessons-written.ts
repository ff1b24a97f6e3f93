import {measuredOf} from '../../analysis/metrics/actual.ts';
import {lineAt, rowsAt} from '../../answers/rows.ts';
import {spanOfPath} from '../../document/places.ts';
import {isBuilt} from '../built.ts';
import {always, type Rule} from '../types.ts';

export const lessonsWritten: Rule = {
	id: 'lessons-written',
	code: 'M09',
	promise: 'Once its metrics are measured, an RFC says what was learned.',
	about: ['lessons'],
	levels: {own: always('info'), foreign: always('off')},
	check(subject) {
		const metrics = rowsAt(subject.answers, 'metrics');
		const isMeasured = metrics.length > 0 && metrics.every(({item}) => measuredOf(item) !== '');
		if (!isMeasured || !isBuilt(subject) || lineAt(subject.answers, 'lessons') !== '') return [];
		return [
			{
				...spanOfPath(subject, 'lessons'),
				message: 'Every metric has its value, and nothing says what was learned.',
				next: 'Write what came out otherwise than planned, and what you adjust because of it.',
			},
		];
	},
	good: '# RFC: Carts\n\n**Status**: Implemented\n\n## Success Metrics\n\n- **Speed**: Carts a second\n  - Target: 620 or more\n  - Actual: 640\n\n## Lessons\n\nImports took three times as long as tried.\n',
	bad: '# RFC: Carts\n\n**Status**: Implemented\n\n## Success Metrics\n\n- **Speed**: Carts a second\n  - Target: 620 or more\n  - Actual: 640\n',
};

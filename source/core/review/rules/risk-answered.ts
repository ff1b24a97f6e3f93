import {lineAt, rowsAt} from '../../answers/rows.ts';
import {untraced} from '../traced.ts';
import {always, type Rule} from '../types.ts';

export const riskAnswered: Rule = {
	id: 'risk-answered',
	code: 'R08',
	promise: 'A phase deals with each risk, or a metric shows it coming.',
	about: ['risks.answeredBy'],
	levels: {own: always('info'), foreign: always('off')},
	check(subject) {
		const {answers} = subject;
		const isPlanned = ['phases', 'metrics'].some((group) => rowsAt(answers, group).length > 0);
		if (!isPlanned) return [];
		// Of a risk that nobody has taken on yet, the rule for complete risks says so.
		const taken = rowsAt(answers, 'risks').filter(({item}) => lineAt(item, 'owner') !== '');
		return untraced(subject, ({kind, isNamed, path}) => {
			return kind === 'risk' && !isNamed && taken.some((row) => path.startsWith(`${row.path}.`));
		});
	},
	good: '# RFC: Carts\n\n## Risks\n\n| Risk | Impact | Probability | Mitigation | Owner |\n|---|---|---|---|---|\n| Carts are lost | High | Low | Two copies | Ann |\n\n## Success Metrics\n\n- **Reliability**: Lost carts a day\n  - Target: 0\n',
	bad: '# RFC: Carts\n\n## Risks\n\n| Risk | Impact | Probability | Mitigation | Owner |\n|---|---|---|---|---|\n| Carts are lost | High | Low | Two copies | Ann |\n\n## Success Metrics\n\n- **Cost**: Price of the machines\n  - Target: 90 euros\n',
};

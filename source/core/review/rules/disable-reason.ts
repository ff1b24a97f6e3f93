import {disabledIn} from '../disable.ts';
import {always, type Found, type Rule} from '../types.ts';

export const disableReason: Rule = {
	id: 'disable-reason',
	code: 'D01',
	promise: 'A comment that switches a rule off says why.',
	levels: {own: always('warning'), foreign: always('warning')},
	check({source}) {
		return disabledIn(source.text)
			.filter(({reason}) => reason === '')
			.map(({start, end, rules}): Found => {
				const name = rules[0] ?? 'title';
				return {
					start,
					end,
					message: `This switches off ${rules.join(', ') || 'nothing'} without a reason.`,
					expected: 'a colon and the reason behind the rule',
					next: `Write, for example: <!-- rfc-wizard-disable ${name}: the house has none -->.`,
				};
			});
	},
	good: '# Carts\n\n<!-- rfc-wizard-disable dates: the house keeps them elsewhere -->\n',
	bad: '# Carts\n\n<!-- rfc-wizard-disable dates -->\n',
};

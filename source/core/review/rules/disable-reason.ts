import {nearest} from '../../text/nearest.ts';
import {type Disabled, disabledIn} from '../disable.ts';
import {always, type Found, type Rule} from '../types.ts';

export const disableReason: Rule = {
	id: 'disable-reason',
	code: 'D01',
	promise: 'A comment that switches a rule off names one that there is, and says why.',
	about: 'any text',
	levels: {own: always('warning'), foreign: always('warning')},
	check: ({source, ruleNames}) => disabledIn(source.text).flatMap((comment) => wrongIn(comment, ruleNames)),
	good: '# Carts\n\n<!-- rfc-wizard-disable dates: the house keeps them elsewhere -->\n',
	bad: '# Carts\n\n<!-- rfc-wizard-disable dates -->\n',
};

function wrongIn({rules, reason, start, end}: Disabled, names: readonly string[]): Found[] {
	if (rules.length === 0)
		return [
			{
				start,
				end,
				message: 'This switches nothing off.',
				expected: 'one or more rules, a colon and the reason',
				next: `Write, for example: ${written('dates')}.`,
			},
		];
	const unknown = rules
		.filter((rule) => !names.includes(rule))
		.map((rule): Found => {
			const meant = nearest(rule, names);
			const next =
				meant === undefined ? 'rfc-wizard check --rules lists those that there are.' : `Did you mean ${meant}?`;
			return {start, end, message: `There is no rule "${rule}", so nothing is switched off by it.`, next};
		});
	if (reason !== '') return unknown;
	return [
		...unknown,
		{
			start,
			end,
			message: `This switches off ${rules.join(', ')} without a reason.`,
			expected: 'a colon and the reason behind the rule',
			next: `Write, for example: ${written(rules[0] ?? 'dates')}.`,
		},
	];
}

function written(rule: string): string {
	return `<!-- rfc-wizard-disable ${rule}: the house has none -->`;
}

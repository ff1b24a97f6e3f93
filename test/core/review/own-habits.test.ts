import {expect, it} from 'vitest';
import {rollbackMissing} from '../../../source/core/review/rules/rollback-missing.ts';
import {supersedeLinks} from '../../../source/core/review/rules/supersede-links.ts';
import type {Rule} from '../../../source/core/review/types.ts';
import {toldBy} from '../../support/review.ts';

const own = '# RFC: Carts\n\n**Status**: Review\n\n';

it.each<[name: string, rule: Rule, text: string, told: string[]]>([
	[
		'a status in a bullet',
		rollbackMissing,
		own.replace('**Status**', '- **Status**'),
		['error 1: Nothing says how this is taken back.'],
	],
	[
		'a status that the template does not have',
		supersedeLinks,
		own.replace('Review', 'Superseded'),
		['warning 3: It is superseded, and does not say by what.'],
	],
])('%s', (_, rule, text, told) => {
	expect(toldBy(rule, text)).toEqual(told);
});

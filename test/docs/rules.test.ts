import {expect, it} from 'vitest';
import {rulesDocument} from '../../source/core/review/page.ts';

it('docs/rules.md is the table of rules as it is; npm run fix brings it up to date', async () => {
	await expect(rulesDocument()).toMatchFileSnapshot('../../docs/rules.md');
});

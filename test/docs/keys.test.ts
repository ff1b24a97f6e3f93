import {expect, it} from 'vitest';
import {keysDocument} from '../../source/flow/keys/help.ts';

it('docs/keys.md is the key table as it is; npm run fix brings it up to date', async () => {
	await expect(keysDocument()).toMatchFileSnapshot('../../docs/keys.md');
});

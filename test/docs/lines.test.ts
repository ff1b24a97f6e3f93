import {expect, it} from 'vitest';
import {linesDocument} from '../../source/lines/vocabulary/document.ts';

it('docs/lines.md is the table of commands as it is; npm run fix brings it up to date', async () => {
	await expect(linesDocument()).toMatchFileSnapshot('../../docs/lines.md');
});

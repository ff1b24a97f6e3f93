import {expect, it} from 'vitest';
import {anchorsOf} from '../../../source/core/markdown/anchor.ts';

it.each([
	[['Cost of Inaction'], ['cost-of-inaction']],
	[['Why *now*?'], ['why-now']],
	[['`metadata.toml` (TOML)'], ['metadatatoml-toml']],
	[['Upgrade / Downgrade'], ['upgrade--downgrade']],
	[['[Guide](https://example.org/a_b) for users'], ['guide-for-users']],
	[['snake_case and _emphasis_'], ['snake_case-and-emphasis']],
	[['Ziele für 2027'], ['ziele-für-2027']],
	[['目標'], ['目標']],
	[
		['Option', 'Option', 'Option'],
		['option', 'option-1', 'option-2'],
	],
	[
		['Option', 'Option 1', 'Option'],
		['option', 'option-1', 'option-2'],
	],
])('%j has the anchors %j', (headings, anchors) => {
	expect([...anchorsOf(headings)]).toEqual(anchors);
});

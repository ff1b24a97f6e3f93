import {describe, expect, it} from 'vitest';
import {headingStyleOf} from '../../../../source/core/foreign/style/headings.ts';
import {parsed} from '../../../../source/core/markdown/parsed.ts';

describe('the headings of a document', () => {
	it.each([
		['none', 'Text.\n', {marks: 'hashes', tight: false}],
		['with hashes', '# T\n\na\n\n## A\n\nb\n', {marks: 'hashes', tight: false}],
		[
			'with lines under the first two levels',
			'T\n=\n\nA\n-\n\na\n\n### B\n\n### C\n\n### D\n',
			{marks: 'underline', tight: false},
		],
		['with a line under the title alone', 'T\n=\n\n## A\n\na\n\n## B\n\nb\n', {marks: 'hashes', tight: false}],
		['with hashes on both sides', '# T #\n\n## A ##\n', {marks: 'closed', tight: false}],
		['with one that is not closed', '# T #\n\n## A\n', {marks: 'hashes', tight: false}],
		['with text right below most of them', '# T\n## A\na\n## B\nb\n## C\n\nc\n', {marks: 'hashes', tight: true}],
	])('%s', (_, text, style) => {
		const {source, root} = parsed(text);
		expect(headingStyleOf(root, source)).toEqual(style);
	});
});

import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {render} from '../../../source/core/document/render.ts';
import {detect} from '../../../source/core/edit/detect.ts';
import {templateOfDocument} from '../../../source/core/foreign/template.ts';
import {corpusSample} from '../../support/corpus.ts';
import {wordsLost} from '../../support/every-word.ts';
import {documentOf, planted} from '../../support/planted.ts';
import {exampleAnswers, shipped, templateNames} from '../../support/templates.ts';

const templates = templateNames.map(shipped);

/** Days and times are given as numbers, boxes as what is done; the word for nothing is no item, nor is a letter that counts one. */
const isForm = (word: string): boolean =>
	/^\d|^(?:none|tbd|so|far|n|[a-d]|yesterday|currently|weeks?|x)$|^[a-z]{3,9}(?:ber|ary|ch|ril|ay|une|uly|ust)$|^(?:may|june|july)$/.test(
		word,
	);

describe('every word of a document is in its answers', () => {
	it.each(['madr'])('of the example of %s', (name) => {
		expect(wordsLost(shipped(name), render(shipped(name), exampleAnswers(name)))).toEqual([]);
	});

	it('in any hand, with words that nobody asks for', () => {
		fc.assert(
			fc.property(planted, (document) => {
				const text = documentOf(document).replace('Nothing else.', 'Nothing else.\n\n### Within\n\n- Strangers\n');
				const template = document.isOwn ? shipped('staff-rfc') : templateOfDocument(text);
				expect(wordsLost(template, text).filter((word) => !isForm(word))).toEqual([]);
			}),
			{numRuns: Number(process.env.RFC_LAW_RUNS ?? 60)},
		);
	});

	it.each(corpusSample(20))('of $name', ({text}) => {
		expect(
			wordsLost(detect(templates, text) ?? templateOfDocument(text), text).filter((word) => !isForm(word)),
		).toEqual([]);
	});

	it.each([
		[
			'front matter that nobody asks for',
			'---\nstatus: Draft\nprs:\n  accepted: one-two\n---\n\n# A\n\n## Summary\n\nShort.\n',
		],
		['a line beside others', '# RFC: A\n\n## Implementation Plan\n\n**Starts**: 2026-12-01\nWith care.\n'],
		[
			'a bullet beside those that are read',
			'# RFC: A\n\n## Implementation Plan\n\n### Rollback Plan\n\n- **Trigger**: Errors\n- **Hours**: Two of them\n',
		],
		[
			'a bullet under one that is read',
			'# RFC: A\n\n## Success Metrics\n\n- **Speed**: p95\n  - Baseline: 4 s\n  - Watched closely\n',
		],
		['a table of its own', '# RFC: A\n\n## Risks\n\n| Host | Load |\n|---|---|\n| a | 4 |\n'],
	])('%s', (_, text) => {
		for (const template of [shipped('staff-rfc'), templateOfDocument(text)])
			expect(wordsLost(template, text)).toEqual([]);
	});
});

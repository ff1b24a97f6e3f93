import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {type Block, blocksOf} from '../../../source/core/markdown/blocks.ts';
import {frontMatterOf} from '../../../source/core/markdown/front-matter.ts';
import {headingsOf} from '../../../source/core/markdown/headings.ts';
import {parser} from '../../../source/core/markdown/library.ts';
import {type Section, sectionsOf} from '../../../source/core/markdown/sections.ts';
import {type Source, sourceOf} from '../../../source/core/markdown/source.ts';
import {corpusSample} from '../../support/corpus.ts';
import {anyText} from '../../support/hostile.ts';
import {nastyText} from './nasty.ts';

const runs = Number(process.env.RFC_LAW_RUNS ?? 3000);

/** The headings that the whole parser finds at the left edge. */
function expectedHeadings(source: Source, first: number) {
	return parser
		.parse(source.lines.slice(first).join('\n'), {})
		.filter(({type, level}) => type === 'heading_open' && level === 0)
		.map(({tag, markup, map}) => ({
			first: first + (map?.[0] ?? 0),
			end: first + (map?.[1] ?? 0),
			level: Number(tag.slice(1)),
			markup,
		}));
}

/** The blocks of all sections in their order, without the headings. */
function blocksIn({blocks, children}: Section): Block[] {
	return [...blocks, ...children.flatMap(blocksIn)];
}

function expectSame(text: string): void {
	const source = sourceOf(text);
	const front = frontMatterOf(source);
	const first = front ? front.end + 1 : 0;
	expect(headingsOf(source, first)).toEqual(expectedHeadings(source, first));
	const whole = blocksOf(source, first).filter(({type}) => type !== 'heading');
	expect(blocksIn(sectionsOf(source, first))).toEqual(whole);
}

describe('the tree of sections is that of the library', () => {
	it('for documents of nasty lines', () => {
		fc.assert(fc.property(nastyText, expectSame), {numRuns: runs});
	});

	it('for hostile text', () => {
		fc.assert(
			fc.property(
				fc.array(anyText, {maxLength: 8}).map((parts) => parts.join('\n')),
				expectSame,
			),
			{
				numRuns: runs / 10,
			},
		);
	});

	it.each(corpusSample(5).map(({name, text}) => [name, text]))('for %s', (_, text) => {
		expectSame(text);
	});
});

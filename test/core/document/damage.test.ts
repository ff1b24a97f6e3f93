import {describe, expect, it} from 'vitest';
import {read} from '../../../source/core/document/read.ts';
import {render} from '../../../source/core/document/render.ts';
import {write} from '../../../source/core/document/write.ts';
import {contain} from '../../../source/core/markdown/contain.ts';
import {cleanLine} from '../../../source/core/text/clean.ts';
import {isCampaign} from '../../support/runs.ts';
import {exampleAnswers, shipped} from '../../support/templates.ts';

const template = shipped('staff-rfc');
const example = render(template, exampleAnswers('staff-rfc'));
const lines = example.split('\n');

/** What could be anywhere in a file that went through many hands. */
const documents: [name: string, text: string][] = [
	['mixed line ends', lines.map((line, index) => line + ['\n', '\r\n', '\r'][index % 3]).join('')],
	['a BOM', `\ufeff${example}`],
	['NUL', example.replaceAll(' the ', ' \0 ')],
	['no line end', example.trimEnd()],
	['nothing but blank lines', '\n \n\t\n'],
	['everything twice', example + example],
	['lines from last to first', lines.toReversed().join('\n')],
	[
		'10,000 headings',
		Array.from({length: 10_000}, (_, index) => `${'#'.repeat((index % 6) + 1)} Summary`).join('\n\n'),
	],
	[
		'many options',
		`# RFC: a\n\n## Alternatives Considered\n\n${Array.from({length: isCampaign ? 10_000 : 2000}, (_, index) => `### Option ${index + 1}: o${index}\n\n- **Pros**: p\n`).join('\n')}`,
	],
	['10,000 rows', `# RFC: a\n\n## Risks\n\n| Risk |\n|---|\n${'| r |\n'.repeat(10_000)}`],
	['deep quotes', `# RFC: a\n\n## Summary\n\n${'> '.repeat(5000)}x`],
	[
		'deep bullets',
		`# RFC: a\n\n### Goals\n\n${Array.from({length: 500}, (_, depth) => `${'  '.repeat(depth)}- x`).join('\n')}`,
	],
	['a line of 40 kB', example.replace('\n\n## Summary', ` ${'word '.repeat(8000)}\n\n## Summary`)],
	['1 MB', `${example}\n## More\n\n${'A line of some words.\n\n- and a bullet\n\n'.repeat(24_000)}`],
];

describe('a damaged document', {timeout: 60_000}, () => {
	it.each(documents)('with %s is read, and does not move', (_, text) => {
		const {answers, marks} = read(template, text);
		expect(write(template, text, answers, marks)).toEqual({text, splices: []});
	});

	it('is read wherever it was cut off', () => {
		for (let end = 0; end < example.length; end += 397) {
			const text = example.slice(0, end);
			const {answers, marks} = read(template, text);
			expect(write(template, text, answers, marks).text).toBe(text);
		}
	});
});

const characters = [
	...' \t\n\r-\\[]()*_#|`~<>"\':,=+.a1\0{}$&!',
	'- ',
	'> ',
	'1. ',
	'| ',
	' - ',
	' (',
	'\\\n',
	'<!--',
	'**',
	'- [ ] ',
];
const places = [
	'---\nstatus: Draft\n---\n\n# RFC: ',
	'**Author**: ',
	'## Summary\n\n',
	'### Goals\n\n- ',
	'### Technology Choices\n\n- **Option A**: ',
	'## Implementation Plan\n\n### Phase 1: ',
	'## Risks\n\n| Risk | Owner |\n|---|---|\n| ',
	'## Open Questions\n\n1. ',
];

const longest = isCampaign ? 20_000 : 5000;

describe(`a run of ${longest} characters`, {timeout: 30_000}, () => {
	it.each(characters.map((character) => [character]))('of %j is read and written like any other text', (character) => {
		const run = `a${character.repeat(Math.ceil(longest / character.length))}b`;
		const text = places.map((place) => `${place}${run}\n`).join('\n');
		const {answers: found, marks} = read(template, text);
		expect(write(template, text, found, marks).text).toBe(text);
		const line = cleanLine(run);
		const answers = {
			...exampleAnswers('staff-rfc'),
			title: line,
			summary: contain(run, 3),
			openQuestions: [{question: line, owner: line}],
		};
		expect(read(template, write(template, example, answers).text).answers).toEqual(answers);
	});
});

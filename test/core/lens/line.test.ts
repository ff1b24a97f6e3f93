import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {read} from '../../../source/core/document/read.ts';
import {write} from '../../../source/core/document/write.ts';
import {templateOfDocument} from '../../../source/core/foreign/template.ts';
import {kindOf} from '../../../source/core/kinds/registry.ts';
import {composeLine} from '../../../source/core/lens/line/compose.ts';
import {readLine} from '../../../source/core/lens/line/read.ts';
import {linePattern} from '../../../source/core/template/line.ts';
import type {Entry, Line, Pattern, SectionPattern} from '../../../source/core/template/patterns.ts';
import {slotsOf} from '../../../source/core/template/slots-of.ts';
import {cleanLine} from '../../../source/core/text/clean.ts';
import {anyText} from '../../support/hostile.ts';
import {allShipped, shipped} from '../../support/templates.ts';

/** The lines of a template of which every slot takes any text. */
function linesOf(section: SectionPattern): Line[] {
	const inEntry = (entry: Entry): Line[] => [entry.line, ...entry.children.flatMap(inEntry)];
	const inPattern = (pattern: Pattern): Line[] => {
		if (pattern.type === 'lines') return [...pattern.lines];
		return pattern.type === 'list' ? pattern.entries.flatMap(inEntry) : [];
	};
	return [section.heading, ...section.body.flatMap(inPattern), ...section.children.flatMap(linesOf)];
}

function isFree(line: Line): boolean {
	const slots = slotsOf(line);
	return (
		slots.length > 0 && slots.every(({ordinal, field}) => ordinal === undefined && kindOf(field.kind).name === 'line')
	);
}

const lines = allShipped()
	.flatMap(({body}) => body.sections.flatMap(linesOf))
	.filter(isFree);

describe('a line', () => {
	it('gives back the texts that were put into it', () => {
		const filled = fc.constantFrom(...lines).chain((line) => {
			const text = anyText.map(cleanLine).filter((cleaned) => cleaned !== '' && !/^\\*_(?:To|Not|Skip)/.test(cleaned));
			return fc.tuple(fc.constant(line), fc.tuple(...slotsOf(line).map(() => text)));
		});
		fc.assert(
			fc.property(filled, ([line, texts]) => {
				expect(readLine(line, composeLine(line, texts))).toEqual(texts);
			}),
			{numRuns: 1000},
		);
	});

	const template = shipped('staff-rfc');
	const line = (text: string): Line => {
		const compiled = linePattern(text, template.interview);
		if ('problem' in compiled) throw new Error(compiled.problem);
		return compiled;
	};
	const option = line('**Option {{options#A}}**: {{options.name}} {{options.statusQuo}} - {{options.summary}}');
	const question = line('{{openQuestions.question}} (owner: {{openQuestions.owner}}, due: {{openQuestions.due}})');

	it.each([
		[option, '**Option B**: Redis (status quo) - Fast', ['B', 'Redis', '(status quo)', 'Fast']],
		[option, '**Option B**:   Redis   -   Fast  ', ['B', 'Redis', undefined, 'Fast']],
		[option, '**Option B**: Redis-like', ['B', 'Redis-like', undefined, undefined]],
		[option, '**Option B**: a \\- b - c', ['B', 'a - b', undefined, 'c']],
		[option, '**Opinion B**: Redis', undefined],
		[question, 'Who (really)? (owner: Ann, due: 2026-01-02)', ['Who (really)?', 'Ann', '2026-01-02']],
		[question, 'Who? (due: 2026-01-02)', ['Who?', undefined, '2026-01-02']],
		[question, 'Who? (maybe)', ['Who? (maybe)', undefined, undefined]],
	])('is read (%#) from %j', (pattern, text, expected) => {
		expect(readLine(pattern, text)).toEqual(expected);
	});

	it.each([
		[question, ['Who?', '(owner: nobody)', undefined], 'Who? (owner: \\(\\owner: nobody\\))'],
		[question, ['So (due: now)?', 'Ola', undefined], 'So (due: now)? (owner: Ola)'],
	])('is guarded (%#) where its labels stand, and no single letters', (pattern, texts, expected) => {
		expect(composeLine(pattern, texts)).toBe(expected);
		expect(readLine(pattern, expected)).toEqual(texts);
	});

	it('without slots is compared as it is, however long', () => {
		const fixed = {start: 'a (b) '.repeat(20_000), pieces: [], end: ''};
		expect(readLine(fixed, fixed.start)).toEqual([]);
		expect(readLine(fixed, `${fixed.start}c`)).toBeUndefined();
	});
});

it('marks a label once, and no other letter of the words, where the colon in it is marked as well', () => {
	const text = '# Carts\n\n## Proposal\n\nRedis.\n';
	const template = templateOfDocument(text);
	const {answers, marks} = read(template, text);
	const openQuestions = [{question: 'Who pays? (owner: nobody so far)'}];
	const written = write(template, text, {...answers, openQuestions}, marks);
	expect(written.splices.map((splice) => splice.text).join('')).toContain(
		'- Who pays? \\(\\owner\\: nobody so far\\)\n',
	);
	expect(read(template, written.text).answers.openQuestions).toEqual(openQuestions);
});

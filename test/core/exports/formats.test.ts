import {readFileSync} from 'node:fs';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import * as z from 'zod';
import {exportOf} from '../../../source/core/exports/handed.ts';
import {schemaOfExport} from '../../../source/core/exports/schemas.ts';
import {exportFormats} from '../../../source/core/exports/table.ts';
import {templateOfDocument} from '../../../source/core/foreign/template.ts';
import {blocksOf} from '../../../source/core/markdown/blocks.ts';
import {sourceOf} from '../../../source/core/markdown/source.ts';
import {jsonLine, jsonText} from '../../../source/core/text/json.ts';
import {hidden} from '../../../source/core/text/visible.ts';
import {anyAnswers} from '../../support/any-answers.ts';
import {exampleText, shipped} from '../../support/templates.ts';
import {exported} from './support.ts';

const endings = {'application/json': 'json', 'application/jsonl': 'jsonl', 'text/markdown': 'md'} as const;
const runs = {numRuns: Number(process.env.RFC_LAW_RUNS ?? 20)};

/** The published schema, as a program elsewhere would use it. */
function validatorOf(name: string): z.ZodType {
	return z.fromJSONSchema(schemaOfExport(name) as never);
}

describe.each(exportFormats)('$name', (format) => {
	const {name, mediaType} = format;

	it.each([
		['the worked example', '', exampleText('staff-rfc'), '2026-09-28'],
		[
			'the same after its roll-out',
			'after-rollout.',
			readFileSync('docs/examples/after-rollout.md', 'utf8'),
			'2027-03-05',
		],
	])(
		'of %s is as it is stored; npx vitest run test/core/exports --update stores it anew',
		async (_, of, document, today) => {
			const given = {name: '0042-deliver-webhooks', today};
			const {value, text = ''} = exportOf(format, shipped('staff-rfc'), document, given);
			const json = mediaType === 'application/jsonl' ? jsonLine(value) : jsonText(value);
			const stored = mediaType === 'text/markdown' ? text : `${json}\n`;
			await expect(stored).toMatchFileSnapshot(`../../fixtures/exports/${of}${name}.${endings[mediaType]}`);
			expect(validatorOf(name).safeParse(value).error).toBeUndefined();
		},
	);

	it('keeps its schema and its place, whatever the answers are', () => {
		const validator = validatorOf(name);
		fc.assert(
			fc.property(anyAnswers, (answers) => {
				const {value, text = ''} = exported(name, answers, {today: '2026-09-28'});
				expect(validator.safeParse(JSON.parse(jsonText(value))).error).toBeUndefined();
				expect(JSON.parse(jsonLine(value))).toEqual(JSON.parse(jsonText(value)));
				expectContained(text, mediaType === 'text/markdown');
			}),
			runs,
		);
	});

	it('of a document that says nothing is honest', () => {
		for (const text of ['', '# RFC: \n', '# Notes\n\nSome words.\n']) {
			const {
				value,
				text: words,
				notes,
			} = exportOf(format, templateOfDocument(text), text, {name: '', today: undefined});
			expect(validatorOf(name).safeParse(value).error).toBeUndefined();
			expect(notes.join('\n')).toMatch(/no answer says it/);
			expect(words ?? '').not.toMatch(/undefined|null|\*\*: *$|: \.$/m);
		}
	});
});

/** A page has one title, headings of ours and lists, and nothing else begins in it. */
function expectContained(text: string, isMarkdown: boolean): void {
	expect(text.replaceAll('\n', '')).not.toMatch(hidden);
	if (!isMarkdown) return;
	const blocks = blocksOf(sourceOf(text));
	expect(new Set(blocks.map(({type}) => type))).toSatisfy((types: Set<string>) =>
		[...types].every((type) => ['heading', 'list', 'paragraph'].includes(type)),
	);
	expect(blocks.filter(({type, level}) => type === 'heading' && level === 1)).toHaveLength(1);
}

it('words that no answer holds are named, unless the format tells them', () => {
	const text = '# Carts\n\n## Zebra\n\nStripes.\n\n## Consequences\n\nMore hosts.\n';
	const notesOf = (name: string) => {
		const format = exportFormats.find((one) => one.name === name);
		return format && exportOf(format, templateOfDocument(text), text, {name: '', today: undefined}).notes[0];
	};
	expect(notesOf('decision')).toBe('No answer holds these words, and they are not exported: "Zebra".');
	expect(notesOf('page')).toBe('No answer holds these words, and they are not exported: "Zebra", "Consequences".');
});

it('other names have no schema', () => {
	expect(schemaOfExport('toString')).toBeUndefined();
});

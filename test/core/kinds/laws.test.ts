import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import * as z from 'zod/mini';
import {isSame, type Json} from '../../../source/core/answers/answers.ts';
import type {Field} from '../../../source/core/answers/interview.ts';
import {kindNames, kindOf} from '../../../source/core/kinds/registry.ts';
import {schemas} from '../../../source/core/kinds/schemas.ts';
import {contain} from '../../../source/core/markdown/contain.ts';
import {valueFor} from '../../support/arbitrary.ts';
import {anyText} from '../../support/hostile.ts';
import {allShipped} from '../../support/templates.ts';

const asked = allShipped().flatMap(({interview}) =>
	interview.questions.flatMap((question) => question.fields ?? [question]),
);

/** Every field of the shipped templates, one for each way in which a kind is used, and one of each kind that none uses. */
const fields: Field[] = [
	...asked,
	...kindNames
		.filter((name) => name !== 'items' && !asked.some(({kind}) => kind === name))
		.map((kind) => ({path: 'cell', kind, label: '', prompt: '', values: ['one', 'two']})),
];
const usedIn = new Map(
	fields.map((field) => [`${field.kind} ${JSON.stringify(field.values ?? field.words ?? '')}`, field]),
);
const scores: Field = {path: 'scores', kind: 'scores', label: '', prompt: ''};
const scored = fc
	.dictionary(
		anyText,
		fc.integer({min: -500, max: 500}).map((value) => value / 4),
		{maxKeys: 3},
	)
	.map((value) => kindOf('scores').normal(value, scores, contain));
const notes: Field = {path: 'notes', kind: 'notes', label: '', prompt: ''};
const noted = fc
	.dictionary(anyText, anyText, {maxKeys: 3})
	.map((value) => kindOf('notes').normal(value, notes, contain));
/** Those for which the arbitrary of documents has no value, since it needs the criteria. */
const named: {[kind: string]: fc.Arbitrary<Json | undefined>} = {scores: scored, notes: noted};

const cases = [...usedIn].map(([name, field]) => ({
	name,
	field,
	value: named[field.kind] ?? valueFor(field),
}));
const filled = (value: fc.Arbitrary<Json | undefined>) =>
	value.filter((one) => one !== undefined) as fc.Arbitrary<Json>;

describe.each(cases)('the kind $name', ({field, value}) => {
	const kind = kindOf(field.kind);

	it('has a normal form that stays as it is, and that its schema accepts', () => {
		fc.assert(
			fc.property(filled(value), (normal) => {
				expect(kind.normal(normal, field, contain)).toEqual(normal);
				expect(z.safeParse(kind.schema(field, schemas), normal).error?.issues).toBeUndefined();
			}),
		);
	});

	it('reads back what it shows for editing', () => {
		fc.assert(
			fc.property(filled(value), (normal) => {
				const result = kind.parse(kind.show(normal, field), field);
				const again =
					'value' in result && result.value !== undefined ? kind.normal(result.value, field, contain) : undefined;
				expect(again).toEqual(normal);
			}),
		);
	});

	it('takes any text as a value of its schema, as nothing, or with a problem in words', () => {
		fc.assert(
			fc.property(anyText, (typed) => {
				const result = kind.parse(typed, field);
				if ('problem' in result) expect(result.problem).toMatch(/\S.*\.$/s);
				else if (result.value !== undefined) {
					expect(z.safeParse(kind.schema(field, schemas), result.value).success).toBe(true);
					const normal = kind.normal(result.value, field, contain);
					expect(normal === undefined || isSame(kind.normal(normal, field, contain), normal)).toBe(true);
				}
			}),
		);
	});

	const {form} = kind;
	if (typeof form === 'string') return;
	const inline = 'inline' in form ? form.inline : form.bullets;

	it('stands in a line of a document as text that its pattern matches and that reads back', () => {
		const pattern = new RegExp(`^(?:${inline.pattern(field)})$`, 's');
		fc.assert(
			fc.property(filled(value), (normal) => {
				for (const entry of 'inline' in form ? [normal] : (normal as Json[])) {
					const written = inline.write(entry, field);
					expect(written).toMatch(pattern);
					expect(inline.read(written, field)).toEqual(entry);
				}
			}),
		);
	});
});

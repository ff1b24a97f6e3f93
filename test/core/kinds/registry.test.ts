import {readFileSync} from 'node:fs';
import {expect, it} from 'vitest';
import {kindNames, kindOf} from '../../../source/core/kinds/registry.ts';
import {valueFor} from '../../support/arbitrary.ts';

const page = readFileSync('docs/templates.md', 'utf8');

it.each(kindNames)('the kind %s has a name, a row in docs/templates.md and a generator for the laws', (name) => {
	expect(kindOf(name).name).toBe(name);
	expect(
		page,
		`docs/templates.md has no row for the kind ${name}: add one that begins with | \`${name}\` |.`,
	).toContain(`\n| \`${name}\` | `);
	expect(() => valueFor({path: 'a', kind: name, label: '', prompt: '', values: ['one'], fields: []})).not.toThrow();
});

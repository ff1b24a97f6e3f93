import {readdirSync, readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {table} from '../../source/commands/table.ts';
import {exportFormats} from '../../source/core/exports/table.ts';
import {rules} from '../../source/core/review/rules/table.ts';
import {shipped, templateNames} from '../support/templates.ts';

const known = new Set([
	...table.map(({name}) => name),
	...exportFormats.map(({name}) => name),
	...rules.map(({id}) => id),
	...readdirSync('templates/starters').map((file) => file.replace(/\.yaml$/, '')),
	...templateNames,
	...templateNames.flatMap((name) => shipped(name).interview.questions.map(({path}) => path)),
]);

const rows = readFileSync('docs/source-material.md', 'utf8')
	.split('\n')
	.filter((line) => line.startsWith('| ') && !/^\| part |^\|---/.test(line))
	.map((line) => line.split('|').map((cell) => cell.trim()));

describe('the page on the source material', () => {
	it('names only what there is', () => {
		const named = rows.flatMap(([, , where = '']) => [...where.matchAll(/`([^`]+)`/g)].map(([, name]) => name));
		expect(named.length).toBeGreaterThan(100);
		expect(named.filter((name) => name === undefined || !known.has(name))).toEqual([]);
	});

	it('says of each part where it is, or why nowhere', () => {
		expect(rows.filter(([, part, where]) => !part || !where)).toEqual([]);
	});
});

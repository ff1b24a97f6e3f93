import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {expect, it} from 'vitest';
import {criteria, databases, scored} from '../flow/matrix/support.ts';
import {ctrl, keys} from '../support/keys.ts';
import {documents, emptyDesk, firstQuestion, printed, startWizard} from './support.ts';

it('scores the options of a draft in the grid, and writes totals and recommendation', async () => {
	const desk = emptyDesk();
	writeFileSync(path.join(desk.folder, 'answers.json'), JSON.stringify(databases()));
	const terminal = startWizard(desk, ['new', '--answers', 'answers.json'], {columns: 100, rows: 30});
	await terminal.until(firstQuestion);
	terminal.type(`${ctrl('t')}which solutions could work${keys.enter}`);
	await terminal.until(['Which solutions could work?', '3  Cassandra']);
	terminal.type('m');
	await terminal.until(['Scores from 1 to 10', '0 of 18 scored', '[·]']);
	const columns = criteria.map((_, column) => scored.map((row) => `${row[column]}${keys.enter}`).join(''));
	terminal.type(columns.join(''));
	await terminal.until(['8.70    1', '7.65    2', '6.45    3', '✓ 18 of 18 scored', 'ahead of MongoDB']);
	terminal.type(`${keys.undo}${ctrl('y')}${keys.escape}`);
	await terminal.until('Which solutions could work?');
	terminal.type(ctrl('r'));
	await terminal.until(['Write the file', 'rfcs/0001-a-database.md']);
	terminal.type('w');
	await terminal.until('✓ Written');
	terminal.type(keys.enter);
	expect(await terminal.exit).toBe(0);

	const [name = ''] = documents(desk);
	const text = readFileSync(path.join(desk.folder, 'rfcs', name), 'utf8');
	expect(text).toMatch(/^\| PostgreSQL +\| 9 +\| 8 +\| 9 +\| 9 +\| 8 +\| 9 +\| 8\.70 +\|$/m);
	expect(text).toMatch(/^\| MongoDB .*\| 7\.65 +\|$/m);
	expect(text).toMatch(/^\| Cassandra .*\| 6\.45 +\|$/m);
	expect(text).toContain('**Recommendation**: PostgreSQL has the highest total, 8.70, 1.05 ahead of MongoDB.');
	const answers = JSON.parse(printed(desk, ['answers', path.join('rfcs', name)]));
	expect(answers.options).toEqual(databases(scored).options);
});

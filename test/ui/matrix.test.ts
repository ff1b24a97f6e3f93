import {describe, expect, it} from 'vitest';
import {databases, scored, scoring} from '../flow/matrix/support.ts';
import {keys} from '../support/keys.ts';
import {type Opened, openScreen} from '../support/screen.ts';

const many = {
	title: 'Many',
	criteria: Array.from({length: 9}, (_, index) => ({name: `運用の複雑さ ${index}`, weight: 11})),
	options: Array.from({length: 30}, (_, index) => ({name: `選択肢 ${index} with a name that is really very long`})),
};

/** The grid over a draft with these answers. */
async function inGrid(columns: number, rows: number, answers: Parameters<typeof scoring>[0]): Promise<Opened> {
	const opened = openScreen({columns, rows, state: scoring(answers)});
	await opened.terminal.until('Which solutions could work?');
	opened.terminal.type('m');
	return opened;
}

describe('the grid of scores', () => {
	it('shows options, criteria, weights, totals, ranks and what they say at 80 to 24', async () => {
		const {terminal} = await inGrid(80, 24, databases(scored));
		const text = await terminal.until('[9]');
		expect(
			text
				.split('\n')
				.slice(3, 16)
				.map((line) => line.trimEnd()),
		).toMatchInlineSnapshot(`
			[
			  " Scores from 1 to 10                                          ✓ 18 of 18 scored",
			  "                              Operati-",
			  "                                  onal",
			  "                     Learning complex-          Perform-  Ecosys-",
			  "            Maturity    curve      ity     Cost     ance      tem    Total Rank",
			  " Weight          20%      15%      20%      15%      15%      15%     100%",
			  " ──────────────────────────────────────────────────────────────────────────────",
			  " PostgreSQL       [9]       8        9        9        8        9     8.70    1",
			  " MongoDB           8        7        7        7        9        8     7.65    2",
			  " Cassandra         8        5        4        6       10        6     6.45    3",
			  "",
			  " PostgreSQL  ·  Maturity (20%)",
			  " How is it: Maturity?",
			]
		`);
	});

	it('has all names in full at 120 to 40', async () => {
		const {terminal} = await inGrid(120, 40, databases(scored));
		await terminal.until([
			'Maturity',
			'Learning',
			'Operational',
			'complexity',
			'8.70    1',
			'100%',
			'✓ 18 of 18 scored',
		]);
	});

	it('has the name of the selected option whole behind its sign where there is room', async () => {
		const {terminal} = await inGrid(80, 24, {
			criteria: [
				{name: 'Cost', weight: 60},
				{name: 'Speed', weight: 40},
			],
			options: [{name: 'A cache before the database', selected: true}, {name: 'Stay'}],
		});
		await terminal.until(' ✓ A cache before the database  ');
	});

	it('leaves out criteria at 60 to 15, and neither the option nor the total', async () => {
		const {terminal} = await inGrid(60, 15, databases(scored));
		await terminal.until(['→ 2', 'Matur-', 'PostgreSQL      [9]', '8.70    1', 'Step 3/5', 'Ctrl-G help']);
		terminal.type(keys.end);
		await terminal.until(['← 2', 'Ecosys-', 'PostgreSQL', '[9]', '8.70    1', 'PostgreSQL  ·  Ecosystem (15%)']);
	});

	it('follows each key, and says at once what is outside the scale and that weights do not sum to 100', async () => {
		const {terminal} = await inGrid(80, 24, databases(scored));
		terminal.type('1');
		await terminal.until(['[1]', '7.10    2', 'MongoDB has the highest total']);
		terminal.type('00');
		await terminal.until(['[!100]', '! 100 is outside the scale: scores go from 1 to 10.', '17 of 18 scored']);
		terminal.type(`9${keys.up}25`);
		await terminal.until(['[25%]', '! 105%', '! The weights sum to 105, not 100. n brings them to 100.']);
		terminal.type('n');
		await terminal.until(['100%', 'The weights sum to 100 now.']);
	});

	it('scrolls both ways, with the whole names of the cell below', async () => {
		const {terminal} = await inGrid(80, 24, many);
		terminal.type(`${keys.end}${keys.down.repeat(20)}7`);
		await terminal.until([
			'↑ 18',
			'↓ 7',
			'← 3',
			'[7]',
			'選択肢 20 with a name that is really very long  ·  運用の複雑さ 8 (11%)',
		]);
	});

	it('has the cursor of the terminal in the cell, and room for it in the smallest window', async () => {
		const {terminal} = await inGrid(30, 8, databases(scored));
		const text = await terminal.until(['[9]', '8.70    1', 'PostgreSQL  ·  Maturity (20%)']);
		const {x, y, shown} = terminal.cursor();
		expect([shown, text.split('\n')[y]?.slice(x - 2, x + 1)]).toEqual([true, '[9]']);
	});

	it('leads to what is missing', async () => {
		const {terminal} = await inGrid(80, 24, {title: 'Nothing yet'});
		await terminal.until(['There are no criteria with a name yet', 's starts from a list', 'Enter go there']);
		terminal.type(keys.enter);
		await terminal.until('What will you judge the options by?');
	});

	it('has its help, what is computed, and the way back', async () => {
		const {terminal} = await inGrid(80, 24, databases(scored));
		terminal.type('?');
		await terminal.until('Bring the weights to a sum of 100.');
		terminal.type(keys.escape);
		await terminal.until('[9]');
		terminal.type(keys.escape);
		await terminal.until('Which solutions could work?');
	});
});

import {describe, expect, it} from 'vitest';
import {helpOf, overview} from '../../source/commands/help.ts';
import {table} from '../../source/commands/table.ts';
import type {Arguments, Command} from '../../source/commands/types.ts';
import {Problem} from '../../source/core/errors.ts';
import {run} from '../../source/run.ts';
import {worldOf} from '../support/world.ts';

const bake = (perform: (args: Arguments) => number): Command => ({
	name: 'bake',
	summary: 'bakes a cake from FLOUR',
	words: ['FLOUR', '[EGGS]'],
	options: {
		oven: {type: 'string', short: 'o', value: 'FILE', summary: 'where it goes'},
		yes: {type: 'boolean', summary: 'asks nothing'},
	},
	load: async () => ({run: async (args) => perform(args)}),
});

const running = async (argv: string[], perform: (args: Arguments) => number = () => 0) => {
	const {world, stdout, stderr} = worldOf({version: '1.2.3'});
	return {code: await run(argv, world, [bake(perform)]), stdout: stdout(), stderr: stderr()};
};

describe('a command line', () => {
	it('gives words and options to the command, and its exit code back', async () => {
		let seen: Arguments | undefined;
		const {code} = await running(['bake', 'rye', '-o', '-', '--yes'], (args) => {
			seen = args;
			return 7;
		});
		expect(code).toBe(7);
		expect(seen).toEqual({words: ['rye'], options: {oven: '-', yes: true}});
	});

	it('keeps words after -- that look like options', async () => {
		let seen: Arguments | undefined;
		await running(['bake', '--', '--help'], (args) => {
			seen = args;
			return 0;
		});
		expect(seen?.words).toEqual(['--help']);
	});

	it.each([
		[['bkae'], 'There is no command bkae.\nDid you mean rfc-wizard bake?\n'],
		[['serve'], 'There is no command serve.\nrfc-wizard --help lists the commands.\n'],
		[['serve', '--help'], 'There is no command serve.\nrfc-wizard --help lists the commands.\n'],
		[['bake', 'rye', '--ovne', 'x'], 'There is no option --ovne.\nDid you mean --oven?\n'],
		[['bake', 'rye', '--quick'], 'There is no option --quick.\nrfc-wizard bake --help lists the options.\n'],
		[['bake', 'rye', '--__proto__'], 'There is no option --__proto__.\nrfc-wizard bake --help lists the options.\n'],
		[
			['bake', 'rye', '--oven'],
			'--oven needs a value.\nFound: --oven without FILE\nUsage: rfc-wizard bake FLOUR [EGGS] [OPTIONS]\n',
		],
		[
			['bake', 'rye', '--oven', '--yes'],
			'--oven needs a value.\nFound: --oven without FILE\nUsage: rfc-wizard bake FLOUR [EGGS] [OPTIONS]\n',
		],
		[
			['bake', 'rye', '--yes=no'],
			'--yes takes no value.\nFound: --yes=no\nUsage: rfc-wizard bake FLOUR [EGGS] [OPTIONS]\n',
		],
		[['bake'], 'FLOUR is missing.\nFound: nothing after the command\nUsage: rfc-wizard bake FLOUR [EGGS] [OPTIONS]\n'],
		[
			['bake', 'a', 'b', 'c'],
			'"c" is one word too many. Put a title with spaces in quotes.\nFound: a b c\nUsage: rfc-wizard bake FLOUR [EGGS] [OPTIONS]\n',
		],
	])('refuses %j with exit code 2', async (argv, stderr) => {
		expect(await running(argv)).toEqual({code: 2, stdout: '', stderr});
	});

	it('shows what was typed without executing it', async () => {
		const {stderr} = await running(['\u001B[2Jbake']);
		expect(stderr).toContain('There is no command ␛[2Jbake.');
	});
});

describe('help', () => {
	const world = async (argv: string[]) => running(argv, () => expect.unreachable());

	it.each([[['--help']], [['-h']]])('%j lists the commands without loading one', async (argv) => {
		const {code, stdout, stderr} = await world(argv);
		expect([code, stderr]).toEqual([0, '']);
		expect(stdout).toContain('  rfc-wizard bake FLOUR [EGGS]  bakes a cake from FLOUR\n');
	});

	it('has no line that a terminal of 80 columns would break', () => {
		const texts = [overview(table), ...table.map(helpOf)];
		expect(
			texts
				.join('\n')
				.split('\n')
				.filter((line) => line.length > 80),
		).toEqual([]);
	});

	it('of a command lists its options', async () => {
		const {code, stdout} = await world(['bake', 'rye', '--help']);
		expect(code).toBe(0);
		expect(stdout).toBe(
			`Usage: rfc-wizard bake FLOUR [EGGS] [OPTIONS]

Bakes a cake from FLOUR.

Options:
  -o, --oven FILE  where it goes
      --yes        asks nothing
  -h, --help       this text
`,
		);
	});

	it('--version prints the version alone', async () => {
		expect(await world(['--version'])).toEqual({code: 0, stdout: '1.2.3\n', stderr: ''});
	});
});

describe('a failure', () => {
	it('of the person says what happened, what was seen and what to do', async () => {
		const {code, stderr} = await running(['bake', 'rye'], () => {
			throw new Problem('The oven is cold.', {seen: '21 degrees', next: 'Light it.'});
		});
		expect(code).toBe(1);
		expect(stderr).toBe('The oven is cold.\nFound: 21 degrees\nLight it.\n');
	});

	it('of the person lists several findings one by one', async () => {
		const {stderr} = await running(['bake', 'rye'], () => {
			throw new Problem('The cake cannot be baked.', {seen: 'eggs: none\nsalt: \u001B[2J'});
		});
		expect(stderr).toBe('The cake cannot be baked.\nFound:\n  eggs: none\n  salt: ␛[2J\n');
	});

	it('of ours shows where, and the versions to report', async () => {
		const {code, stderr} = await running(['bake', 'rye'], () => {
			throw new TypeError('no such tin');
		});
		expect(code).toBe(1);
		expect(stderr).toMatch(/^This is a bug in rfc-wizard/);
		expect(stderr).toMatch(/TypeError: no such tin\n +at .*run\.test\.ts/);
		expect(stderr).toContain('rfc-wizard 1.2.3, Node ');
	});
});

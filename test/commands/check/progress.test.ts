import {describe, expect, it} from 'vitest';
import {withProgress} from '../../../source/commands/check/progress.ts';
import {worldOf} from '../../support/world.ts';

const items = (count: number) => Array.from({length: count}, (_, index) => index);

/** Goes through so many items, writing what `told` gives for each. */
function goneThrough(count: number, isTTY: boolean, told: (item: number) => string = () => '') {
	const {world, stdout, stderr} = worldOf({isTTY});
	const progress = withProgress(world);
	const taken: number[] = [];
	for (const item of progress.through(items(count))) {
		taken.push(item);
		progress.world.stdout.write(told(item));
	}

	return {taken, stdout: stdout(), stderr: stderr()};
}

describe('the progress of a long check', () => {
	it('is one line that changes a hundred times and goes away', () => {
		const {taken, stderr} = goneThrough(1000, true);
		expect(taken).toEqual(items(1000));
		const lines = items(100).map((index) => `\rChecked ${index * 10} of 1000 documents`);
		expect(stderr).toBe(`${lines.join('')}\r\u001B[K`);
	});

	it('goes away before anything else is written', () => {
		const {stdout, stderr} = goneThrough(300, true, (item) => (item === 4 ? 'found\n' : ''));
		expect(stdout).toBe('found\n');
		const [before, after, ...rest] = stderr.split('\r\u001B[K');
		expect(before).toBe('\rChecked 0 of 300 documents\rChecked 3 of 300 documents');
		expect(after).toMatch(/^\rChecked 6 of 300 documents/);
		expect(rest).toEqual(['']);
	});

	it('stays while what is found goes into a file', () => {
		const {world, stderr} = worldOf({isTTY: true});
		const {world: shown, through} = withProgress({...world, stdout: {...world.stdout, isTTY: false}});
		for (const item of through(items(300))) shown.stdout.write(`found ${item}\n`);
		expect(stderr().split('\u001B[K')).toHaveLength(2);
	});

	it('goes away when something fails', () => {
		const {world, stderr} = worldOf({isTTY: true});
		const fail = () => {
			for (const item of withProgress(world).through(items(500))) if (item > 0) throw new Error('broken');
		};
		expect(fail).toThrow('broken');
		expect(stderr()).toBe('\rChecked 0 of 500 documents\r\u001B[K');
	});

	it.each([
		['few documents', 299, true],
		['no terminal', 1000, false],
	])('is not told of %s', (_, count, isTTY) => {
		expect(goneThrough(count, isTTY)).toEqual({taken: items(count), stdout: '', stderr: ''});
	});
});

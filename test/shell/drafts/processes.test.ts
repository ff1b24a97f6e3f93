import type {ChildProcess} from 'node:child_process';
import {describe, expect, it} from 'vitest';
import {draftOf, filesIn, problemOf, storeIn} from '../support/drafts.ts';
import {temporaryFolder} from '../support/folder.ts';
import {ask, kill, start, storeProgram} from '../support/process.ts';

/** A folder with a draft that the first of some processes has open. */
async function processesOnOneDraft(count: number): Promise<{home: string; processes: ChildProcess[]}> {
	const home = temporaryFolder();
	const file = await storeProgram(home);
	const processes = await Promise.all(Array.from({length: count}, () => start(file, home)));
	if (processes[0] !== undefined) await ask(processes[0], {call: 'save', draft: draftOf('abc', 'by the first')});
	return {home, processes};
}

describe('a draft that another process has open', () => {
	it('is told to be held, and by whom', async () => {
		const {home, processes} = await processesOnOneDraft(2);
		const [first, second] = processes as [ChildProcess, ChildProcess];
		const holder = {pid: first.pid, host: expect.any(String), since: expect.any(String)};
		expect(await ask(second, {call: 'open', id: 'abc'})).toEqual({value: {holder}});
		expect(await ask(second, {call: 'remove', id: 'abc'})).toEqual({value: holder});
		expect(await ask(second, {call: 'save', draft: draftOf('abc', 'by the second')})).toEqual({
			value: {takenBy: holder},
		});
		expect((await storeIn(home).list()).drafts).toMatchObject([{id: 'abc', holder}]);
		expect(problemOf(await storeIn(home).read('abc'))).toBe('by the first');
	});

	it('can be taken over, and then the first one saves it no more', async () => {
		const {home, processes} = await processesOnOneDraft(2);
		const [first, second] = processes as [ChildProcess, ChildProcess];
		expect(await ask(second, {call: 'takeOver', id: 'abc'})).toMatchObject({
			value: {answers: {motivation: {problem: 'by the first'}}},
		});
		const refused = {value: {takenBy: {pid: second.pid}}};
		expect(await ask(first, {call: 'save', draft: draftOf('abc', 'too late')})).toMatchObject(refused);
		expect(await ask(second, {call: 'save', draft: draftOf('abc', 'by the second')})).toMatchObject({
			value: {revision: 2},
		});
		expect(await ask(first, {call: 'save', draft: draftOf('abc', 'too late again')})).toMatchObject(refused);
		expect(problemOf(await storeIn(home).read('abc'))).toBe('by the second');
		expect(await ask(first, {call: 'save', draft: draftOf('copy', 'too late')})).toMatchObject({value: {revision: 1}});
	});

	it('is free again after that process was killed', async () => {
		const {processes} = await processesOnOneDraft(2);
		const [first, second] = processes as [ChildProcess, ChildProcess];
		await kill(first);
		expect(await ask(second, {call: 'open', id: 'abc'})).toMatchObject({value: {draft: {id: 'abc'}}});
		expect(await ask(second, {call: 'save', draft: draftOf('abc', 'by the second')})).toMatchObject({
			value: {revision: 2},
		});
	});
});

it('goes to one process when several ask for it at once', async () => {
	const {processes} = await processesOnOneDraft(5);
	const [first, ...others] = processes as [ChildProcess, ...ChildProcess[]];
	await kill(first);
	const answers = await Promise.all(others.map((child) => ask(child, {call: 'open', id: 'abc'})));
	const saves = await Promise.all(
		others.map((child, index) => ask(child, {call: 'save', draft: draftOf('abc', `by ${index}`)})),
	);
	const owners = saves.filter(({value}) => typeof value === 'object' && value !== null && 'revision' in value);
	expect(answers.filter(({error}) => error !== undefined)).toEqual([]);
	expect(owners).toHaveLength(1);
});

it('never falls back to the text of a process that lost it', async () => {
	const {home, processes} = await processesOnOneDraft(3);
	for (let round = 0; round < 30; round++) {
		const owner = processes[round % 3] as ChildProcess;
		await ask(owner, {call: 'takeOver', id: 'abc'});
		const saves = processes.map((child, index) => {
			const text = child === owner ? `owner ${round}` : `stranger ${index}`;
			return ask(child, {call: 'save', draft: draftOf('abc', text)});
		});
		await Promise.all(saves);
		expect(problemOf(await storeIn(home).read('abc'))).toBe(`owner ${round}`);
	}

	expect(filesIn(home).filter((name) => name.endsWith('.lock'))).toHaveLength(1);
});

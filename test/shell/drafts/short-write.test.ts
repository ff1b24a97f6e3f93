import {expect, it} from 'vitest';
import {draftOf, filesIn, problemOf, storeIn} from '../support/drafts.ts';
import {temporaryFolder} from '../support/folder.ts';
import {ask, start, storeProgram} from '../support/process.ts';

/**
 * A disk that fills up takes the first part of a write and reports success for that part only. A limit on the
 * size of files does the same. Who does not ask for the rest puts half a text in the place of the whole one.
 */
it('is never replaced by the part that the disk still took', async () => {
	const home = temporaryFolder();
	const child = await start(await storeProgram(home), home, {prelude: 'ulimit -f 128'});
	await ask(child, {call: 'save', draft: draftOf('abc', 'the whole text')});
	const {error} = await ask(child, {call: 'save', draft: draftOf('abc', 'x'.repeat(500_000))});
	expect(error).toBe('The draft was not saved.');
	expect(problemOf(await storeIn(home).read('abc'))).toBe('the whole text');
	expect(filesIn(home)).toEqual(['abc.1.json', 'abc.1.lock']);
	expect(await ask(child, {call: 'save', draft: draftOf('abc', 'shorter')})).toMatchObject({
		value: {at: expect.any(String)},
	});
});

import type {EventEmitter} from 'node:events';
import {beforeEach, expect, it, vi} from 'vitest';
import type {PreviewRequest} from '../../../source/commands/interview/preview/messages.ts';
import {threadedPreviewer} from '../../../source/commands/interview/preview/previewer.ts';
import {withDelta} from '../../../source/core/draft/delta.ts';
import {largeDraftOf} from '../../shell/support/drafts.ts';

/** The threads that were started, each with what it was asked for; they answer when a test says so. */
const threads = vi.hoisted(() => [] as (EventEmitter & {asked: PreviewRequest[]})[]);

vi.mock('node:worker_threads', async () => {
	const {EventEmitter: Emitter} = await import('node:events');
	class Worker extends Emitter {
		asked: PreviewRequest[] = [];
		constructor() {
			super();
			threads.push(this);
		}
		unref() {}
		postMessage(asked: PreviewRequest) {
			this.asked.push(structuredClone(asked));
		}
	}
	return {Worker};
});

const first = largeDraftOf('abc', 'first');
const second = largeDraftOf('abc', 'second');
const block = (text: string) => ({block: {text, places: []}});

beforeEach(() => {
	threads.length = 0;
});

it('hands over what was changed alone, to one thread', async () => {
	const {previewOf} = threadedPreviewer('.');
	const previews = [previewOf(first), previewOf(second)];
	await vi.waitFor(() => expect(threads[0]?.asked).toHaveLength(1));
	threads[0]?.emit('message', block('one'));
	expect(await previews[0]).toEqual({text: 'one', places: []});
	await vi.waitFor(() => expect(threads[0]?.asked).toHaveLength(2));
	threads[0]?.emit('message', block('two'));
	expect(await previews[1]).toEqual({text: 'two', places: []});
	const [one, two] = threads[0]?.asked ?? [];
	expect(withDelta(withDelta({}, one?.delta ?? {}), two?.delta ?? {})).toEqual(second);
	expect(JSON.stringify(two).length).toBeLessThan(200);
	expect(threads).toHaveLength(1);
});

it('says why a draft cannot be shown, and goes on', async () => {
	const {previewOf} = threadedPreviewer('.');
	const refused = previewOf(first);
	await vi.waitFor(() => expect(threads[0]?.asked).toHaveLength(1));
	threads[0]?.emit('message', {problem: 'The template is gone.'});
	await expect(refused).rejects.toThrow('The template is gone.');
	const shown = previewOf(second);
	await vi.waitFor(() => expect(threads[0]?.asked).toHaveLength(2));
	threads[0]?.emit('message', block('two'));
	expect(await shown).toEqual({text: 'two', places: []});
});

it('starts another thread for one that broke, and hands the whole draft over', async () => {
	const {previewOf} = threadedPreviewer('.');
	const broken = previewOf(first);
	await vi.waitFor(() => expect(threads[0]?.asked).toHaveLength(1));
	threads[0]?.emit('error', new Error('out of memory'));
	await expect(broken).rejects.toThrow('out of memory');
	const shown = previewOf(second);
	await vi.waitFor(() => expect(threads[1]?.asked).toHaveLength(1));
	threads[1]?.emit('message', block('three'));
	expect(await shown).toEqual({text: 'three', places: []});
	expect(withDelta({}, threads[1]?.asked[0]?.delta ?? {})).toEqual(second);
	// With nobody waiting for it, a thread that breaks takes nothing along.
	threads[1]?.emit('error', new Error('broken'));
});

it('has the rules look in the same thread, at the draft that it holds, after what was asked for before', async () => {
	const {previewOf, findingsIn} = threadedPreviewer('.');
	const shown = previewOf(first);
	const house = {rules: {dates: 'off' as const}};
	const found = findingsIn(second, house);
	await vi.waitFor(() => expect(threads[0]?.asked).toHaveLength(1));
	threads[0]?.emit('message', block('one'));
	expect(await shown).toEqual({text: 'one', places: []});
	await vi.waitFor(() => expect(threads[0]?.asked).toHaveLength(2));
	expect(threads[0]?.asked[1]).toMatchObject({want: 'findings', house});
	threads[0]?.emit('message', {findings: []});
	expect(await found).toEqual([]);
	expect(threads).toHaveLength(1);
});

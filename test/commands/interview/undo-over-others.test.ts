import path from 'node:path';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {libraryOf} from '../../../source/commands/interview/library.ts';
import {perform} from '../../../source/commands/interview/perform.ts';
import {containmentBehind} from '../../../source/commands/interview/texts.ts';
import type {Work} from '../../../source/commands/interview/work.ts';
import {isSame, valueAt} from '../../../source/core/answers/answers.ts';
import {read} from '../../../source/core/document/read.ts';
import {newDraft} from '../../../source/core/draft/new-draft.ts';
import {contain} from '../../../source/core/markdown/contain.ts';
import type {Action} from '../../../source/flow/actions/action.ts';
import type {Effect} from '../../../source/flow/actions/effect.ts';
import {sessionOf} from '../../../source/flow/session/open.ts';
import type {SessionState} from '../../../source/flow/state/state.ts';
import {step} from '../../../source/flow/step/step.ts';
import type {Ports} from '../../../source/ports/world.ts';
import {isCampaign} from '../../support/runs.ts';
import {shipped} from '../../support/templates.ts';

const template = shipped('staff-rfc');
const {interview} = template;
const file = 'x.md';
const opened = [
	'# RFC: One',
	'',
	'**Author:** Ada',
	'',
	'## Summary',
	'',
	'A summary.',
	'',
	'## Motivation',
	'',
	'### Problem Statement',
	'',
	'A problem.',
	'',
	'### Goals',
	'',
	'- Goal one',
	'',
].join('\n');

/** What a colleague may do in the file. */
const places = ['RFC: ', 'A summary', 'A problem', 'Goal '] as const;

/** An interview over a file that somebody else changes. */
class Desk {
	text = opened;
	state: SessionState;
	readonly #work: Work;

	constructor() {
		const clock = {now: () => '2026-11-20T12:00:00.000Z', today: () => '2026-11-20', dayOf: () => '2026-11-20'};
		const disk = {
			inspect: async () => this.text,
			namesOf: async () => 1,
			write: async (_: unknown, text: string) => {
				this.text = text;
			},
		};
		const ports = {clock, disk, git: {root: async () => '/'}, drafts: {keepBackup: async () => 'b'}};
		const library = libraryOf(async () => template, clock as unknown as Ports['clock']);
		const seed = {template: interview.name, answers: {}, marks: {}};
		this.#work = {
			ports: ports as unknown as Ports,
			cwd: path.resolve('/'),
			containment: containmentBehind(),
			library,
			findingsIn: async () => [],
			seed,
		};
		const {answers, marks} = read(template, opened);
		const draft = {
			...newDraft(interview, 'd', clock.now()),
			answers,
			marks,
			target: file,
			base: {path: file, text: opened},
		};
		this.state = sessionOf({interview, draft, fresh: false}, {today: clock.today()}, contain);
	}

	/** A string is a key. */
	async play(...actions: (Action | string)[]): Promise<void> {
		for (const action of actions) {
			const [next, effects] = step(
				this.state,
				typeof action === 'string' ? {type: 'key-pressed', key: action} : action,
			);
			this.state = next as SessionState;
			for (const effect of effects) await this.#do(effect);
		}
	}

	async #do(effect: Effect): Promise<void> {
		if (effect.type !== 'check-target' && effect.type !== 'rebase-draft' && effect.type !== 'write-document') return;
		const outcome = await perform(this.#work, effect);
		if (outcome) await this.play(outcome);
	}

	/** To the file, through all that is asked on the way, and back to the questions. */
	async write(choose: string, answer: 'y' | 'escape'): Promise<void> {
		await this.play('ctrl-r', 'w');
		for (let asked = 0; this.state.screen === 'settle' && asked < 9; asked++) await this.play(choose);
		if (this.state.screen === 'compare') await this.play(answer);
		await this.play('escape');
		if (this.state.screen !== 'interview') await this.play('escape');
		expect(this.state.screen).toBe('interview');
	}

	colleague(place: string, word: string): void {
		this.text = this.text.replace(place, `${place}${word} `);
	}

	/** The paths of the questions whose answers a write would change in the file, or would ask about. */
	async changes(): Promise<string[]> {
		const draft = this.state.draft;
		const next = await this.#work.library.textOf(draft, {target: file, text: this.text});
		if ('conflicts' in next) return next.conflicts.map(({path: question}) => question);
		const there = read(template, this.text).answers;
		const after = read(template, next.text).answers;
		return (
			interview.questions
				.map(({path: question}) => question)
				.filter((question) => !isSame(valueAt(there, question) ?? null, valueAt(after, question) ?? null))
				// Any write dates the change.
				.filter((question) => question !== 'updated')
		);
	}

	async undoAll(): Promise<void> {
		while (this.state.history.past) await this.play('ctrl-_');
		await this.leaveField();
	}

	async redoAll(): Promise<void> {
		while (this.state.history.future) await this.play('ctrl-y');
		await this.leaveField();
	}

	async leaveField(): Promise<void> {
		await this.play({type: 'place-chosen', place: {question: 'author'}});
	}
}

const fields = [
	{question: 'title'},
	{question: 'summary'},
	{question: 'motivation.problem'},
	{question: 'outcome.goals'},
] as const;

const untouched = (paths: string[], touched: ReadonlySet<string>): string[] =>
	paths.filter((question) => !touched.has(question));

describe('an undo behind a conflict that was decided', () => {
	it.each(['m', 't'])('leaves what a colleague wrote beside it (%s)', async (choice) => {
		const desk = new Desk();
		await desk.play({type: 'place-chosen', place: {question: 'title'}}, 'end', ...'ZZ');
		desk.colleague('RFC: ', 'Colleague');
		desk.colleague('Goal ', 'colleague');
		await desk.write(choice, 'escape');
		await desk.play('ctrl-_');
		await desk.leaveField();
		expect(await desk.changes()).toEqual(choice === 't' ? ['title'] : []);
		await desk.undoAll();
		expect(await desk.changes()).toEqual([]);
		expect(desk.state.draft.answers.title).toBe('Colleague One');
		await desk.redoAll();
		expect(await desk.changes()).toEqual(choice === 't' ? [] : ['title']);
	});

	it('and redo, in any order with writes and a colleague, change nothing that the person has not touched', async () => {
		const words = fc.constantFrom('x', ' yy', 'z ');
		const step = fc.oneof(
			{weight: 4, arbitrary: fc.record({do: fc.constant('type' as const), question: fc.nat(3), word: words})},
			{weight: 3, arbitrary: fc.record({do: fc.constant('colleague' as const), place: fc.constantFrom(...places)})},
			{
				weight: 3,
				arbitrary: fc.record({
					do: fc.constant('write' as const),
					choose: fc.constantFrom('m', 't', 'b'),
					answer: fc.constantFrom('y' as const, 'escape' as const),
				}),
			},
			{weight: 3, arbitrary: fc.record({do: fc.constantFrom('undo' as const, 'redo' as const)})},
		);
		await fc.assert(
			fc.asyncProperty(fc.array(step, {minLength: 3, maxLength: 14}), async (steps) => {
				const desk = new Desk();
				const touched = new Set<string>();
				for (const one of steps) {
					if (one.do === 'type') {
						const place = fields[one.question] ?? fields[0];
						touched.add(place.question);
						await desk.play({type: 'place-chosen', place}, 'end', ...one.word);
					} else if (one.do === 'colleague') desk.colleague(one.place, 'theirs');
					else if (one.do === 'write') await desk.write(one.choose, one.answer);
					else await desk.play(one.do === 'undo' ? 'ctrl-_' : 'ctrl-y');
				}

				await desk.leaveField();
				expect(untouched(await desk.changes(), touched)).toEqual([]);
				await desk.undoAll();
				expect(untouched(await desk.changes(), touched)).toEqual([]);
				await desk.redoAll();
				expect(untouched(await desk.changes(), touched)).toEqual([]);
			}),
			{numRuns: isCampaign ? 400 : 12},
		);
	});

	it('lead to the file as it is now when all of it is taken back before a write', async () => {
		const word = fc.constantFrom('x', ' yy', 'z ', ' ');
		const typing = fc.array(fc.tuple(fc.constantFrom(...fields), word), {minLength: 1, maxLength: 6});
		const theirs = fc.subarray([...places], {minLength: 1});
		await fc.assert(
			fc.asyncProperty(
				typing,
				fc.nat(3),
				theirs,
				fc.constantFrom('m', 't', 'b'),
				async (typed, undos, changed, way) => {
					const desk = new Desk();
					for (const [place, text] of typed) await desk.play({type: 'place-chosen', place}, 'end', ...text);
					for (let undo = 0; undo < undos; undo++) await desk.play('ctrl-_');
					for (const place of changed) desk.colleague(place, 'theirs');
					await desk.write(way, 'escape');
					const isOnto = desk.state.draft.base?.text === desk.text;
					await desk.undoAll();
					// What is not asked about stays an edit of the file as it was, and is merged.
					expect(await desk.changes()).toEqual([]);
					if (isOnto) expect(desk.state.draft.answers).toEqual(read(template, desk.text).answers);
				},
			),
			{numRuns: isCampaign ? 400 : 12},
		);
	});
});

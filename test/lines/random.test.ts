import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {contain} from '../../source/core/markdown/contain.ts';
import {type Context, contextOf} from '../../source/flow/state/context.ts';
import type {State} from '../../source/flow/state/state.ts';
import {begin} from '../../source/flow/step/start.ts';
import {step} from '../../source/flow/step/step.ts';
import {textGoesOn} from '../../source/lines/answering.ts';
import {type Deed, within} from '../../source/lines/deed.ts';
import {heard} from '../../source/lines/heard.ts';
import {commandFor, commands, helpRows} from '../../source/lines/vocabulary/table.ts';
import {placeLines, placePrompt} from '../../source/lines/words/place.ts';
import {FakeWork, shippedInterview} from '../support/work.ts';

const endings = ['leave', 'quit', 'exit'];
const names = commands.flatMap(({names}) => names).filter((name) => !endings.includes(name));
const someNumber = fc.integer({min: 0, max: 12});
const argument = fc.oneof(
	fc.constant(''),
	someNumber.map(String),
	fc.constantFrom('1 2', 'options', 'criteria', 'a reason'),
);
const line = fc.oneof(
	fc.tuple(fc.constantFrom(...names), argument).map(([name, behind]) => `/${name} ${behind}`),
	someNumber.map(String),
	fc.constantFrom(
		'',
		'.',
		'..',
		'yes',
		'no',
		'mine',
		'Redis',
		'High, Low',
		'2026-12-01',
		'- one',
		'日本 🚀',
		'//health',
		'/bakc',
	),
);

class Told {
	state: State;
	#isTyping = false;
	readonly #work = new FakeWork(shippedInterview('staff-rfc'));

	constructor() {
		const [state, effects] = begin([], {today: '2026-11-20', author: 'Jane Doe'}, contain, {
			spoken: {wayTo: commandFor},
		});
		this.state = state;
		this.#effects = effects;
	}

	#effects: ReturnType<typeof step>[1];

	async hear(typed: string): Promise<void> {
		const deed = this.#isTyping
			? within(this.state, (session) => textGoesOn(session, [typed.startsWith('/') ? 'words' : typed]))
			: heard(this.state, typed);
		await this.#done(deed);
	}

	async #done({actions = [], follows, isTyping, isRefused}: Deed): Promise<void> {
		for (const action of actions) {
			const [next, effects] = step(this.state, action);
			this.state = next;
			this.#effects = effects;
			await this.settle();
		}

		if (isRefused) return;
		this.#isTyping = isTyping === true;
		if (follows) await this.#done(follows(this.state));
	}

	async settle(): Promise<void> {
		for (const effect of this.#effects) {
			const outcome = await this.#work.perform(effect);
			if (!outcome) continue;
			const [next, effects] = step(this.state, outcome);
			this.state = next;
			this.#effects = effects;
			await this.settle();
		}
	}
}

/** The commands that a text tells people to type. */
function toldIn(lines: readonly string[]): string[] {
	const words = lines.flatMap((text) =>
		[...text.matchAll(/(?<![\w/.])\/([a-z][a-z-]*)/g)].map(([, name = '']) => name),
	);
	return words.filter((word) => commands.some((command) => command.names.includes(word)));
}

function isCommand(context: Context, name: string): boolean {
	return helpRows(context).some((row) => row.names.includes(name));
}

describe('any sequence of lines', () => {
	it('breaks nothing, and leads to places that tell of no command that they do not have', async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(line, {minLength: 10, maxLength: 40}), async (lines) => {
				const told = new Told();
				await told.settle();
				for (const typed of lines) {
					await told.hear(typed);
					const {state} = told;
					const said = [...placeLines(state), placePrompt(state), state.message?.next ?? ''];
					const context = contextOf(state);
					expect(
						toldIn(said).filter((name) => !isCommand(context, name)),
						`${typed} in ${context}: ${said.join('\n')}`,
					).toEqual([]);
					expect(placePrompt(state)).not.toBe('');
				}
			}),
			{numRuns: 15, endOnFailure: true},
		);
	});
});

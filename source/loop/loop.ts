import type {Action} from '../flow/actions/action.ts';
import type {Effect, PortEffect, TerminalEffect} from '../flow/actions/effect.ts';
import type {State} from '../flow/state/state.ts';
import type {Editor} from '../ports/editor.ts';
import {editedAnswer, editedText} from './in-editor.ts';
import {createStore, type Store} from './store.ts';

export type Work = {
	/** Does what an effect asks for and says what became of it. */
	perform(effect: PortEffect): Promise<Action | undefined>;
	editor: Editor;
	/** Stops the process until it is continued. */
	stop(): Promise<void>;
	/** Settled when the terminal has taken what was drawn, or takes nothing any more. */
	written?(): Promise<void>;
	/** Saves what is not saved yet, done when it returns. Called on each way out. */
	saveNow(state: State): void;
};

type LendTerminal = (work: () => void | Promise<void>) => Promise<void>;

type Own = {
	readonly [type in TerminalEffect['type']]: (effect: Extract<TerminalEffect, {type: type}>) => void | Promise<void>;
};

type End = {code: number} | {error: unknown};

/** One run of the interview: its state, the work that is going on, and how it ends. */
export class Loop {
	readonly store: Store;
	/** Lends the terminal to somebody else; there as soon as the screen is up. */
	lendTerminal: LendTerminal = async (work) => work();
	/** Settled when the loop has ended; the last state is in the store. */
	readonly ended: Promise<End>;
	readonly #work: Work;
	readonly #running = new Map<Promise<void>, Effect['type']>();
	readonly #own: Own = {
		'save-soon': ({within}) => {
			this.#saveTimer ??= setTimeout(this.#saveIsDue, within);
		},
		'examine-soon': ({within}) => {
			clearTimeout(this.#examineTimer);
			this.#examineTimer = setTimeout(() => this.dispatch({type: 'examine-due'}), within);
		},
		'tick-soon': ({within}) => {
			clearTimeout(this.#tickTimer);
			this.#tickTimer = setTimeout(() => this.dispatch({type: 'tick-due'}), within);
		},
		'open-editor': (effect) => this.#lend(() => this.dispatch(editedAnswer(this.#work.editor, effect))),
		'open-one-text': (effect) => this.#lend(() => this.dispatch(editedText(this.#work.editor, effect))),
		suspend: () => this.#lend(async () => this.#work.stop()),
		leave: ({code}) => this.end({code}),
	};
	#saveTimer: NodeJS.Timeout | undefined;
	#examineTimer: NodeJS.Timeout | undefined;
	#tickTimer: NodeJS.Timeout | undefined;
	#resolve: (end: End) => void = () => {};
	#isEnded = false;
	#isHeld = false;
	#isInterrupted = false;
	#isComplete = false;
	#heldBack: Action[] = [];

	constructor(state: State, work: Work) {
		this.#work = work;
		this.store = createStore(state);
		this.ended = new Promise((resolve) => {
			this.#resolve = resolve;
		});
	}

	/** Takes in what the person does; it may have to wait. */
	input = (action: Action): void => {
		if (this.#isInterrupted) this.#takeLast(action);
		else if (this.#isHeld) this.#heldBack.push(action);
		else this.dispatch(action);
	};

	/** Takes an action in, and starts what follows from it. */
	dispatch = (action: Action): void => {
		try {
			this.run(this.store.take(action));
		} catch (error) {
			this.end({error});
		}
	};

	run(effects: readonly Effect[]): void {
		for (const effect of effects) {
			if (this.#isEnded) return;
			void this.#start(effect);
		}
	}

	/** Settled when effects have been performed and what became of them is taken in. */
	async done(effects: readonly Effect[]): Promise<void> {
		await Promise.all(this.#isEnded ? [] : effects.map((effect) => this.#start(effect)));
	}

	/** Has something finish before the first key is taken in. */
	beforeKeys(during: () => Promise<void>): void {
		void this.#hold(during).catch((error) => this.end({error}));
	}

	/** Ends the loop at a signal, with what was typed before it: `handOut` has all of that come in. */
	interrupt(code: number, handOut: () => void): void {
		if (this.#isEnded) return;
		this.#isInterrupted = true;
		// Drawing each key takes longer than a system that shuts down waits.
		this.store.hush();
		this.#takeHeldBack();
		handOut();
		this.end({code});
	}

	/** Ends the loop; what comes first decides how. */
	end(how: End): void {
		if (this.#isEnded) return;
		this.#isEnded = true;
		clearTimeout(this.#saveTimer);
		clearTimeout(this.#examineTimer);
		clearTimeout(this.#tickTimer);
		this.#takeHeldBack();
		try {
			this.#work.saveNow(this.store.state());
			this.#resolve(how);
		} catch (error) {
			this.#resolve({error});
		}
	}

	/** Settled when nothing that was started is going on any more, but for effects that nobody waits for. */
	async quiet(isAwaited: (type: Effect['type']) => boolean = () => true): Promise<void> {
		for (;;) {
			const awaited = [...this.#running].flatMap(([running, type]) => (isAwaited(type) ? [running] : []));
			if (awaited.length === 0) return;
			await Promise.all(awaited);
		}
	}

	#takeHeldBack(): void {
		for (const action of this.#heldBack.splice(0)) this.#takeLast(action);
	}

	/** Nothing is done any more about what is typed; what leaves, or cannot be taken in yet, is the last of it. */
	#takeLast(action: Action): void {
		if (this.#isComplete) return;
		try {
			this.#isComplete = this.store.take(action).some(({type}) => type === 'leave');
		} catch {
			this.#isComplete = true;
		}
	}

	#start(effect: Effect): Promise<void> {
		const running = this.#perform(effect)
			.then((outcome) => outcome && this.dispatch(outcome))
			.catch((error) => this.end({error}))
			.finally(() => this.#running.delete(running));
		// Nobody waits for the rules when the interview is over.
		if (effect.type !== 'examine-draft') this.#running.set(running, effect.type);
		return running;
	}

	async #perform(effect: Effect): Promise<Action | undefined> {
		if (!this.#isOwn(effect)) return this.#work.perform(effect);
		// Its row takes an effect of that type alone.
		const own = this.#own[effect.type] as (effect: TerminalEffect) => void | Promise<void>;
		await own(effect);
		return undefined;
	}

	#isOwn(effect: Effect): effect is TerminalEffect {
		return Object.hasOwn(this.#own, effect.type);
	}

	#saveIsDue = (): void => {
		this.#saveTimer = undefined;
		this.dispatch({type: 'save-due'});
	};

	async #lend(work: () => void | Promise<void>): Promise<void> {
		const lent = async (): Promise<void> => {
			await this.#work.written?.();
			await work();
			await this.#work.written?.();
		};
		await this.#hold(() => this.lendTerminal(lent));
	}

	/** Lets what the person does meanwhile wait, in its order. */
	async #hold(during: () => Promise<void>): Promise<void> {
		this.#isHeld = true;
		await during();
		this.#isHeld = false;
		for (const action of this.#heldBack.splice(0)) this.input(action);
	}
}

export type Signal = 'SIGINT' | 'SIGTERM' | 'SIGHUP';

/** One key, or one whole paste, per `readable` event. */
export type Keys = NodeJS.ReadStream & {
	/** Hands out at once, an event for each, all that has come and still waits. */
	handOut(): void;
};

/** A line that was typed, without its end; `isCut`: it is so long that the terminal has taken no more of it. */
export type TypedLine = {text: string; isCut?: true} | {problem: string};

/** What is typed where nothing is drawn: a terminal shows and edits each line by itself until Enter. */
export type TypedLines = {
	/** Whether somebody types them. What comes through a pipe or out of a file nobody sees. */
	isTyped: boolean;
	/** The next line; undefined behind the last one. */
	next(): Promise<TypedLine | undefined>;
	/** Whether the next one is there already. */
	isWaiting(): boolean;
	/** Nothing more is read. */
	close(): void;
};

/** The terminal that the interview is shown on, and the process that it belongs to. */
export type Terminal = {
	stdin: Keys;
	/** What comes in instead of keys, where lines are asked for; only one of the two is used. */
	lines: TypedLines;
	stdout: NodeJS.WriteStream;
	/** Reports signals that ask the process to end, until the function that comes back is called. */
	onSignal(report: (signal: Signal) => void): () => void;
	/**
	 * Settled when the terminal has taken what was drawn, or takes nothing any more. Asked before and after somebody
	 * else writes to it. Absent where nothing is ever waited for.
	 */
	written?(): Promise<void>;
	/** Reports that the process was stopped, and goes on; until the function that comes back is called. */
	onContinued?(report: () => void): () => void;
	/** Stops the process, as Ctrl-Z does elsewhere; settled when it has been continued. */
	stop(): Promise<void>;
};

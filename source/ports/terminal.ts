export type Signal = 'SIGINT' | 'SIGTERM' | 'SIGHUP';

/** One key, or one whole paste, per `readable` event. */
export type Keys = NodeJS.ReadStream & {
	/** Hands out at once, an event for each, all that has come and still waits. */
	handOut(): void;
};

/** The terminal that the screen is drawn on, and the process that it belongs to. */
export type Terminal = {
	stdin: Keys;
	stdout: NodeJS.WriteStream;
	/** Reports signals that ask the process to end, until the function that comes back is called. */
	onSignal(report: (signal: Signal) => void): () => void;
	/**
	 * Settled when the terminal has taken what was drawn, or takes nothing any more. Asked before and after somebody
	 * else writes to it. Absent where nothing is ever waited for.
	 */
	written?(): Promise<void>;
	/** Stops the process, as Ctrl-Z does elsewhere; settled when it has been continued. */
	stop(): Promise<void>;
};

/**
 * The person's problem, as opposed to a bug of ours: the message says what happened, `seen` what was found
 * there, and `next` what to type or do now. It is shown without a stack trace.
 */
export class Problem extends Error {
	override readonly name = 'Problem';
	readonly seen: string | undefined;
	readonly next: string | undefined;

	constructor(happened: string, details: {seen?: string; next?: string; cause?: unknown} = {}) {
		super(happened, details.cause === undefined ? undefined : {cause: details.cause});
		this.seen = details.seen;
		this.next = details.next;
	}
}

/** What a write was made for is not what is there any more. Whoever can make it anew from what is there tries again. */
export class ChangedSince extends Problem {}

/** For `catch`, where a Problem means that there is nothing; everything else is thrown on. */
export function nothingIfRefused(error: unknown): undefined {
	if (!(error instanceof Problem)) throw error;
	return undefined;
}

/** A command line that cannot be understood, or a terminal that is needed and missing. */
export class UsageProblem extends Problem {}

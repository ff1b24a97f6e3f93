import {Problem} from '../../core/errors.ts';
import type {Outcome} from '../../flow/actions/outcome.ts';

type Failure = (error: unknown) => Outcome | undefined;

type Reason = {problem: string; next?: string};

/** What a problem of the person's becomes; a bug of ours is thrown on. */
function failureOf(outcome: (told: Reason, problem: Problem) => Outcome | undefined): Failure {
	return (error) => {
		if (!(error instanceof Problem)) throw error;
		const {message, seen, next} = error;
		const problem = seen === undefined ? message : `${message} ${seen}`;
		return outcome({problem, ...(next === undefined ? {} : {next})}, error);
	};
}

/** That it was not saved is said by the screen, all the time. */
export const notSaved = failureOf((given, {seen, message}) => ({
	...given,
	type: 'save-failed',
	problem: seen ?? message,
}));

export const notFound = failureOf((given) => ({...given, type: 'find-failed'}));

export const notSaid = failureOf((given) => ({...given, type: 'meaning-refused'}));

export const notWritten = failureOf((given) => ({...given, type: 'write-failed'}));

export const refused = failureOf((given) => ({...given, type: 'draft-refused'}));

/** Nobody asked; whoever does is told. */
export const silently = failureOf(() => undefined);

/** Whatever breaks in the rules breaks no interview: it is told, and goes with the next look. */
export const notExamined: Failure = (error) => {
	return {type: 'examine-failed', problem: error instanceof Error ? error.message : String(error)};
};

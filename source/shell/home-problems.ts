import {Problem} from '../core/errors.ts';
import {codeOf, diskProblem} from './files/problems.ts';

type Advice = {seen: string; next: string};

const space = 'Free some space.';
const permission = 'Change that, or choose another folder with RFC_WIZARD_HOME.';

/** What the codes of the operating system mean where nobody chose the path: below the folder of preferences and drafts. */
const adviceOn: Readonly<Record<string, (home: string) => Advice>> = {
	ENOSPC: () => ({seen: 'The disk is full.', next: space}),
	EDQUOT: () => ({seen: 'Your disk quota is used up.', next: space}),
	EACCES: (home) => ({seen: `You have no permission to use ${home}.`, next: permission}),
	EPERM: (home) => ({seen: `The system does not allow to use ${home}.`, next: permission}),
	EROFS: (home) => ({seen: `The disk of ${home} is read-only.`, next: permission}),
	ENOTDIR: (home) => ({seen: `A part of ${home} is a file, not a folder.`, next: permission}),
	EEXIST: (home) => ({seen: `Something else is in the way in ${home}.`, next: permission}),
};

/** An error of the disk below that folder as the person's problem; errors of other kinds come back as they are. */
export function homeProblem(home: string, error: unknown, happened: string): unknown {
	const advice = error instanceof Problem ? undefined : adviceOn[codeOf(error)]?.(home);
	return advice ? new Problem(happened, {...advice, cause: error}) : diskProblem(error, happened);
}

/** Does work below that folder; what the disk refuses becomes a Problem that starts with what happened. */
export function reportingOf(home: string) {
	return async <Result>(happened: string, work: () => Promise<Result>): Promise<Result> => {
		try {
			return await work();
		} catch (error) {
			throw homeProblem(home, error, happened);
		}
	};
}

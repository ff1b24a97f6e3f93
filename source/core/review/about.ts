import type {Interview} from '../answers/interview.ts';
import {foreignName} from '../foreign/name.ts';
import {isMadeToCopy} from './made-to-copy.ts';
import type {Rule, Subject} from './types.ts';

/** A document as a rule sees it; undefined where its template asks for nothing that the rule is about, or it decides nothing itself. */
export function seenBy({about}: Pick<Rule, 'about'>, subject: Subject): Subject | undefined {
	const {interview, profile} = subject;
	if (about !== 'any text' && isMadeToCopy(subject)) return undefined;
	if (about === 'any text' || interview.name === foreignName) return subject;
	if (!about.some((path) => hasQuestion(interview, path))) return undefined;
	return profile === 'foreign' || hasQuestion(interview, about[0]) ? subject : {...subject, profile: 'foreign'};
}

/** Whether a template asks for an answer (`rollback.steps`), or for a column of a group (`options.whyNot`). */
export function hasQuestion({questions}: Interview, asked: string): boolean {
	return questions.some(
		({path, fields = []}) => path === asked || fields.some((field) => `${path}.${field.path}` === asked),
	);
}

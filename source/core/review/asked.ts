import type {Interview} from '../answers/interview.ts';
import {foreignName} from '../foreign/name.ts';
import type {Rule, Subject} from './types.ts';

/** A document as a rule sees it: that of a template without the rule's question is to it one of another house. */
export function seenBy({asks}: Pick<Rule, 'asks'>, subject: Subject): Subject {
	const {interview} = subject;
	const isAsked = asks === undefined || interview.name === foreignName || hasQuestion(interview, asks);
	return isAsked || subject.profile === 'foreign' ? subject : {...subject, profile: 'foreign'};
}

/** Whether a template asks for an answer (`rollback.steps`), or for a column of a group (`options.whyNot`). */
export function hasQuestion({questions}: Interview, asked: string): boolean {
	return questions.some(
		({path, fields = []}) => path === asked || fields.some((field) => `${path}.${field.path}` === asked),
	);
}

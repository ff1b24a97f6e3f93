import type {Interview} from '../answers/interview.ts';
import {foreignName} from '../foreign/name.ts';
import {labelledLines} from '../markdown/labelled.ts';
import {sectionsIn} from '../markdown/sections.ts';
import {rememberingByIdentity} from '../text/remembering.ts';
import type {Rule, Subject} from './types.ts';

/** A name that a program puts something in the place of: `{DATE_OF_TODAY}`. */
const filledIn = /^["'`]?\{{1,2}\s?[A-Z][A-Z0-9]*(?:[_ -][A-Z0-9]+)*\s?\}{1,2}["'`]?$/;

/** Whether a document is made to be copied, since a field at its head or its title is still to be filled in by a program. */
const isMadeToCopy = rememberingByIdentity((subject: Subject): boolean => {
	if (!/\{{1,2}\s?[A-Z]/.test(subject.source.text)) return false;
	const texts = [...labelledLines(subject).map(({text}) => text), sectionsIn(subject.root)[0]?.title ?? ''];
	return texts.some((text) => filledIn.test(text.trim()));
});

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

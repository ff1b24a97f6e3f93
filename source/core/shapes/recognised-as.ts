import type {Question} from '../answers/interview.ts';
import type {Recogniser} from './shape.ts';

/** A shape in which the items have other columns than the group has as a rule; kinds are those that are asked for. */
export function recognisedAs(other: Question, recognise: Recogniser): Recogniser {
	return (question, section, source) => {
		const fields = (other.fields ?? []).map((field) => ({
			...field,
			kind: question.fields?.find(({path, kind}) => path === field.path && kind === 'line')?.kind ?? field.kind,
		}));
		return recognise({...other, fields}, section, source);
	};
}

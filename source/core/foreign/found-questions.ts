import type {Question} from '../answers/interview.ts';

/** Where a section of a foreign document stands: its headings from the top, and which of those it is. */
export type SectionPath = {path: string[]; nth: number};

/** The questions of a document as they are found, and the sections that those with a text of their own ask for. */
export class FoundQuestions {
	readonly questions: Question[] = [];
	readonly places = new Map<string, SectionPath>();
	private readonly counts = new Map<string, number>();
	private sections = 0;

	add(question: Question): Question {
		this.questions.push(question);
		return question;
	}

	/** The text or the list that is all that a section holds; sections without a key of their own are counted. */
	addSection(path: readonly string[], question: Omit<Question, 'path'> & {path?: string}): Question {
		const key = question.path ?? `sections.${this.sections++}`;
		const name = JSON.stringify(path);
		const nth = (this.counts.get(name) ?? 0) + 1;
		this.counts.set(name, nth);
		this.places.set(key, {path: [...path], nth});
		return this.add({...question, path: key});
	}
}

/** Whether a path is that of a section without a key of its own. */
export function isCounted(path: string): boolean {
	return path.startsWith('sections.');
}

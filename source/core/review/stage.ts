import type {Answers} from '../answers/answers.ts';
import type {Stage} from '../house/levels.ts';
import {labelledStatus} from '../markdown/labelled.ts';
import {stageOf} from './status.ts';
import type {Subject} from './types.ts';

/** The stage that a document names, also in a word that its template does not take for an answer. */
export function stageIn(answers: Answers, document: Pick<Subject, 'source' | 'root'>): Stage {
	return stageOf(typeof answers.status === 'string' ? answers.status : labelledStatus(document)?.value);
}

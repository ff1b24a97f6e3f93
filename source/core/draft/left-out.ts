import {isSame, valueAt} from '../answers/answers.ts';
import type {Draft} from './types.ts';

/** The line for which the person left an answer out of the document; undefined once the answer is another. */
export function leftOutFor({answers, doubles}: Pick<Draft, 'answers' | 'doubles'>, path: string): string | undefined {
	const double = doubles?.[path];
	const isLeft = double?.left !== undefined && isSame(double.left, valueAt(answers, path));
	return isLeft ? double.says : undefined;
}

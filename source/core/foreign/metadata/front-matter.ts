import {isMap, isScalar, isSeq} from 'yaml';
import type {Question} from '../../answers/interview.ts';
import {textOfNode} from '../../lens/read/metadata.ts';
import type {FrontMatter} from '../../markdown/front-matter.ts';
import {yamlOf} from '../../markdown/front-matter-yaml.ts';
import type {Source} from '../../markdown/source.ts';
import type {LabelQuestions} from './labels.ts';

export type KeyedQuestion = {key: string; question: Question};

/**
 * A question for each key of the front matter that has words on one line as its value, or none yet, and for
 * lists of words; undefined when the front matter is no YAML with keys.
 */
export function frontMatterQuestions(
	source: Source,
	frontMatter: FrontMatter,
	labels: LabelQuestions,
): KeyedQuestion[] | undefined {
	const {document} = yamlOf(source, frontMatter);
	if (document.errors.length > 0 || !isMap(document.contents)) return undefined;
	return document.contents.items.flatMap(({key, value}) => {
		const name = isScalar(key) ? String(key.value) : '';
		if (!/^[\w-]+$/.test(name) || !hasQuestion(value)) return [];
		return [{key: name, question: labels.questionFor(name, textOfNode(value), isSeq(value))}];
	});
}

function hasQuestion(value: unknown): boolean {
	if (isSeq(value)) return value.items.every((item) => isScalar(item) && typeof item.value === 'string');
	if (isScalar(value) && value.value === null) return value.source === '';
	return isScalar(value) && typeof value.value === 'string' && !value.value.includes('\n');
}

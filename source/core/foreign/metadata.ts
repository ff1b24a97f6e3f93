import {isMap, isScalar, parseDocument} from 'yaml';
import type {FrontMatter} from '../markdown/front-matter.ts';
import type {Source} from '../markdown/source.ts';
import type {Question} from '../template/types.ts';

/** A question for each key of the front matter that has words on one line as its value. */
export function metadataQuestions(source: Source, {first, end}: FrontMatter): {key: string; question: Question}[] {
	const document = parseDocument(source.lines.slice(first, end).join('\n'));
	if (document.errors.length > 0 || !isMap(document.contents)) return [];
	return document.contents.items.flatMap(({key, value}) => {
		const name = isScalar(key) ? String(key.value) : '';
		const isWords = isScalar(value) && typeof value.value === 'string' && !value.value.includes('\n');
		return isWords && /^[\w-]+$/.test(name) ? [{key: name, question: questionFor(name)}] : [];
	});
}

function questionFor(key: string): Question {
	const path = key === 'status' ? 'status' : `metadata.${key}`;
	return {path, kind: 'line', label: key, prompt: `What is the ${key}?`, step: 'consensus'};
}

import {describe, expect, it} from 'vitest';
import {type Answers, itemsAt, valueAt, withValue} from '../../../source/core/answers/answers.ts';
import {read} from '../../../source/core/document/read.ts';
import {write} from '../../../source/core/document/write.ts';
import {documentContent} from '../../../source/core/draft/document-content.ts';
import {marksOnceDecided} from '../../../source/core/draft/once-decided.ts';
import {contain} from '../../../source/core/markdown/contain.ts';
import type {Template} from '../../../source/core/template/parse.ts';
import {exampleAnswers, shipped, templateNames} from '../../support/templates.ts';

const decided: Readonly<Record<string, string>> = {'staff-rfc': 'Approved', madr: 'accepted'};

/** Without these an item says nothing. */
const words = ['requirement', 'question'];

/** The answers of the worked example, decided, without one thing at a time; what is missing by its path. */
function lacking({interview}: Template, all: Answers): [string, Answers][] {
	return interview.questions
		.filter(({path}) => path !== 'title' && path !== 'status' && valueAt(all, path) !== undefined)
		.flatMap(({path, required, single, key, fields = []}): [string, Answers][] => [
			...(required === undefined ? [] : [[path, withValue(all, path, undefined)] as [string, Answers]]),
			...(single === undefined ? [] : [[`${path}[].${single}`, withoutColumn(all, path, single)] as [string, Answers]]),
			...fields
				.filter(({required, path: column}) => required === 'review' && ![single, key, ...words].includes(column))
				.map((column): [string, Answers] => [`${path}[].${column.path}`, withoutColumn(all, path, column.path)]),
		]);
}

function withoutColumn(all: Answers, path: string, column: string): Answers {
	return withValue(
		all,
		path,
		itemsAt(all, path).map((item) => withValue(item, column, undefined)),
	);
}

describe.each(templateNames.filter((name) => decided[name] !== undefined))('a decided document of %s', (name) => {
	const template = shipped(name);
	const {interview} = template;
	const worked = {...exampleAnswers(name), status: decided[name] ?? ''};

	it.each(lacking(template, worked))('that lacks %s has nothing left to decide', (_, given) => {
		const {answers} = documentContent(interview, {answers: given, marks: {}}, contain);
		const marks = marksOnceDecided(interview, answers, {});
		const {text} = write(template, '', answers, marks);
		expect(text).not.toContain('_To be decided_');
		expect(read(template, text).marks).toEqual(marks);
	});
});

import {describe, expect, it} from 'vitest';
import {read} from '../../../source/core/document/read.ts';
import {write} from '../../../source/core/document/write.ts';
import {corpus, corpusSample} from '../../support/corpus.ts';
import {shipped, templateNames} from '../../support/templates.ts';

describe.skipIf(corpus.length === 0)('documents of other houses (RFC_CORPUS)', {timeout: 60_000}, () => {
	it.each(templateNames)('are not moved by %s', (name) => {
		const template = shipped(name);
		const moved = corpusSample(2).filter(({text}) => {
			const {answers, marks} = read(template, text);
			return write(template, text, answers, marks).text !== text;
		});
		expect(moved.map((document) => document.name)).toEqual([]);
	});

	it('take a new title where they have one, and lose no line', () => {
		const template = shipped('madr');
		const sample = corpusSample(5);
		const titled = sample.filter(({text}) => read(template, text).answers.title !== undefined);
		const damaged = titled.filter(({text}) => {
			const {answers, marks} = read(template, text);
			const written = write(template, text, {...answers, title: 'Another title'}, marks);
			return (
				!written.text.includes('Another title') ||
				written.splices.some((splice) => !splice.text.includes('Another title'))
			);
		});
		expect(damaged.map((document) => document.name)).toEqual([]);
	});
});

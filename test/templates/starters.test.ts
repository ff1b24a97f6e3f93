import {readdirSync, readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {parse} from 'yaml';
import {render} from '../../source/core/document/render.ts';
import {withStarter} from '../../source/core/house/starters/apply.ts';
import {starterOf} from '../../source/core/house/starters/parse.ts';
import type {Starter} from '../../source/core/house/starters/types.ts';
import {reviewOf} from '../../source/core/review/check.ts';
import {exampleAnswers, shipped} from '../support/templates.ts';

const template = shipped('staff-rfc');
const {interview} = template;
const today = '2026-09-25';

/** What only the person can fill in, of what a starter brings. */
const toFillIn = [
	/ lacks owner\.$/,
	/ has no (?:baseline|deadline|baseline and no deadline)\.$/,
	// An option of a pattern has to be judged like the others, and new criteria share out the weights anew.
	/^Nothing says why ".+" is not chosen\.$/,
	/ has no score for .+, and so no total\.$/,
	/^The weights sum to \d+ %\.$/,
];

function starterIn(file: string): Starter {
	const starter = starterOf(file, parse(readFileSync(`templates/starters/${file}`, 'utf8')), interview);
	if ('faults' in starter) throw new Error(JSON.stringify(starter.faults));
	return starter;
}

function told(answers: Starter['answers']): string[] {
	const text = render(template, answers);
	return reviewOf({template, text, profile: 'own', today}).map(({message}) => message);
}

describe.each(readdirSync('templates/starters'))('the starter %s', (file) => {
	it('has answers that the template asks for, and nothing else', () => {
		const value = parse(readFileSync(`templates/starters/${file}`, 'utf8'));
		const starter = starterIn(file);
		expect(starter).toMatchObject({title: value.title, use: value.use});
		expect(Object.keys(starter.answers)).toEqual(Object.keys(value.answers));
	});

	it('brings nothing to the worked example that the rules find, but what is to be filled in', () => {
		const {answers} = withStarter(interview, exampleAnswers('staff-rfc'), starterIn(file));
		expect(told(answers).filter((message) => !toFillIn.some((pattern) => pattern.test(message)))).toEqual([]);
	});
});

it('a criterion keeps all of its question', () => {
	const criteria = starterIn('technology-criteria.yaml').answers.criteria as {question: string}[];
	for (const {question} of criteria) expect(question).toMatch(/\?$/);
	expect(criteria[0]?.question).toBe('How well is it proven in production, and how large is its community?');
});

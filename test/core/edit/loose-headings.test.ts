import {describe, expect, it} from 'vitest';
import type {Json} from '../../../source/core/answers/answers.ts';
import {withValue} from '../../../source/core/answers/answers.ts';
import {read} from '../../../source/core/document/read.ts';
import {looselyAbout} from '../../../source/core/edit/loose-headings.ts';
import {saidAlready} from '../../../source/core/edit/said-already.ts';
import {templateOfDocument} from '../../../source/core/foreign/template.ts';
import {shipped} from '../../support/templates.ts';

const staff = shipped('staff-rfc');

/** The lines, from 1, in which a document seems to say already what is answered for the first time. */
function linesSaid(text: string, path: string, value: Json, isOwn: boolean): number[] {
	const template = isOwn ? staff : templateOfDocument(text);
	const reading = read(template, text);
	const after = {answers: withValue(reading.answers, path, value), marks: reading.marks};
	return saidAlready(template, reading, after).map(({line}) => line + 1);
}

const chapter = (heading: string, body: string) => `# RFC: A\n\n## Summary\n\nShort.\n\n${heading}\n\n${body}\n`;
const metric = [{metric: 'Rides late', target: '0'}];

describe.each([
	['our template', true],
	['a house without a template', false],
])('an answer that a chapter of another name may give, in a document of %s', (_, isOwn) => {
	it.each<[string, string, string, Json]>([
		['## Back out of it', 'Set the weight of the old pool to 100.', 'rollback.steps', 'Turn the flag off.'],
		['## Switching it back', 'Set the weight of the old pool to 100.', 'rollback.steps', 'Turn the flag off.'],
		['## Done when', 'Fewer than 2 of 1,000 carts are lost.', 'metrics', metric],
		['## How we would tell', 'Fewer than 2 of 1,000 carts are lost.', 'metrics', metric],
		['## Not decided yet', 'Whether shops pay for it.', 'openQuestions', [{question: 'Whose is it?'}]],
		['## Still to settle', 'Whether shops pay for it.', 'openQuestions', [{question: 'Whose is it?'}]],
		["## We'll be happy when", 'Fewer than 2 of 1,000 carts are lost.', 'metrics', metric],
		['## Good enough once', 'Fewer than 2 of 1,000 carts are lost.', 'metrics', metric],
		['## Signs that it works', 'Fewer than 2 of 1,000 carts are lost.', 'metrics', metric],
		['## What we want to see', 'Fewer than 2 of 1,000 carts are lost.', 'metrics', metric],
		['## How we shall go about it', 'First the shops in Lyon, in June all.', 'phases', [{name: 'Paris'}]],
		["## How we're going to deliver it", 'First the shops in Lyon, in June all.', 'phases', [{name: 'Paris'}]],
		['## Getting there', 'First the shops in Lyon, in June all.', 'phases', [{name: 'Paris'}]],
		['## What keeps me awake', 'The disk may be full by May.', 'risks', [{risk: 'Somebody steals it'}]],
		['## Roads not taken', 'A second disk would be full by May, too.', 'options', [{name: 'Paper'}]],
	])('%s', (heading, body, path, value) => {
		expect(linesSaid(chapter(heading, body), path, value, isOwn)).toEqual([7]);
	});

	it.each([['## Drivers'], ['## What it must do']])('%s, by the goal itself', (heading) => {
		const text = chapter(heading, 'Carts are counted to the minute.');
		expect(linesSaid(text, 'outcome.goals', ['Carts counted to the second'], isOwn)).toEqual([9]);
	});

	it.each<[string, string, string, Json]>([
		['## Data Model', 'A cart is a row.', 'rollback.steps', 'Turn the flag off.'],
		['## Drivers', 'Carts are counted to the minute.', 'outcome.goals', ['Paper is saved']],
		['## Naming', 'A cart is called a cart.', 'metrics', metric],
		['## Naming', 'A cart is called a cart.', 'openQuestions', [{question: 'Who pays?'}]],
		['## Naming', 'A cart is called a cart.', 'phases', [{name: 'Lyon'}]],
		['## Naming', 'A cart is called a cart.', 'risks', [{risk: 'A full disk'}]],
		['## Naming', 'A cart is called a cart.', 'options', [{name: 'Disk'}]],
	])('but not %s', (heading, body, path, value) => {
		expect(linesSaid(chapter(heading, body), path, value, isOwn)).toEqual([]);
	});
});

it.each<[string, string[]]>([
	['Way back', ['rollback.steps']],
	['3. Rolling it back', ['rollback.steps']],
	['Roll-out', []],
	['Open source', ['openQuestions']],
	['Planning poker', []],
	['How things are today', ['currentState.today']],
	['Why bother?', ['motivation.problem']],
	['TL;DR', ['summary']],
	['The short of it', ['summary']],
	['The short version', ['summary']],
	['The gist', ['summary']],
	['At a glance', ['summary']],
	['The idea in one minute', ['summary']],
	['Key message', ['summary']],
	['Short circuits', []],
	["How it'll work", []],
	['How things will work', []],
])('%s may be about %j', (title, paths) => {
	const all = ['summary', 'motivation.problem', 'currentState.today', 'rollback.steps', 'openQuestions', 'phases'];
	expect(looselyAbout(title, all).map(({path}) => path)).toEqual(paths);
});

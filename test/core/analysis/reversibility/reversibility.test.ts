import {describe, expect, it} from 'vitest';
import {contradictions} from '../../../../source/core/analysis/reversibility/reversibility.ts';
import type {Answers} from '../../../../source/core/answers/answers.ts';

const oneWay = {reversibility: {way: 'one-way'}};
const twoWay = {reversibility: {way: 'two-way'}};

describe('how reversible a change is called', () => {
	it.each<[Answers, string[]]>([
		[{...oneWay, rollback: {steps: 'Switch the flag off.'}}, ['Switch the flag']],
		[{...oneWay, rollback: {steps: 'It takes ten minutes.'}}, ['It takes ten minutes']],
		[{...twoWay, rollback: {steps: 'It cannot be undone once sent.'}}, ['cannot be undone']],
		[{...twoWay, rollback: {data: 'Carts of that day are lost for good.'}}, ['are lost for good']],
		[{...twoWay, dataModel: 'The last step drops the old orders table.'}, ['drops the old orders table']],
		[
			{...twoWay, rollback: {data: 'Deleting all existing customer data comes last.'}},
			['Deleting all existing customer data'],
		],
		[{...twoWay, apiDesign: 'We remove the v1 public API.'}, ['remove the v1 public API']],
	])('is contradicted by %j', (answers, words) => {
		expect(contradictions(answers).map((found) => found.words)).toEqual(words);
	});

	it.each<Answers>([
		{rollback: {steps: 'Two minutes.'}, dataModel: 'Drop the table.'},
		{...oneWay, rollback: {steps: 'It cannot be undone; within minutes all mails are out.'}},
		{...oneWay, rollback: {steps: 'Restore the backup, which takes 3 days; it takes 10 minutes to begin.'}},
		{...oneWay, rollback: {steps: 'Wait 10 minutes, then restore.'}},
		{...oneWay, rollback: {steps: 'Restore the backup of the night before.'}},
		{...twoWay, rollback: {steps: 'Set the flag back, two minutes.', data: 'None to move.'}},
		{...twoWay, apiDesign: 'The public API keeps its contract.'},
		{...twoWay, dataModel: 'A job deletes records that are older than 90 days.'},
		{...twoWay, rollback: {data: 'Drop the new table.'}},
	])('is not by %j', (answers) => {
		expect(contradictions(answers)).toEqual([]);
	});
});

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

describe('what is called two-way, beside data that goes', () => {
	const words = (answers: Answers) =>
		contradictions({reversibility: {way: 'two-way'}, ...answers}).map((one) => one.words);

	it.each<[string, Answers]>([
		['a table that is dropped', {rollback: {data: 'The old table is dropped in phase 2, and its rows are gone.'}}],
		['rows of what was there', {architecture: 'In phase 3 all rows of `cart_old` are deleted.'}],
		['a step of the plan in SQL', {rollback: {data: 'Phase 3 runs `DROP TABLE carts`.'}}],
		['SQL of the data model', {dataModel: '```sql\nDROP TABLE cart_old;\n```'}],
		['a column', {dataModel: 'ALTER TABLE carts DROP COLUMN total;'}],
		['a way back of weeks', {rollback: {steps: 'It takes three weeks and a migration of 40 TB.'}}],
	])('is told of %s', (_, answers) => {
		expect(words(answers)).toHaveLength(1);
	});

	it.each<[string, Answers]>([
		['a table that was made here', {dataModel: 'CREATE TABLE carts (id int);\n\nDROP TABLE carts;'}],
		['what the way back drops', {rollback: {data: 'DROP TABLE deliveries; nothing else is left.'}}],
		['a migration down', {dataModel: '-- down\nDROP TABLE deliveries;'}],
		['what a retention deletes', {dataModel: 'Old records are deleted once they are older than 90 days.'}],
		['what was copied before', {architecture: 'The old table is dropped after a backup of it was restored.'}],
		[
			'what is not deleted',
			{architecture: 'No old table: the old table is never dropped. Nothing of the old data is deleted.'},
		],
		['a way back of hours', {rollback: {steps: 'It takes two hours. The flag takes a day to reach all hosts.'}}],
		['a negation', {rollback: {steps: 'This is not irreversible: set the flag.'}}],
		['a negation of all', {rollback: {steps: 'Set the flag. Nothing is irreversible.'}}],
	])('says nothing of %s', (_, answers) => {
		expect(words(answers)).toEqual([]);
	});
});

it('does not call easy what a flag switches and nobody can take back', () => {
	const rollback = {
		steps: 'Set the flag to off within one minute.',
		data: 'Cards stay charged; that cannot be taken back.',
	};
	expect(contradictions({reversibility: {way: 'one-way'}, rollback})).toEqual([]);
	expect(contradictions({reversibility: {way: 'one-way'}, rollback: {steps: rollback.steps}})).toHaveLength(1);
});

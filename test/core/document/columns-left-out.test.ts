import {describe, expect, it} from 'vitest';
import {read} from '../../../source/core/document/read.ts';
import {render} from '../../../source/core/document/render.ts';
import {write} from '../../../source/core/document/write.ts';
import {shipped} from '../../support/templates.ts';

const template = shipped('staff-rfc');
const risks = [{risk: 'Redis is full'}, {risk: 'Disks fail', owner: 'Ann'}];
const tableIn = (text: string) => text.split('\n').filter((line) => line.startsWith('|'));

describe('a table of a new document', () => {
	it('has no column that would be empty', () => {
		expect(tableIn(render(template, {title: 'A', risks}))).toEqual([
			'| Risk | Owner |',
			'|---|---|',
			'| Redis is full |  |',
			'| Disks fail | Ann |',
		]);
	});

	it('gets the column with the first answer that stands in it, and keeps it', () => {
		const text = render(template, {title: 'A', risks});
		const {answers} = read(template, text);
		const more = write(template, text, {...answers, risks: [{risk: 'Redis is full', impact: 'High'}, risks[1] ?? {}]});
		expect(tableIn(more.text)[0]).toBe('| Risk | Owner | Impact |');
		expect(tableIn(write(template, more.text, {...answers, risks}).text)[0]).toBe('| Risk | Owner | Impact |');
	});
});

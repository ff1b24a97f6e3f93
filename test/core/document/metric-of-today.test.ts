import {expect, it} from 'vitest';
import {itemsAt, withValue} from '../../../source/core/answers/answers.ts';
import {read} from '../../../source/core/document/read.ts';
import {write} from '../../../source/core/document/write.ts';
import {shipped} from '../../support/templates.ts';

const staff = shipped('staff-rfc');

it.each<[string, object, object, string]>([
	[
		'First try: 83% today, above 98% by 2027-06-30 (Grafana)',
		{metric: 'First try', baseline: '83%', target: 'above 98%', by: '2027-06-30', source: 'Grafana'},
		{target: 'above 97%'},
		'First try: 83% today, above 97% by 2027-06-30 (Grafana)',
	],
	[
		'ready at 05:00 (now 07:52), read from the log',
		{metric: 'ready at 05:00', baseline: '07:52', source: 'the log'},
		{baseline: '07:40'},
		'ready at 05:00 (now 07:40), read from the log',
	],
])('reads the value of today in %s, and changes it there', (sentence, parts, change, changed) => {
	const documentOf = (metric: string) =>
		`# RFC: A bell\n\n**Author**: Ann\n**Status**: Draft\n\n## Summary\n\nA bell.\n\n## Success Metrics\n\n- ${metric}\n`;
	const text = documentOf(sentence);
	const {answers} = read(staff, text);
	const metrics = itemsAt(answers, 'metrics');
	expect(metrics).toEqual([parts]);
	const after = withValue(answers, 'metrics', [{...metrics[0], ...change}]);
	expect(write(staff, text, after).text).toBe(documentOf(changed));
});

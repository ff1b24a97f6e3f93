import {describe, expect, it} from 'vitest';
import {linesSaidAlready, ownDocument} from '../../../../support/said-already.ts';

describe('what it costs', () => {
	const size = (text: string) => ownDocument(`## Proposed Solution\n\n### Scalability Analysis\n\n${text}`);

	it.each([
		['behind a label of its own', '- One-time cost: as below.', 11],
		['in a table with a total', '| Head | Lakh |\n|---|---|\n| Ladders | 38.0 |\n| **Total** | 142.0 |', 14],
		['in one with a sum', '| Item | K |\n|---|---|\n| Ladders | 38 |\n| In all | 142 |', 14],
		['in another currency', 'The ladders are NOK 480,000 each.', 11],
		['with its sign', 'The ladders come to ₹1.1 lakh.', 11],
	])('is asked about %s', (_, text, line) => {
		expect(linesSaidAlready(size(text), 'scalability.cost', 'Four persons for a month.')).toEqual([line]);
	});

	it('is not where nothing is paid', () => {
		expect(linesSaidAlready(size('4.8 lakh pears in a day.'), 'scalability.cost', 'Four persons.')).toEqual([]);
	});
});

describe('which rules it keeps', () => {
	const security = (text: string) => ownDocument(`## Proposed Solution\n\n### Security Considerations\n\n${text}`);

	it.each([
		['The data protection impact assessment was approved on 9 November 2026.'],
		['The DPIA lies with the harbour office.'],
		['By law the lists are shredded.'],
		['The retention schedule of the port says seven years.'],
	])('is asked about: %s', (text) => {
		const both = `Keys hang in the office. ${text}`;
		expect(linesSaidAlready(security(both), 'security.compliance', 'Tove reads it once more.')).toEqual([11]);
	});

	it('is not where no rule is named', () => {
		const text = security('Keys hang in the office.');
		expect(linesSaidAlready(text, 'security.compliance', 'Tove reads it once more.')).toEqual([]);
	});
});

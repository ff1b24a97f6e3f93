import {expect, it} from 'vitest';
import {historyAgrees} from '../../../source/core/review/rules/history-agrees.ts';
import {toldBy} from '../../support/review.ts';

const text = (status: string, rows: string) =>
	`# RFC: Carts\n\n**Status**: ${status}\n\n## History\n\n| Date | Status |\n|---|---|\n${rows}`;

it.each([
	['Accepted', '| 2026-01-08 | Approved |\n', 0],
	['Approved (board)', '| 2026-01-08 | Approved |\n', 0],
	['Approved', '| 2026-01-08 | Approved |\n| 2026-01-02 | Draft |\n', 0],
	['Approved', '| 2026-01-08 | with the board |\n', 0],
	['Implemented', '| 2026-01-08 | Draft |\n', 1],
])('compares what %s and the newest row of %j mean', (status, rows, count) => {
	expect(toldBy(historyAgrees, text(status, rows))).toHaveLength(count);
});

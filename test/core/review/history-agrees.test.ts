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
	['Review', '| 2026-01-08 | Review |\n| 2026-01-08 | Draft |\n', 0],
])('compares what %s and the newest row of %j mean', (status, rows, count) => {
	expect(toldBy(historyAgrees, text(status, rows))).toHaveLength(count);
});

it.each([
	['- 2026-09-01: Draft\n- 2026-09-10: In discussion (Ann)', 1],
	['| When | What |\n|---|---|\n| 2026-09-10 | In discussion |', 1],
	['- 2026-09-10: Accepted', 0],
	['- 2026-09-10: Accepted the second queue', 0],
	['We wrote a draft on 2026-09-10.', 0],
])('reads a history as a house writes it: %j', (history, count) => {
	const document = `# Carts\n\n- Status: Ratified\n\n## Summary\n\nWords.\n\n## Changelog\n\n${history}\n`;
	expect(toldBy(historyAgrees, document)).toHaveLength(count);
});

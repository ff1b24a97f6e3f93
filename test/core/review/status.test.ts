import {expect, it} from 'vitest';
import {stageOf} from '../../../source/core/review/status.ts';

it.each([
	[undefined, 'draft'],
	['Draft', 'draft'],
	['In Review', 'review'],
	['in_review', 'review'],
	['FINAL_COMMENT_PERIOD', 'review'],
	['Active Review', 'review'],
	['Stalled', 'draft'],
	['Unapproved', 'draft'],
	['Disapproved', 'draft'],
	['Not accepted', 'draft'],
	['Reveiw', 'review'],
	['acepted (2026-03-01)', 'approved'],
	['Implemented (Swift 3)', 'approved'],
	['Superceded by 0012', 'draft'],
	['Rejected', 'draft'],
	['Blue', 'draft'],
])('%j is looked at as %s', (status, stage) => {
	expect(stageOf(status)).toBe(stage);
});

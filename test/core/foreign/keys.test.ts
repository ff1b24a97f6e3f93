import {describe, expect, it} from 'vitest';
import {templateOfDocument} from '../../../source/core/foreign/template.ts';

/** The headings that have a key of their own, by key. */
function keysOf(...headings: readonly string[]): Record<string, string> {
	const {sections} = templateOfDocument(`# T\n\n${headings.map((heading) => `${heading}\n\nwords\n`).join('\n')}`);
	const own = [...sections].filter(([key]) => !key.startsWith('sections.'));
	return Object.fromEntries(own.map(([key, {path}]) => [key, path.join(' / ')]));
}

describe('texts that mean the same in all documents', () => {
	it.each([
		['## Abstract', 'summary'],
		['## TL;DR', 'summary'],
		['## 1. Problem statement', 'motivation.problem'],
		['## **Background**', 'motivation.problem'],
		['## Current behaviour', 'currentState.today'],
		['## Detailed design', 'architecture'],
		['## Proposed caching layer', 'architecture'],
		['## Rationale', 'rationale'],
		['## Data model', 'dataModel'],
		['## Rollback plan:', 'rollback.steps'],
		['## Appendix A: numbers', 'appendix'],
	])('%s is %s', (heading, key) => {
		expect(Object.keys(keysOf(heading))).toEqual([key]);
	});

	it.each([
		'## Background research',
		'## Existing solutions',
		'## Rationale and alternatives',
		'## References',
		'## Security',
		'## Rollout, upgrade and rollback planning',
		'## Alternate proposals',
	])('%s is none of them', (heading) => {
		expect(keysOf(heading)).toEqual({});
	});

	it('are taken from the first such section, a clearer heading before a vaguer one', () => {
		expect(keysOf('## Introduction', '## Summary', '## Overview', '## Context', '## Motivation', '## Problem')).toEqual(
			{
				summary: 'Summary',
				'motivation.problem': 'Motivation',
			},
		);
	});

	it('are taken from the first level, or from within where it means the same there', () => {
		expect(keysOf('## Widgets', '### Summary', '### Data model', '### Proposal')).toEqual({
			dataModel: 'Widgets / Data model',
		});
	});
});

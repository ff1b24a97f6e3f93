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
		['## In short', 'summary'],
		['## In three sentences, please?', 'summary'],
		['## What problem are we solving?', 'motivation.problem'],
		['## Why we should care', 'motivation.importance'],
		['## If we leave it be', 'motivation.inaction'],
		['## Where we are today', 'currentState.today'],
		['## What hurts?', 'currentState.painPoints'],
		["## What is fixed and can't be changed?", 'currentState.constraints'],
		['## What do we propose?', 'architecture'],
		['## IV. Data model', 'dataModel'],
		['## § 4.4 Interface', 'apiDesign'],
		['## If it goes wrong', 'rollback.steps'],
		['## Wie es heute läuft', 'currentState.today'],
		['## Randbedingungen', 'currentState.constraints'],
		['## Arquitetura', 'architecture'],
		['## Anhang A - Messungen', 'appendix'],
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
		'## Now',
		'## Interface of the old parser',
		'## 3 summaries',
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

	it('are not taken from a heading that is one of another text, however vague', () => {
		expect(keysOf('## Why is it important?', '## What problem do we solve?')).toEqual({
			'motivation.importance': 'Why is it important?',
			'motivation.problem': 'What problem do we solve?',
		});
	});

	it.each([
		'| Phase | Period | Lead | Done when |\n|---|---|---|---|\n| 1 | May | Jo | it runs |\n\nWay back: the old scale.\n',
		'**Phase 1**: put it up.\n\n**Phase 2**: switch over.\n',
		'- Stage 1: put it up\n- Stage 2: switch over\n',
		'| Risk | Impact | Mitigation |\n|---|---|---|\n| It drifts | high | calibrate |\n',
	])('are not taken from a vague heading above the items of a group: %j', (items) => {
		for (const heading of ['5 Implementation', 'Solution approach in steps']) {
			const {sections} = templateOfDocument(`# T\n\n## Summary\n\nwords\n\n## ${heading}\n\n${items}`);
			expect([...sections.keys()]).not.toContain('architecture');
		}
	});

	it('are taken from a vague heading above words, be it that a table stands below these', () => {
		const table = '| Part | Lead |\n|---|---|\n| belt | Jo |\n';
		for (const text of [`words\n\n${table}`, table, 'Phase 1 is all there is.\n'])
			expect(Object.keys(keysOf(`## Implementation\n\n${text}`))).toEqual(['architecture']);
	});

	it('are taken from below a heading that says the same and holds no text', () => {
		const text = '# T\n\n## Solution\n\n### 4.1 Architecture\n\nwords\n\n### 4.2 Others\n\nwords\n';
		expect(templateOfDocument(text).sections.get('architecture')?.path).toEqual(['Solution', '4.1 Architecture']);
	});

	it('are taken from the first level, or from within where it means the same there', () => {
		expect(keysOf('## Widgets', '### Summary', '### Data model', '### Proposal')).toEqual({
			dataModel: 'Widgets / Data model',
		});
	});
});

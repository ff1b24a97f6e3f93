import {describe, expect, it} from 'vitest';
import {reviewOf} from '../../../source/core/review/check.ts';
import {rules} from '../../../source/core/review/rules/table.ts';
import type {Rule} from '../../../source/core/review/types.ts';
import {parseTemplate, type Template} from '../../../source/core/template/parse.ts';
import {aroundAmong} from '../../support/around.ts';
import {allShipped, shipped} from '../../support/templates.ts';

const text = (path: string): string => `    ${path}: {kind: text, label: ${path}, prompt: What?, required: draft}`;

/** A template that asks for its title and these texts, and for nothing else. */
function asking(paths: readonly string[]): Template {
	const template = parseTemplate(`---
template: record
title: A record
version: 1
file: slug
interview:
  define:
    title: {kind: line, label: Title, prompt: What?, required: draft}
${paths.map(text).join('\n')}
---
# {{title}}

${paths.map((path) => `## ${path}\n\n{{${path}}}\n`).join('\n')}`);
	if ('faults' in template) throw new Error(JSON.stringify(template.faults));
	return template;
}

function found(template: Template, rule: Rule, document: string) {
	const {platform = []} = rule;
	const around = rule.around && aroundAmong(rule.around.bad, rule.around.path, document);
	const examined = {template, text: document, profile: 'own', today: '2026-11-20', platform} as const;
	return reviewOf({...examined, ...(around ? {around} : {})}, [rule]);
}

const known = allShipped().map(({interview}) => interview.questions);
const asked = new Set(
	known.flat().flatMap(({path, fields = []}) => [path, ...fields.map((field) => `${path}.${field.path}`)]),
);
const ofAnswers = rules.filter(({about}) => about !== 'any text');

describe('what a rule is about', () => {
	it.each(ofAnswers.map((rule) => [rule.id, rule] as const))('is asked for by a template of ours: %s', (_, {about}) => {
		for (const path of about) expect(asked, `No template asks for ${path}.`).toContain(path);
	});

	it.each(ofAnswers.filter(({about}) => !about.includes('title')).map((rule) => [rule.id, rule] as const))(
		'is never told where the template does not ask for it: %s',
		(_, rule) => {
			for (const document of [rule.bad, rule.bad.replace('RFC: ', '')])
				expect(found(asking(['decision']), rule, document)).toEqual([]);
		},
	);

	it('is no answer that the template does not ask for, whatever rule looks at whatever document', () => {
		const template = asking(['context', 'decision']);
		const paths = rules.flatMap((rule) =>
			rules.flatMap(({bad}) => found(template, rule, bad).flatMap(({path}) => (path === undefined ? [] : [path]))),
		);
		expect(paths.filter((path) => !/^(?:title|context|decision|kept\[\d+\])$/.test(path))).toEqual([]);
	});

	it('decides how grave it is by what matters most', () => {
		const known = rules.find(({id}) => id === 'motivation-evidence');
		if (!known) throw new Error('no such rule');
		const always = [{start: 0, end: 0, message: 'Something is missing.', next: 'Add it.'}];
		const rule = {...known, check: () => always};
		const document =
			'---\nstatus: accepted\n---\n\n# Carts\n\n## Context and Problem Statement\n\nCarts are lost.\n\n## Considered Options\n\n- Files\n- Redis\n\n## Decision Outcome\n\nChosen option: "Files", because we know them.\n';
		expect(found(shipped('madr'), rule, document).map(({severity}) => severity)).toEqual([
			rule.levels.foreign.approved,
		]);
	});
});

import {read} from '../../source/core/document/read.ts';
import {type Status, statusOf} from '../../source/core/document/status.ts';
import {foreignName} from '../../source/core/foreign/name.ts';
import {templateOfDocument} from '../../source/core/foreign/template.ts';
import {type Examined, reviewOf} from '../../source/core/review/check.ts';
import type {Finding, Rule} from '../../source/core/review/types.ts';
import type {Template} from '../../source/core/template/parse.ts';
import {aroundAmong, type Files} from './around.ts';
import {shipped} from './templates.ts';

/** A text that begins with "# RFC: " or as an assessment does is of our template, any other of another house. */
export function examinedAs(text: string): Examined {
	const template = templateFor(text);
	return {template, text, profile: template.interview.name === foreignName ? 'foreign' : 'own', today: '2026-11-20'};
}

/** The template of an example, by how its title begins. */
export function templateFor(text: string): Template {
	if (text.startsWith('# RFC: ')) return shipped('staff-rfc');
	return text.startsWith('# L7 Engineering Assessment: ') ? shipped('assessment') : templateOfDocument(text);
}

/** The status of a text. */
export function statusIn(text: string): Status | undefined {
	return statusOf(read(examinedAs(text).template, text));
}

/** What one rule finds in a text, and may tell. */
export function foundBy(rule: Rule, text: string): Finding[] {
	const examined = {...examinedAs(text), ...(rule.platform ? {platform: rule.platform} : {})};
	return reviewOf(examined, [rule]).filter(({isCounted}) => !isCounted);
}

/** The same as lines: severity, number of the line, message. */
export function toldBy(rule: Rule, text: string): string[] {
	return foundBy(rule, text).map(({severity, line, message}) => `${severity} ${line}: ${message}`);
}

/** The same for a document at a path among other files. */
export function toldAmong(rule: Rule, others: Files, path: string, text: string): string[] {
	const examined = {...examinedAs(text), around: aroundAmong(others, path, text)};
	return reviewOf(examined, [rule]).map(({severity, line, message}) => `${severity} ${line}: ${message}`);
}

import {templateOfDocument} from '../../source/core/foreign/template.ts';
import {reviewOf} from '../../source/core/review/check.ts';
import type {Finding, Rule} from '../../source/core/review/types.ts';
import {shipped} from './templates.ts';

/** What one rule finds in a text; one that begins with "# RFC: " is of our template, any other of another house. */
export function foundBy(rule: Rule, text: string): Finding[] {
	const isOwn = text.startsWith('# RFC: ');
	const template = isOwn ? shipped('staff-rfc') : templateOfDocument(text);
	return reviewOf({template, text, profile: isOwn ? 'own' : 'foreign', today: '2026-11-20'}, [rule]);
}

/** The same as lines: severity, number of the line, message. */
export function toldBy(rule: Rule, text: string): string[] {
	return foundBy(rule, text).map(({severity, line, message}) => `${severity} ${line}: ${message}`);
}

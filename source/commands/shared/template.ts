import path from 'node:path';
import {Problem} from '../../core/errors.ts';
import type {Template} from '../../core/template/parse.ts';
import {restored} from '../../core/template/stored.ts';
import type {Ports} from '../../ports/world.ts';
import {mostOf} from './limits.ts';

/** The template that is used where none is named. */
export const defaultTemplate = 'staff-rfc';

/** The template of what `assess` begins. */
export const assessmentTemplate = 'assessment';

/** Whether a template is named by the path of its file. */
export function isTemplateFile(named: string): boolean {
	return named.endsWith('.md') || named.includes('/');
}

/** A shipped template by its name, or one of the person's own by the path of its file. */
export async function loadTemplate(
	{templates, disk}: Ports,
	cwd: string,
	named: string = defaultTemplate,
): Promise<Template> {
	const isFile = isTemplateFile(named);
	const text = isFile ? await disk.readText(path.resolve(cwd, named), mostOf.setting) : await templates.read(named);
	const ready = isFile ? undefined : await templates.compiled(named, text);
	if (ready !== undefined) return restored(ready, text);
	const {parseTemplate} = await import('../../core/template/parse.ts');
	const template = parseTemplate(text);
	if (!('faults' in template)) return template;
	const file = isFile ? named : `${named}.md`;
	throw new Problem(`The template ${named} cannot be used.`, {
		seen: template.faults.map(({line, column, message}) => `${file}:${line}:${column}: ${message}`).join('\n'),
		next: 'Correct these places and run the same command again.',
	});
}

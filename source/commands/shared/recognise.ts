import {detect} from '../../core/edit/detect.ts';
import {foreignName} from '../../core/foreign/name.ts';
import {type ForeignTemplate, templateOfDocument} from '../../core/foreign/template.ts';
import type {Template} from '../../core/template/parse.ts';
import type {Ports} from '../../ports/world.ts';
import {loadTemplate} from './template.ts';

/** The house format of a document, or the document as its own. */
export type Recognised = {name: string; template: Template} | {name: typeof foreignName; foreign: ForeignTemplate};

/** The template that was named, else the shipped one that the headings are of, else the document itself. */
export async function recognise(
	ports: Ports,
	cwd: string,
	text: string,
	named: string | undefined,
): Promise<Recognised> {
	if (named === foreignName) return {name: foreignName, foreign: templateOfDocument(text)};
	if (named !== undefined) return {name: named, template: await loadTemplate(ports, cwd, named)};
	const templates = await Promise.all((await ports.templates.list()).map((name) => loadTemplate(ports, cwd, name)));
	const template = detect(templates, text);
	return template ? {name: template.interview.name, template} : {name: foreignName, foreign: templateOfDocument(text)};
}

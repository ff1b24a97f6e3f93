import {detect} from '../../core/edit/detect.ts';
import {templateNamedIn} from '../../core/edit/marker.ts';
import {foreignName} from '../../core/foreign/name.ts';
import {type ForeignTemplate, templateOfDocument} from '../../core/foreign/template.ts';
import type {Template} from '../../core/template/parse.ts';
import {nearest} from '../../core/text/nearest.ts';
import {rememberingByIdentity} from '../../core/text/remembering.ts';
import {visibleLine} from '../../core/text/visible.ts';
import type {Ports, World} from '../../ports/world.ts';
import {loadTemplate} from './template.ts';

/** The house format of a document, or the document as its own. */
export type Recognised = {name: string; template: Template} | {name: typeof foreignName; foreign: ForeignTemplate};

/**
 * The template that was named on the command line, else the one that the document names in a comment, else the
 * shipped one that its headings are of, else the document itself. `called` begins what is said about it.
 */
export async function recognise(
	world: World,
	ports: Ports,
	text: string,
	named: string | undefined,
	called = 'The document',
): Promise<Recognised> {
	const shipped = await namesIn(ports);
	const wanted = named ?? nameIn(text, [...shipped, foreignName], called, world);
	if (wanted === foreignName) return {name: foreignName, foreign: templateOfDocument(text)};
	if (wanted !== undefined) return {name: wanted, template: await loadTemplate(ports, world.cwd, wanted)};
	const template = detect(await templatesOf(ports, world.cwd, shipped), text);
	return template ? {name: template.interview.name, template} : {name: foreignName, foreign: templateOfDocument(text)};
}

/** The names of the shipped templates, listed once for all documents that are looked at. */
const namesIn = rememberingByIdentity(({templates}: Ports): Promise<readonly string[]> => templates.list());

const loaded = new WeakMap<Ports, Promise<Template[]>>();

/** The shipped templates, loaded once for all documents that are looked at. */
function templatesOf(ports: Ports, cwd: string, names: readonly string[]): Promise<Template[]> {
	const templates = loaded.get(ports) ?? Promise.all(names.map((name) => loadTemplate(ports, cwd, name)));
	loaded.set(ports, templates);
	return templates;
}

/** The template that the document names; a name that nobody knows is told, and does not count. */
function nameIn(text: string, known: readonly string[], called: string, {stderr}: World): string | undefined {
	const name = templateNamedIn(text);
	if (name === undefined || known.includes(name)) return name;
	const meant = nearest(name, known);
	const advice = meant === undefined ? `There are ${known.join(', ')}.` : `Did you mean ${meant}?`;
	stderr.write(
		`${visibleLine(called)} names the template ${visibleLine(name)} in a comment, and there is none. ${advice}\n`,
	);
	stderr.write('Its headings decide instead; --template NAME decides in any case.\n');
	return undefined;
}

import path from 'node:path';
import type {Draft} from '../../core/draft/types.ts';
import type {Ports} from '../../ports/world.ts';
import {assessmentTemplate, defaultTemplate} from '../shared/template.ts';

/** Folders of other repositories are remembered, too. */
const mostFolders = 20;

/** The template that the last new document had, or that was set; undefined where it is the usual one, or not there any more. */
export async function rememberedTemplate({settings, templates}: Ports): Promise<string | undefined> {
	const {template} = (await settings.read()).preferences;
	if (template === undefined || template === defaultTemplate) return undefined;
	return (await templates.list()).includes(template) ? template : undefined;
}

/** What says that a template was remembered, where it is. */
export function toldOf(template: string): {text: string; next: string} {
	return {
		text: `The template is ${template}, as remembered;`,
		next: `--template ${defaultTemplate} takes the usual one.`,
	};
}

/** Folders that documents were written to, the last one first. */
export async function recentFolders({settings}: Ports): Promise<readonly string[]> {
	return (await settings.read()).preferences.recentFolders ?? [];
}

/** Keeps where a new document was written to, and its template, if it is one that ships, but nothing of an assessment; what cannot be kept is no harm. */
export async function rememberDocument(ports: Ports, cwd: string, draft: Draft, target: string): Promise<void> {
	// The next document is hardly one, and stands elsewhere.
	if (draft.template === assessmentTemplate) return;
	try {
		const {preferences} = await ports.settings.read();
		const folder = path.dirname(path.resolve(cwd, target));
		const {recentFolders: before = [], template: last = defaultTemplate} = preferences;
		const template = (await ports.templates.list()).includes(draft.template) ? draft.template : last;
		if (before[0] === folder && last === template) return;
		const folders = [folder, ...before.filter((other) => other !== folder)].slice(0, mostFolders);
		await ports.settings.remember({recentFolders: folders, template});
	} catch {
		// The document is written, and that is what counts.
	}
}

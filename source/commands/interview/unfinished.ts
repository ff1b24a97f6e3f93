import path from 'node:path';
import {stepNames} from '../../core/answers/interview.ts';
import type {DraftSummary} from '../../flow/state/state.ts';
import type {Ports} from '../../ports/world.ts';
import {ageOf} from '../shared/age.ts';
import {loadTemplate} from '../shared/template.ts';

/** The unfinished drafts as the start screen lists them, the last saved first; those of one document where it is named. */
export async function offeredDrafts(ports: Ports, document?: string): Promise<DraftSummary[]> {
	const {drafts} = await ports.drafts.list();
	const now = ports.clock.now();
	return Promise.all(
		drafts
			.filter((draft) => document === undefined || draft.document === document)
			.map(async ({id, title, template, question, savedAt, document: edited}) => ({
				id,
				title: title || 'Untitled',
				step: edited === undefined ? await stepOf(ports, template, question) : placeOf(edited),
				savedAt,
				age: ageOf(savedAt, now),
			})),
	);
}

/** Two documents may have one title, and two folders a README. */
function placeOf(document: string): string {
	return path.join(path.basename(path.dirname(document)), path.basename(document));
}

/** The step that a person stood in; a template that cannot be read any more does not hide the draft. */
async function stepOf(ports: Ports, name: string, path: string): Promise<string> {
	const template = await loadTemplate(ports, '.', name).catch(() => undefined);
	const question = template?.interview.questions.find((candidate) => candidate.path === path);
	return question ? stepNames[question.step] : '';
}

import type {Interview} from '../answers/interview.ts';
import type {Report} from './faults.ts';
import type {Body} from './patterns.ts';
import {slotPath, slotsOfBody} from './slots-of.ts';

/** An answer that stands nowhere in the body would be lost when the document is written. */
export function checkHomes(interview: Interview, body: Body, line: number, report: Report): void {
	const written = new Set(slotsOfBody(body).map(slotPath));
	for (const question of interview.questions) {
		for (const path of question.fields?.map((field) => `${question.path}.${field.path}`) ?? [question.path]) {
			const isFlag = question.single !== undefined && path === `${question.path}.${question.single}`;
			if (!isFlag && !written.has(path)) report(line, `The body has no slot for ${path}; its answer would be lost.`);
		}
	}
}

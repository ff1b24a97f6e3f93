import {entryOf} from './around/entry.ts';
import type {Checked} from './formats/types.ts';
import {rules} from './rules/table.ts';
import type {Finding} from './types.ts';

/** What every document of a folder may lack, such as a status; told once where none of them has it. */
export type FolderFields = {
	/** What is to be told after one more document, of which `all` was found and `left` is to be told. */
	take(all: readonly Checked[], left: readonly Checked[]): Checked[];
	/** What is to be told when there are no more. */
	rest(): Checked[];
};

type Held = {path: string; finding: Finding};

/** Of one folder and one field; `held` until some document has it. */
type Field = {folder: string; lacking: number; hasOne: boolean; held: Held[]};

const ofFields = rules.filter(({isOfField}) => isOfField).map(({id}) => id);

/** For a document alone. */
export const separately: FolderFields = {take: (_, left) => [...left], rest: () => []};

/** Keeps what is held of a folder, one finding for each document that lacks a field, until one has it. */
export function folderFields(): FolderFields {
	const fields = new Map<string, Field>();
	const known = (folder: string, rule: string): Field => {
		const key = `${rule}\n${folder}`;
		const one = fields.get(key) ?? {folder, lacking: 0, hasOne: false, held: []};
		fields.set(key, one);
		return one;
	};

	return {
		take(all, left) {
			if (all.length === 0) return [...left];
			const {folder} = entryOf(all[0]?.path ?? '');
			const released: Checked[] = [];
			let told = [...left];
			for (const rule of ofFields) {
				const field = known(folder, rule);
				if (!all.some(({findings}) => findings.some((finding) => isLack(finding, rule))))
					released.push(...release(field));
				else told = hold(field, told, rule);
			}

			return [...released, ...told];
		},
		rest: () => [...fields.values()].flatMap(together),
	};
}

/** From now on, each document that lacks it is told by itself. */
function release(field: Field): Checked[] {
	const {held} = field;
	field.hasOne = true;
	field.held = [];
	return held.map(({path, finding}) => ({path, findings: [finding], isMore: true}));
}

/** What is left to be told of a document that lacks it. */
function hold(field: Field, told: readonly Checked[], rule: string): Checked[] {
	field.lacking++;
	if (field.hasOne) return [...told];
	return told.map((checked) => {
		const {path, findings} = checked;
		for (const finding of findings) if (isLack(finding, rule)) field.held.push({path, finding});
		return {...checked, findings: findings.filter((finding) => !isLack(finding, rule))};
	});
}

function isLack({rule, isAbsent}: Finding, wanted: string): boolean {
	return rule === wanted && isAbsent === true;
}

function together({folder, lacking, held}: Field): Checked[] {
	const [first, ...others] = held;
	if (!first) return [];
	const place = folder === '' ? '' : ` in ${folder}`;
	const all = `${first.finding.message.replace(/\.$/, '')} in any of the ${lacking} documents${place}.`;
	const message = others.length > 0 ? all : first.finding.message;
	return [{path: first.path, findings: [{...first.finding, message}], isMore: true}];
}

import {existsSync} from 'node:fs';
import {readdir} from 'node:fs/promises';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {Problem} from '../core/errors.ts';
import {checksum} from '../core/text/checksum.ts';
import type {Templates} from '../ports/templates.ts';
import {readWhole} from './files/reading.ts';

const extension = '.md';

/** The templates that ship with the package. */
export function shippedTemplates(): Templates {
	const folder = findFolder();
	const list = async () =>
		(await readdir(folder))
			.filter((name) => name.endsWith(extension))
			.map((name) => name.slice(0, -extension.length))
			.sort();
	return {
		list,
		async compiled(name, text) {
			const file = path.join(folder, '..', 'dist', 'compiled', `${name}.json`);
			if (!existsSync(file)) return undefined;
			const ready = JSON.parse(await textOf(file));
			return ready.of === checksum(text) ? ready.template : undefined;
		},
		async starters() {
			const from = path.join(folder, 'starters');
			const names = (await readdir(from)).filter((name) => name.endsWith('.yaml')).sort();
			return Promise.all(
				names.map(async (name) => {
					const file = path.join(from, name);
					return {name: name.slice(0, -'.yaml'.length), file, text: await textOf(file)};
				}),
			);
		},
		async read(name) {
			const known = await list();
			if (known.includes(name)) return textOf(path.join(folder, name + extension));
			throw new Problem(`There is no template called ${JSON.stringify(name)}.`, {
				seen: `The known ones are ${known.join(', ')}.`,
				next: `Name one of these, for example: rfc-wizard new --template ${known[0] ?? 'staff-rfc'}`,
			});
		},
	};
}

async function textOf(file: string): Promise<string> {
	return (await readWhole(file)).toString();
}

/** Upwards from this file, since it lies deeper in the sources than in the bundle. */
function findFolder(): string {
	let above = path.dirname(fileURLToPath(import.meta.url));
	while (!existsSync(path.join(above, 'templates', 'staff-rfc.md')) && path.dirname(above) !== above) {
		above = path.dirname(above);
	}

	return path.join(above, 'templates');
}

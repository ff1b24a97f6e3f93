import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {minifySync} from 'rolldown/utils';

/** Makes the modules of a bundle smaller than the bundler can, in place; throws where one cannot be read. */
export function minifyIn(folder: string): void {
	for (const name of readdirSync(folder).filter((file) => file.endsWith('.js'))) {
		const file = join(folder, name);
		const {code, errors} = minifySync(name, readFileSync(file, 'utf8'), {
			module: true,
			compress: {target: 'node20.19'},
			mangle: true,
		});
		const [error] = errors;
		if (error) throw new Error(`${name}: ${error.message}`);
		writeFileSync(file, code);
	}
}

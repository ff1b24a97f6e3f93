import {mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {parseTemplate} from '../source/core/template/parse.ts';
import {stored} from '../source/core/template/stored.ts';
import {checksum} from '../source/core/text/checksum.ts';

/** Stores each shipped template as the program would read it, since reading YAML takes longer than all of the first frame. */
export function compileTemplates(folder: string): void {
	mkdirSync(folder, {recursive: true});
	for (const file of readdirSync('templates').filter((name) => name.endsWith('.md'))) {
		const text = readFileSync(join('templates', file), 'utf8');
		const template = parseTemplate(text);
		if ('faults' in template) throw new Error(`templates/${file}: ${JSON.stringify(template.faults)}`);
		writeFileSync(
			join(folder, file.replace(/\.md$/, '.json')),
			JSON.stringify({of: checksum(text), template: stored(template, text)}),
		);
	}
}

import {expect, it} from 'vitest';
import {read} from '../../../source/core/document/read.ts';
import {write} from '../../../source/core/document/write.ts';
import {templateOfDocument} from '../../../source/core/foreign/template.ts';

it.each([
	['Autorin: Ann Lee', 'author', ['Ann Lee'], ['Bo Ek'], 'Ann Lee', 'Bo Ek'],
	['Erstellt am: 2026-11-02', 'created', '2026-11-02', '2026-11-03', '11-02', '11-03'],
	['Zuletzt geändert: 2026-11-02', 'updated', '2026-11-02', '2026-11-03', '11-02', '11-03'],
	['Criado em: 2026-11-02', 'created', '2026-11-02', '2026-11-03', '11-02', '11-03'],
	['Situação: Draft', 'status', 'Draft', 'Review', 'Draft', 'Review'],
	['Last edit: 2026-11-02', 'updated', '2026-11-02', '2026-11-03', '11-02', '11-03'],
])('%s gives the %s, and is changed there', (line, path, value, other, word, changed) => {
	const text = `# Carts\n\n${line}\n\n## Summary\n\nShort.\n`;
	const own = templateOfDocument(text);
	const {answers, marks} = read(own, text);
	expect(answers[path]).toEqual(value);
	expect(write(own, text, {...answers, [path]: other}, marks).text).toBe(text.replace(word, changed));
});

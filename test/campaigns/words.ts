import process from 'node:process';
import {detect} from '../../source/core/edit/detect.ts';
import {templateOfDocument} from '../../source/core/foreign/template.ts';
import {corpus} from '../support/corpus.ts';
import {wordsLost} from '../support/every-word.ts';
import {shipped, templateNames} from '../support/templates.ts';

/** The words of real documents that are in none of their answers, document by document: node build/run.mjs test/campaigns/words.ts */
const templates = templateNames.map(shipped);
let words = 0;
let lost = 0;
for (const {name, text} of corpus) {
	const missing = wordsLost(detect(templates, text) ?? templateOfDocument(text), text);
	words += text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
	lost += missing.length;
	if (missing.length > 0) process.stdout.write(`${name}: ${missing.length}: ${missing.slice(0, 20).join(' ')}\n`);
}

process.stdout.write(`${lost} of ${words} words in no answer\n`);

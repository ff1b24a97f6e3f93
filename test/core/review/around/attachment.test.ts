import {expect, it} from 'vitest';
import {title} from '../../../../source/core/review/rules/title.ts';
import {toldAmong} from '../../../support/review.ts';

const low = ['warning 1: The title "Storage of carts" is a heading of level 2.'];

it.each<[name: string, path: string, beside: string, told: string[]]>([
	['a file in the folder of a numbered document', 'rfcs/0012-carts/storage.md', 'rfcs/0012-carts/README.md', []],
	['a file beside one of the name of its folder', 'rfcs/carts/storage.md', 'rfcs/carts/carts.md', []],
	['the document of the folder itself', 'rfcs/0012-carts/README.md', 'rfcs/0012-carts/storage.md', low],
	['a document among others', 'rfcs/storage.md', 'rfcs/README.md', low],
	['a document with a number beside a list', 'adr/0012-storage.md', 'adr/adr.md', low],
])('asks for the title of %s or not', (_, path, beside, told) => {
	expect(toldAmong(title, {[beside]: '# Carts\n\nWords.\n'}, path, '## Storage of carts\n\nWords.\n')).toEqual(told);
});

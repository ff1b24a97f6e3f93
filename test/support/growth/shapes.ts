import {blocks} from './blocks.ts';
import type {Shape} from './filled.ts';
import {groups} from './groups.ts';
import {lines} from './lines.ts';

/** Documents that grow in one direction. */
export const shapes: readonly Shape[] = [...lines, ...blocks, ...groups];

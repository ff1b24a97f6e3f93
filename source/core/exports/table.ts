import {brief} from './brief.ts';
import {decision} from './decision.ts';
import {implementation} from './implementation.ts';
import {page} from './page.ts';
import type {ExportFormat} from './types.ts';
import {update} from './update.ts';

/** What a document can be handed on as, in the order in which help names it. */
export const exportFormats: readonly ExportFormat[] = [implementation, update, decision, page, brief];

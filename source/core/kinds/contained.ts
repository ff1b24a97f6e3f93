import {contain} from '../markdown/contain.ts';
import {containWith} from './text.ts';

// Imported for this alone, by all that takes texts in. The interview loads it behind its first question.
containWith(contain);

export {fitted} from '../core/text/fitted.ts';

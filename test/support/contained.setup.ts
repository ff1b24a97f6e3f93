// Most tests take texts in without a command around them.
import '../../source/core/kinds/contained.ts';

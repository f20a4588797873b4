/** Spelling: which words are known, what was meant by the others, and the marks under them. */
@NullMarked
package com.galerimerkezi.messenger.desktop.spelling;

import org.jspecify.annotations.NullMarked;

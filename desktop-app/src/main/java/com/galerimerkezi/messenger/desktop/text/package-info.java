/** What the user reads: sentences, times, amounts, in Turkish and English. */
@NullMarked
package com.galerimerkezi.messenger.desktop.text;

import org.jspecify.annotations.NullMarked;

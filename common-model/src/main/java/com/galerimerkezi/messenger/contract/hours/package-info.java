/** When a gallery answers: the arithmetic of its hours and holidays, the same on the server and on a desktop. */
@NullMarked
package com.galerimerkezi.messenger.contract.hours;

import org.jspecify.annotations.NullMarked;

/** Strangers' files are opened in a process of their own, which has little memory and may die. */
@NullMarked
package com.galerimerkezi.messenger.server.attachment.worker;

import org.jspecify.annotations.NullMarked;

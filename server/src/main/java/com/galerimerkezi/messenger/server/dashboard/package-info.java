/** What an owner sees of the gallery's work, in figures, and the rooms behind each of them. */
@NullMarked
package com.galerimerkezi.messenger.server.dashboard;

import org.jspecify.annotations.NullMarked;

/** The gallery's work in figures, as its owner sees it: tiles, bars, tables, and the chats behind each of them. */
@NullMarked
package com.galerimerkezi.messenger.desktop.dashboard;

import org.jspecify.annotations.NullMarked;

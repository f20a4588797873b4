/** What was sent in a room besides words: pictures and films, files, sounds, addresses, each in a list of its own. */
@NullMarked
package com.galerimerkezi.messenger.desktop.media;

import org.jspecify.annotations.NullMarked;

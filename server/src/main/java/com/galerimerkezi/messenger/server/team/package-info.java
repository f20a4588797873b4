/** How one gallery's staff work together: notes, assignment, labels, reminders. Not one byte of it crosses to the other side. */
@NullMarked
package com.galerimerkezi.messenger.server.team;

import org.jspecify.annotations.NullMarked;

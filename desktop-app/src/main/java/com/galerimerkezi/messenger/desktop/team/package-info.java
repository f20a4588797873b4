/** How the own gallery works as a team: notes, who answers what, labels, reminders. The other side learns nothing of it. */
@NullMarked
package com.galerimerkezi.messenger.desktop.team;

import org.jspecify.annotations.NullMarked;

/** What is announced to the user, and where: the operating system's notifications, own ones, the window's badge. */
@NullMarked
package com.galerimerkezi.messenger.desktop.notifications;

import org.jspecify.annotations.NullMarked;

/** What the operating system tells of its session, and the buses by which Linux tells it. */
@NullMarked
package com.galerimerkezi.messenger.desktop.os;

import org.jspecify.annotations.NullMarked;

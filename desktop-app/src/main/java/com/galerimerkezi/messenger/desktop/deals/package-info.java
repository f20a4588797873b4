/** What comes of a negotiation: its outcome, deposits, and the report of all. */
@NullMarked
package com.galerimerkezi.messenger.desktop.deals;

import org.jspecify.annotations.NullMarked;

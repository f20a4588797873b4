package com.galerimerkezi.messenger.desktop.dashboard;

import org.jspecify.annotations.Nullable;

/** A figure that is read at a glance; detail: what belongs to it, or nothing. */
record Tile(
        String id,
        String name,
        Cell value,
        String detail,
        @Nullable Behind behind) {}

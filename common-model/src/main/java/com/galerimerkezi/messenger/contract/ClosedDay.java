package com.galerimerkezi.messenger.contract;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A day on which a gallery of itself does not open. */
public record ClosedDay(LocalDate date, @Nullable String name) {

    public static final int MOST_CHARACTERS = 60;
}

package com.galerimerkezi.messenger.contract;

/** A gallery's own label for rooms. */
public record Label(LabelId id, String name, LabelColour colour) {

    public static final int MOST_CHARACTERS = 40;
}

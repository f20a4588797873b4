package com.galerimerkezi.messenger.contract;

/** A part of a text in UTF-16 code units, as Java and JavaScript count; {@code end} is the first one after it. */
public record TextRange(int start, int end) {}

package com.galerimerkezi.messenger.contract;

/** A new label, or what becomes of one. */
public record LabelRequest(String name, LabelColour colour) {}

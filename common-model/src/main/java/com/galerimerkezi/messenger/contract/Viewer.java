package com.galerimerkezi.messenger.contract;

/** A colleague who has a room on the screen. */
public record Viewer(UserId userId, String firstName, ViewingActivity activity) {}

package com.galerimerkezi.messenger.contract;

/** What this user wants to be told of from a room. */
public record NotifyRequest(NotifyLevel level) {}

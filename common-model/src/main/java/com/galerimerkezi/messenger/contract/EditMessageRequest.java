package com.galerimerkezi.messenger.contract;

/** The new text of an own message. */
public record EditMessageRequest(String content) {}

package com.galerimerkezi.messenger.contract;

/** Asks what a one-time code is for. */
public record EntryCodeRequest(String code) {}

package com.galerimerkezi.messenger.contract;

/** The own password, before something about signing in changes. */
public record TwoFactorRequest(String password) {}

package com.galerimerkezi.messenger.contract;

/** What the authenticator app shows. */
public record TwoFactorCodeRequest(String code) {}
